/** A sentence that a rule marked and should have left alone, in words that name nobody. */
export interface FalseAlarm {
  rule: string;
  text: string;
}

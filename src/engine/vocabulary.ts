/** The closed lists of words that rules, reviews, messages and screens share. No code besides, so that any room may load it. */

export const findingCategories = [
  'negative',
  'defensive',
  'blaming',
  'dismissive',
  'demanding',
  'non-apology',
  'vague',
  'overpromise',
  'hostile',
  'contrast',
  'robotic',
] as const;
export const categories = [...findingCategories, 'slip', 'policy'] as const;
export const needNames = [
  'acknowledgement',
  'apology',
  'ownership',
  'next-step',
  'options',
  'timeframe',
  'question',
  'reflection',
  'follow-up',
  'escalation',
  'answer',
  'effort',
] as const;
export const levels = ['silent', 'hint', 'suggest', 'important'] as const;
export const stages = ['silent', 'pilot', 'all'] as const;
export const channels = ['email', 'chat', 'social', 'phone-note'] as const;

export type Category = (typeof categories)[number];
export type NeedName = (typeof needNames)[number];
export type Level = (typeof levels)[number];
export type Stage = (typeof stages)[number];
export type Channel = (typeof channels)[number];

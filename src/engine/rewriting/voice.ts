import type { Draft } from '../text/draft';
import { perLine } from '../text/line';
import { perSentence } from '../text/sentence';
import { leaning, type Voice, voiceOf } from './template';

/** How a sentence leans, see {@link leaning}. */
export const leaningOfSentence = perSentence(({ text }) => leaning(text));

/** No word that says who speaks reaches from one sentence into another. */
const leaningOfLine = perLine(({ sentences, rest }) =>
  sentences.reduce((sum, sentence) => sum + leaningOfSentence(sentence), rest === '' ? 0 : leaning(rest)),
);

/** The voice of a draft as a whole. */
export const voiceIn = ({ lines }: Draft): Voice =>
  voiceOf(lines.reduce((sum, { line }) => sum + leaningOfLine(line), 0));

import { perSentence, type Sentence } from '../text/sentence';
import { sentences } from '../text/sentences';
import type { NeedName } from '../vocabulary';
import type { Pack, Remedy } from './schema';

/** An approved remedy, ready to be offered and to be known again. */
export interface CompiledRemedy {
  /** The pack's. */
  language: string;
  remedy: Remedy;
  /** Is the sentence one of the remedy's, whatever its blanks were filled with? */
  isIn(sentence: Sentence): boolean;
}

/** The needs that something the team may give can meet. */
export const remedied: ReadonlySet<NeedName> = new Set(['next-step', 'options']);

export const compileRemedies = ({ language, remedies = [] }: Pack): CompiledRemedy[] =>
  remedies.map((remedy) => {
    const shapes = sentences(remedy.text).map(({ start, end }) => shapeOf(remedy.text.slice(start, end)));
    return { language, remedy, isIn: perSentence(({ text }) => shapes.some((shape) => shape.test(text))) };
  });

/** A sentence of a template as an expression, with up to 80 letters for each blank or slot. */
function shapeOf(template: string): RegExp {
  const parts = template.split(/\{[^{}]+\}|\[[^[\]]+\]/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.{1,80}?')}$`, 'i');
}

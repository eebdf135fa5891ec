import { type Model, readModel } from './model';
import { lines } from './tone-weights';

let read: Model | undefined;

/** The model of how a clause of a reply may land: is it one to flag, and of which category? Trained by `npm run train`. */
export function tone(): Model {
  read ??= readModel(lines);
  return read;
}

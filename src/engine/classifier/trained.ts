import { lines as complaint } from './complaint-weights';
import { type Model, readModel } from './model';
import { lines as owed } from './owed-weights';
import { lines as tone } from './tone-weights';

/**
 * The models that `npm run train` makes. `tone`: how may a clause of a reply land; is it one to flag, and of which category? `complaint`: what
 * do a customer's messages say; is it a complaint, has the company failed, are they put out, upset, furious? `owed`: what ought a reply to
 * this customer to hold and has not?
 */
const written = { tone, complaint, owed };
export type ModelName = keyof typeof written;

const read = new Map<ModelName, Model>();

/** A trained model; read from its lines when it is first asked for. */
export function trained(name: ModelName): Model {
  const known = read.get(name);
  if (known) return known;
  const made = readModel(written[name]);
  read.set(name, made);
  return made;
}

/** Puts another model in a model's place: the trainer reads messages with models that have not seen them. */
export function replaceModel(name: ModelName, model: Model): void {
  read.set(name, model);
}

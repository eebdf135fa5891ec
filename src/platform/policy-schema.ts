import * as z from 'zod/mini';
import { settingsSchema } from './settings-schema';

/** The whole text of a pack file, or of a recipe: browsers' policy schemas cannot describe something that deep. */
const jsonText = z.string();
const someSettings = z.partial(settingsSchema);

/**
 * What an organisation may set through the browser's policies, field by field. public/managed-schema.json is made from this and from the
 * descriptions beside it.
 */
export const policyFields = {
  /** Settings for everybody who has not chosen otherwise. */
  defaults: someSettings,
  /** Settings that nobody can change: of rules and packs, those that are named. */
  enforced: someSettings,
  /** Names of settings that nobody can change, whatever their value. */
  locked: z.array(z.enum(Object.keys(settingsSchema.shape) as [keyof typeof settingsSchema.shape])),
  /** Packs that are there for everybody; a pack of the same name that somebody took in goes before. */
  defaultPacks: z.array(jsonText),
  /** Packs that are in force for everybody, whatever they take in or turn off. */
  enforcedPacks: z.array(jsonText),
  /** Where things are in desks that ours do not know, or no longer. */
  recipes: z.array(jsonText),
  /** Sites on which Composure may work at all, as match patterns. */
  hosts: z.array(z.string()),
  /** Whether rules may ask before something is sent. */
  gate: z.boolean(),
  /** Whether this computer counts how often rules are shown, applied and dismissed. */
  insights: z.boolean(),
  /** The fingerprint of the key that a followed pack must be signed with. */
  packKey: z.string(),
};

/** A person who writes a policy reads these in the browser's list of policies. */
export const policyPurposes: Record<keyof typeof policyFields, string> = {
  defaults: 'Settings for everybody who has not chosen otherwise.',
  enforced: 'Settings that nobody can change. Of rules and packs, those that are named.',
  locked: 'Names of settings that nobody can change, whatever their value.',
  defaultPacks:
    'Packs for everybody, each the text of a pack file. A pack of the same id that somebody took in goes before.',
  enforcedPacks: 'Packs that are in force for everybody, each the text of a pack file.',
  recipes: 'Where things are in the pages of desks, each the text of a recipe.',
  hosts: 'Sites on which Composure may work at all, as match patterns such as https://*.zendesk.com/*.',
  gate: 'Whether rules may ask before something is sent.',
  insights: 'Whether this computer counts how often rules are shown, applied and dismissed.',
  packKey: 'The fingerprint of the key that a followed pack must be signed with.',
};

const policySchema = z.partial(z.object(policyFields));
export type Policy = z.infer<typeof policySchema>;

/** The policy schema as browsers take it: they know few words of JSON Schema, and refuse to load an extension over any other. */
export function managedSchema(): object {
  const schema = z.toJSONSchema(policySchema) as { properties: Record<string, object> };
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [
        name,
        { description: policyPurposes[name as keyof Policy], ...forBrowsers(property) },
      ]),
    ),
  };
}

const known = ['type', 'properties', 'items', 'enum', 'additionalProperties'];

function forBrowsers(schema: object): object {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([word, value]) => {
      if (!known.includes(word) || value === false) return [];
      if (word === 'properties')
        return [
          [word, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, forBrowsers(one as object)]))],
        ];
      return [[word, typeof value === 'object' && !Array.isArray(value) ? forBrowsers(value) : value]];
    }),
  );
}

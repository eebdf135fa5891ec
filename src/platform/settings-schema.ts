import * as z from 'zod/mini';
import { levels } from '../engine/vocabulary';

export const settingsSchema = z.object({
  /** The language of the interface; `browser` follows the browser's. */
  language: z.enum(['browser', 'en', 'de']),
  /** Light or dark; `system` follows the system's. */
  appearance: z.enum(['system', 'light', 'dark']),
  /** Whether the pill stands by the reply box. */
  pill: z.boolean(),
  /** Whether rules that are being tried out are shown here before all have them. */
  pilot: z.boolean(),
  /** Whether rules that ship may ask before something is sent; those of a team ask as the team has set them. */
  askOnSend: z.boolean(),
  /** Rules that are turned off: `<pack>/<rule>`. */
  rulesOff: z.array(z.string()),
  /** Levels other than the rule's own. */
  levels: z.record(z.string(), z.enum(levels)),
  /** Packs that are on or off against their own default. */
  packs: z.record(z.string(), z.boolean()),
});
export type Settings = z.infer<typeof settingsSchema>;

export const usualSettings: Settings = {
  language: 'browser',
  appearance: 'system',
  pill: true,
  pilot: false,
  askOnSend: false,
  rulesOff: [],
  levels: {},
  packs: {},
};

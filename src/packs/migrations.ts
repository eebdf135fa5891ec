/** What a pack of one format version becomes in the next. */
export type Migrate = (before: Record<string, unknown>) => Record<string, unknown>;

/** By the format version that each makes; before and after of each are in tests/packs/migrations. */
export const packMigrations: Readonly<Record<number, Migrate>> = {};

export const currentFormat = 1;

/** A pack's JSON in the format of today, or what is to be done about one that cannot be brought there. */
export function migrated(
  value: Record<string, unknown>,
  migrations = packMigrations,
  current = currentFormat,
): { value: Record<string, unknown> } | { message: string } {
  const { formatVersion } = value;
  // Of what is no number at all the schema has its own to say.
  if (typeof formatVersion !== 'number') return { value };
  if (formatVersion > current)
    return {
      message: `${formatVersion} is newer than this Composure, which knows ${current}: update Composure, or write ${current} if the pack was made for it`,
    };
  let pack = value;
  for (let next = formatVersion + 1; next <= current; next++) {
    const migrate = migrations[next];
    if (!migrate) return { message: `there is no format version ${formatVersion}: write ${current}` };
    pack = { ...migrate(pack), formatVersion: next };
  }
  return { value: pack };
}

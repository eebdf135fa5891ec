import { build, type InlineConfig } from 'vite';

/** Path of a built file → its content, such as `zendesk/index.html`. */
export type BuiltFiles = Map<string, string | Uint8Array>;

/** What Vite makes of `build` and `rest`, without a word on the screen or a file on the disk. */
export async function builtInMemory({ build: building, ...rest }: InlineConfig): Promise<BuiltFiles> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ...rest,
    build: { write: false, chunkSizeWarningLimit: 10_000, modulePreload: false, target: 'es2023', ...building },
  });
  const files: BuiltFiles = new Map();
  for (const bundle of [result].flat()) {
    if (!('output' in bundle)) throw new Error('vite watched instead of building');
    for (const file of bundle.output) files.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
  }
  return files;
}

/** `entry` and all it imports, in one script that makes the global `name` of its exports. */
export async function bundledScript(entry: string, name: string): Promise<string> {
  const files = await builtInMemory({
    build: { minify: false, lib: { entry, formats: ['iife'], name, fileName: 'script' } },
  });
  const [script] = files.values();
  if (typeof script !== 'string') throw new Error(`${entry} did not become one script`);
  return script;
}

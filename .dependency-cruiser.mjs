/** The direction of imports (design.md, Rooms): engine ← coaching ← { packs · page · platform · ui · cli } ← entrypoints. */
const middle = ['packs', 'page', 'platform', 'ui', 'cli'];

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that import each other are one file, or hide a third: move what both need into it.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment:
        'The engine takes packs and texts as arguments; compromise (grammar), franc (which language a draft is in) and zod are all it may import.',
      from: { path: '^src/engine/' },
      to: { pathNot: ['^src/engine/', '^node_modules/(compromise|franc-min|zod)/', '^virtual:(compromise|franc)'] },
    },
    {
      name: 'coaching-is-pure',
      severity: 'error',
      comment: 'What page, platform and ui say to each other is plain data: engine vocabulary and zod/mini are enough.',
      from: { path: '^src/coaching/' },
      to: {
        pathNot: [
          '^src/coaching/',
          '^src/engine/(vocabulary|hash|review-input|review-output)',
          '^node_modules/zod/',
          // For the names of the interface's words, which are a type.
          '^public/_locales/en/',
        ],
      },
    },
    ...middle.map((room) => ({
      name: `${room}-asks-no-neighbour`,
      severity: 'error',
      comment:
        'Rooms side by side do not import each other: take what you need as an argument, an entrypoint hands it over.',
      from: { path: `^src/${room}/` },
      to: { path: `^(src/(${middle.filter((other) => other !== room).join('|')})|entrypoints|tests)/` },
    })),
    {
      name: 'the-page-stays-small',
      severity: 'error',
      comment:
        'Code in somebody else’s page may use types and vocabulary of the engine, and zod/mini; the rest lives in the background.',
      from: { path: '^src/page/' },
      to: {
        path: [
          '^src/engine/(?!vocabulary|hash|review-input|review-output)',
          '^node_modules/(compromise|react|zod/(?!mini))',
        ],
      },
    },
    {
      name: 'only-platform-names-browser',
      severity: 'error',
      comment: 'Extension APIs are reached through src/platform, so that everything else runs without a browser.',
      from: { path: '^src/(?!platform/)' },
      to: { path: '^node_modules/(wxt|webextension-polyfill)/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      comment: 'Tests look at the product, never the other way round.',
      from: { path: '^(src|entrypoints)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(\\.output|\\.wxt)/' },
  },
};

import type { Scope } from '../desks/look';

/** Attributes that developers put there to find things again, the most trustworthy first. */
const named = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa', 'name', 'role', 'type'];
/** Said in the reader's language, or of a moment. */
const fickle =
  /^(?:data-(?:state|index|key|focus.*|highlighted|selected|react.*|v-.*|editor|fixture)|data-\w*time\w*)$/;
/** A value that is made up anew: counted, hashed, or an id. */
const looksMade = (value: string): boolean =>
  value.length > 40 || /\d{3}|(?=[0-9a-f]*\d)[0-9a-f]{6,}|:/.test(value) || /\d[a-z]+\d|[a-z]\d[A-Za-z]/.test(value);
const looksLikeWords = (value: string): boolean => /^[\w-]{2,40}$/.test(value) && !looksMade(value);

/** Classes that style sheets are built of, that tools make up, or that tell a moment. */
const utility =
  /^(?:-?(?:[mp][trblxy]?|text|bg|flex|grid|w|h|min|max|gap|space|rounded|border|font|items|justify|self|leading|shadow|z|top|left|right|bottom|inset|overflow|col|row|order|opacity|cursor|d)-.*|flex|grid|block|inline|relative|absolute|fixed|sticky|truncate|container|row|col|clearfix)$/;
const made = /^(?:css|sc|jss|emotion|makeStyles|svelte|ng|Mui|_)-|_(?=\w*\d)[A-Za-z0-9]{5,}$|--?[A-Za-z]*\d\w*$/;
const moment =
  /(?:^|[-_])(?:focus(?:ed)?|blur(?:red)?|active|selected|hover(?:ed)?|open(?:ed)?|visible|hidden|unread|new|first|last|odd|even|empty|expanded|collapsed|load(?:ing|ed)|dirty|valid|pristine|touched)$/i;

/** `bdVaJa`, `kqzvt`: no word of any language. */
const isGibberish = (name: string): boolean => {
  const parts = name.split(/(?=[A-Z])|[-_]+/).filter(Boolean);
  const isClipped = parts.length >= 3 && name.length / parts.length < 3;
  return isClipped || name.length < 3 || parts.some((part) => part.length >= 5 && !/[aeiouy]/i.test(part));
};

const isStableClass = (name: string): boolean =>
  looksLikeWords(name) && !utility.test(name) && !made.test(name) && !moment.test(name) && !isGibberish(name);

/**
 * Selectors of an element by what is likely to be there after a reload too, the best first: attributes made to be found, names, classes in
 * words. Generated classes, counted ids and words of the page are left out. May be empty.
 */
export function stableSelectors(element: Element): string[] {
  const { attributes, localName } = element;
  const quoted = (name: string, value: string) => `[${name}="${CSS.escape(value)}"]`;
  const known = named.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && looksLikeWords(value) ? [quoted(name, value)] : [];
  });
  const other = [...attributes].flatMap(({ name, value }) => {
    if (!name.startsWith('data-') || named.includes(name) || fickle.test(name) || looksMade(name)) return [];
    // The name stays where the value is an id.
    return looksLikeWords(value) ? [quoted(name, value), `[${name}]`] : [`[${name}]`];
  });
  const { id } = element;
  const byId = id && looksLikeWords(id) ? [`#${CSS.escape(id)}`] : [];
  const classes = [...element.classList].filter(isStableClass).map((name) => `.${CSS.escape(name)}`);
  return [...known, ...byId, ...other, ...classes].map((css) => `${localName}${css}`);
}

/** How far up something is looked for that tells one element from others like it. */
const levels = 8;

/** Selectors that find this element alone in its scope, the best first; the last resort is its kind within something that is named. */
export function selectorsOf(element: Element, scope: Scope, most = 3): string[] {
  const isAlone = (css: string) => {
    const found = scope.querySelectorAll(css);
    return found.length === 1 && found[0] === element;
  };
  const own = stableSelectors(element);
  const kind = element.localName + (element.hasAttribute('contenteditable') ? '[contenteditable="true"]' : '');
  const alone = own.filter(isAlone);
  let around = element.parentElement;
  for (let level = 0; around && level < levels && alone.length < most; level++, around = around.parentElement) {
    for (const outer of stableSelectors(around))
      alone.push(...[...own, kind].map((css) => `${outer} ${css}`).filter(isAlone));
  }
  if (alone.length === 0 && isAlone(kind)) alone.push(kind);
  return [...new Set(alone)].slice(0, most);
}

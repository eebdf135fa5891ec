/** A JSON text as its value, or where it goes wrong and what to do there. */
export type ReadJson = { value: unknown } | { line: number; column: number; message: string };

const deepest = 100;
/** Names that every JavaScript object answers to. No field of ours bears one; who writes one is up to something. */
const machinery = new Set(['__proto__', 'constructor', 'prototype']);
const space = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that JSON forbids inside a text.
const stringToken = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plainToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads JSON. Unlike JSON.parse it says the same in every browser, and finds a field that stands twice in one object. */
export function readJson(text: string): ReadJson {
  const own = text.replace(/^\ufeff/, '');
  try {
    new Scan(own).whole();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const before = own.slice(0, fault.at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message: fault.message };
  }
  return { value: JSON.parse(own) };
}

class Fault extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

class Scan {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): void {
    this.value(0);
    this.skip();
    if (this.at < this.text.length)
      throw new Fault(
        this.at,
        'something follows the end: take it out, or add the "," or bracket that is missing before it',
      );
  }

  private value(depth: number): void {
    this.skip();
    if (depth > deepest) throw new Fault(this.at, 'brackets are nested too deeply');
    const first = this.text[this.at];
    if (first === '{') this.object(depth);
    else if (first === '[') this.array(depth);
    else if (first === '"') this.string();
    else if (this.take(plainToken) === null) throw new Fault(this.at, this.noValue());
  }

  private object(depth: number): void {
    const names = new Set<string>();
    this.at++;
    if (this.closes('}')) return;
    do {
      this.skip();
      if (this.text[this.at] === '}') throw new Fault(this.at, 'take out the "," before this "}"');
      if (this.text[this.at] !== '"')
        throw new Fault(this.at, 'the name of a field must stand here, in straight "double quotes"');
      const start = this.at;
      const name = this.string();
      if (names.has(name)) throw new Fault(start, `the field "${name}" stands twice here: keep one`);
      if (machinery.has(name))
        throw new Fault(
          start,
          `a field cannot be called "${name}", which means something else to programs: take it out`,
        );
      names.add(name);
      this.skip();
      if (this.text[this.at] !== ':') throw new Fault(this.at, `add ":" after "${name}"`);
      this.at++;
      this.value(depth + 1);
    } while (this.goesOn('}'));
  }

  private array(depth: number): void {
    this.at++;
    if (this.closes(']')) return;
    do {
      this.skip();
      if (this.text[this.at] === ']') throw new Fault(this.at, 'take out the "," before this "]"');
      this.value(depth + 1);
    } while (this.goesOn(']'));
  }

  private string(): string {
    const start = this.at;
    const token = this.take(stringToken);
    if (token !== null) return JSON.parse(token);
    const line = this.text.slice(start).split('\n', 1)[0] as string;
    if (/\\(?!["\\/bfnrtu])/.test(line)) throw new Fault(start, 'in this text, write each "\\" as "\\\\"');
    throw new Fault(
      start,
      'this text is not closed: end it with " on the same line; inside it write \\" for a quote and \\n for a new line',
    );
  }

  private goesOn(closer: string): boolean {
    if (this.closes(closer)) return false;
    if (this.text[this.at] !== ',') {
      if (this.at >= this.text.length) throw new Fault(this.at, `the file ends too early: a "${closer}" is missing`);
      throw new Fault(this.at, `add "," between this and what stands before it, or close with "${closer}"`);
    }
    this.at++;
    return true;
  }

  private closes(closer: string): boolean {
    this.skip();
    if (this.text[this.at] !== closer) return false;
    this.at++;
    return true;
  }

  private skip(): void {
    this.take(space);
  }

  private take(token: RegExp): string | null {
    token.lastIndex = this.at;
    const found = token.exec(this.text);
    if (!found) return null;
    this.at = token.lastIndex;
    return found[0];
  }

  private noValue(): string {
    const next = this.text[this.at];
    if (next === undefined) return 'the file ends too early: a value is missing';
    if (/[“”„'‘’]/.test(next)) return 'write texts in straight "double quotes"';
    if (next === '/' || next === '#') return 'take the comment out: JSON has none';
    return 'a value must stand here: a text in "double quotes", a number, true, false, a list [ ] or an object { }';
  }
}

import type { Fault } from './fault';
import { readJson } from './json-text';

/** A pack file as a team follows it: the text of the pack, and who says so. */
interface SignedPack {
  format: 'composure-signed-pack';
  formatVersion: 1;
  /** Public key, SPKI in base64. */
  key: string;
  /** Of the pack's text, in base64. */
  signature: string;
  pack: string;
}

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A new pair of keys; the private one can be taken out, for a copy in a safe place. */
export const makeKey = async (): Promise<CryptoKeyPair> =>
  (await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify'])) as CryptoKeyPair;

/** The pair as a text for a safe place: whoever has it can sign for the team. */
export const keyText = async ({ privateKey }: CryptoKeyPair): Promise<string> =>
  JSON.stringify(await crypto.subtle.exportKey('jwk', privateKey));

/** The pair of such a text; null where it is none. */
export async function keyFrom(text: string): Promise<CryptoKeyPair | null> {
  try {
    const { d: _, key_ops: __, ...open } = JSON.parse(text) as JsonWebKey;
    const [privateKey, publicKey] = await Promise.all([
      crypto.subtle.importKey('jwk', JSON.parse(text), ecdsa, true, ['sign']),
      crypto.subtle.importKey('jwk', open, ecdsa, true, ['verify']),
    ]);
    return { privateKey, publicKey };
  } catch {
    return null;
  }
}

/** What a key is called when people compare it: sixteen groups of four are too many, eight tell keys apart. */
export const fingerprintOf = async ({ publicKey }: Pick<CryptoKeyPair, 'publicKey'>): Promise<string> =>
  fingerprint(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)));

/** A pack's text, signed. */
export async function signPack(pack: string, { privateKey, publicKey }: CryptoKeyPair): Promise<string> {
  const signature = await crypto.subtle.sign(signing, privateKey, bytesOf(pack));
  const signed: SignedPack = {
    format: 'composure-signed-pack',
    formatVersion: 1,
    key: toBase64(await crypto.subtle.exportKey('spki', publicKey)),
    signature: toBase64(signature),
    pack,
  };
  return `${JSON.stringify(signed, null, 2)}\n`;
}

/** The text of a pack that may be trusted, and the fingerprint of the key that signed it: null where nobody did. */
export type OpenedPack = { pack: string; key: string | null } | { faults: Fault[] };

/** Opens a pack file: a signed one when its signature holds, any other as it is. Whether the key is the right one is for the caller to say. */
export async function verifyPack(text: string, file: string): Promise<OpenedPack> {
  const fault = (field: string, message: string): OpenedPack => ({ faults: [{ file, rule: '', field, message }] });
  // What is no signed pack is for others to judge, however long it is.
  if (!/^\s*\{\s*"format"\s*:\s*"composure-signed-pack"/.test(text.slice(0, 200))) return { pack: text, key: null };
  const read = readJson(text);
  if (!('value' in read)) return fault(`line ${read.line}, column ${read.column}`, read.message);
  const { key, signature, pack, formatVersion } = read.value as Partial<SignedPack>;
  if (formatVersion !== 1)
    return fault('formatVersion', 'is not known to this Composure: update it, or sign the pack again');
  for (const [field, value] of Object.entries({ key, signature, pack }))
    if (typeof value !== 'string') return fault(field, 'is missing: publish the pack again in the studio');
  try {
    const spki = fromBase64(key as string);
    const publicKey = await crypto.subtle.importKey('spki', spki, ecdsa, true, ['verify']);
    if (await crypto.subtle.verify(signing, publicKey, fromBase64(signature as string), bytesOf(pack as string)))
      return { pack: pack as string, key: await fingerprint(spki) };
  } catch {
    // A key or a signature that cannot be read is as good as a wrong one.
  }
  return fault('signature', 'does not fit: the file was changed after it was signed; ask for it to be published again');
}

async function fingerprint(spki: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', spki)).slice(0, 16);
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (hex.match(/.{4}/g) as string[]).join('-');
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

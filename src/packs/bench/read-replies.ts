import Papa from 'papaparse';
import type { RepliesTable } from '../../coaching/bench';
import { guessColumns } from './columns';
import type { Replies } from './replies';

/** Reads an export: CSV with a heading, JSON lines or a JSON list; any other text holds one reply per paragraph. */
export function readReplies(text: string): Replies {
  const own = text.replace(/^\ufeff/, '');
  if (/^\s*[[{]/.test(own)) return fromRecords(jsonRecords(own));
  const [heading = ''] = own.split('\n', 1);
  return /[,;\t]/.test(heading) && isHeading(heading) ? fromCsv(own) : fromParagraphs(own);
}

export const tableOf = ({ columns, rows }: Replies): RepliesTable => ({
  columns,
  rows: rows.length,
  sample: rows.slice(0, 3).map((row) => row.map((cell) => cell.slice(0, 80))),
  guess: guessColumns({ columns, rows: rows.slice(0, 50) }),
});

/** A line of names: short, and none of them a sentence. */
const isHeading = (line: string): boolean =>
  line.split(/[,;\t]/).every((name) => name.length <= 40 && !/[.!?]["\s]*$/.test(name));

function fromCsv(text: string): Replies {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [columns = [], ...rows] = data;
  return { columns, rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')) };
}

function fromParagraphs(text: string): Replies {
  const replies = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return { columns: ['reply'], rows: replies.map((reply) => [reply.trim()]) };
}

type Fields = Record<string, unknown>;

/** Lines that cannot be read are left out: exports end in the middle when somebody cuts them. */
function jsonRecords(text: string): Fields[] {
  const whole = parsed(text);
  if (Array.isArray(whole)) return whole.filter(isFields).flatMap(messagesIn);
  if (isFields(whole)) return listIn(whole).flatMap(messagesIn);
  return text.split('\n').map(parsed).filter(isFields).flatMap(messagesIn);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{"tickets": […]}` and its like; else the one record. */
function listIn(whole: Fields): Fields[] {
  const list = Object.values(whole).find((value) => Array.isArray(value) && value.every(isFields));
  return list && Object.keys(whole).length <= 5 && !messageFields.some((field) => field in whole)
    ? (list as Fields[])
    : [whole];
}

/** Where desks keep the messages of a conversation: Zendesk, Intercom, Freshdesk. */
const messageFields = ['comments', 'conversation_parts', 'conversations', 'notes', 'messages'];

/** A conversation as its messages, each with what the conversation says of itself. */
function messagesIn(record: Fields): Fields[] {
  for (const field of messageFields) {
    const held = record[field];
    const list = isFields(held) ? held[field] : held;
    if (!Array.isArray(list) || !list.every(isFields)) continue;
    const { [field]: _, ...about } = record;
    return list.flatMap((message) => messagesIn({ ...about, ...message }));
  }
  return [record];
}

function fromRecords(records: Fields[]): Replies {
  const flat = records.map((record) => flatten(record));
  const columns = [...new Set(flat.slice(0, 200).flatMap((record) => Object.keys(record)))];
  return { columns, rows: flat.map((record) => columns.map((column) => record[column] ?? '')) };
}

function flatten(record: Fields, stem = '', depth = 0): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(record)) {
    const key = stem ? `${stem}.${name}` : name;
    if (isFields(value) && depth < 2) Object.assign(flat, flatten(value, key, depth + 1));
    else if (typeof value === 'string') flat[key] = value;
    else if (typeof value === 'number' || typeof value === 'boolean') flat[key] = String(value);
    else if (Array.isArray(value) && value.every((one) => typeof one === 'string')) flat[key] = value.join('\n\n');
  }
  return flat;
}

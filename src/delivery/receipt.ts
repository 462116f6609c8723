import type { Receipt, WireEventType } from '../model/wire.js';
import type { FieldComplaint } from './outcome.js';

const EVENT_TYPES: ReadonlySet<unknown> = new Set<WireEventType>([
  'form.viewed',
  'form.started',
  'form.completed',
  'form.declined',
]);
const LONGEST_TEXT = 10_000;
const LONGEST_OTHER = 1_000;
const MOST_DOCUMENTS = 100;
const MOST_COMPLAINTS = 500;
const MOST_OTHERS = 50;

const KNOWN = new Set(['event_id', 'event_type', 'redirect_url', 'documents', 'message']);

export function isEventType(raw: unknown): raw is WireEventType {
  return EVENT_TYPES.has(raw);
}

export function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/**
 * What a host answered, as a frozen plain object: known keys only where they have their type, addresses only where they lead
 * to http(s), of the rest only short single values.
 */
export function parseReceipt(raw: unknown): Receipt {
  if (!isRecord(raw)) return Object.freeze({});
  const { event_id, event_type, redirect_url, documents, message } = raw;
  return Object.freeze({
    ...others(raw),
    ...(isText(event_id) && { event_id }),
    ...(isEventType(event_type) && { event_type }),
    ...(isAddress(redirect_url) && { redirect_url }),
    ...(Array.isArray(documents) && { documents: parseDocuments(documents) }),
    ...(isText(message) && { message }),
  });
}

/** The `errors` of a refusal: `{field, message}` each, or a bare sentence. */
export function parseComplaints(raw: unknown): readonly FieldComplaint[] {
  const listed = isRecord(raw) && Array.isArray(raw['errors']) ? raw['errors'].slice(0, MOST_COMPLAINTS) : [];
  return listed.flatMap((one: unknown): FieldComplaint[] => {
    if (isText(one)) return [{ message: one }];
    if (!isRecord(one) || !isText(one['message'])) return [];
    return [{ message: one['message'], ...(isText(one['field']) && { field: one['field'] }) }];
  });
}

/** The sentence of a refusal as a whole, under the names that hosts commonly give it. */
export function parseMessage(raw: unknown): string | undefined {
  if (!isRecord(raw)) return undefined;
  return [raw['message'], raw['error']].find(isText);
}

function parseDocuments(raw: readonly unknown[]): NonNullable<Receipt['documents']> {
  const sound = raw.slice(0, MOST_DOCUMENTS).flatMap((one) => {
    if (!isRecord(one)) return [];
    const { name, url } = one;
    return isText(name) && isAddress(url) ? [Object.freeze({ name, url })] : [];
  });
  return Object.freeze(sound);
}

function others(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const short = Object.entries(raw).filter(([key, value]) => !KNOWN.has(key) && key !== '__proto__' && isShort(value));
  return Object.fromEntries(short.slice(0, MOST_OTHERS));
}

function isShort(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_OTHER;
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

function isText(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= LONGEST_TEXT;
}

/** An absolute http(s) address, or one relative to the page. */
function isAddress(raw: unknown): raw is string {
  if (!isText(raw) || !URL.canParse(raw, 'https://relative.invalid/')) return false;
  return /^https?:$/.test(new URL(raw, 'https://relative.invalid/').protocol);
}

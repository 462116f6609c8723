import type { SignatureValue } from '../model/values.js';
import { base64Url, isAddress } from './data-source.js';
import { imageSize } from './image-header.js';

/** Longest accepted drawing as SVG and longest typed name, in characters. */
const LONGEST_SVG = 2_000_000;
const LONGEST_TEXT = 200;

/** Whether something may stand as a signature's picture: a PNG or JPEG as data URL, or an http(s) address. */
function isImageSource(source: unknown): source is string {
  if (typeof source !== 'string') return false;
  const type = base64Url(source)?.type;
  return type === 'image/png' || type === 'image/jpeg' || isAddress(source);
}

/**
 * Reads a signature from outside: a `SignatureValue`, the row that stood on the wire (`{value, signature}`), or only the
 * picture (data URL or address, as hosts prefill it). Null for everything else.
 */
export function parseSignature(raw: unknown): SignatureValue | null {
  if (isImageSource(raw)) return fromPicture(raw);
  if (!isRecord(raw)) return null;
  if (isRecord(raw['signature'])) return fromParts({ ...raw['signature'], image: raw['value'] });
  return fromParts(raw);
}

/**
 * The name that a host asks to be set in letters, where it prefills a signature with short text (DocuSeal: under 60
 * characters) in place of a picture; the form, which has the fonts, makes the picture. Null for anything else.
 */
export function requestedSignature(raw: unknown): string | null {
  if (typeof raw !== 'string' || parseSignature(raw) !== null) return null;
  const text = raw.replace(/\s+/g, ' ').trim();
  const name =
    text.length > 0 && text.length < 60 && !/^(?:data:|[a-z][a-z0-9+.-]*:\/\/)|[\u0000-\u001f<>]/i.test(text);
  return name ? text : null;
}

/** A picture by itself says nothing of who signed when: those stay empty. */
function fromPicture(image: string): SignatureValue {
  const { width, height } = imageSize(image) ?? { width: 0, height: 0 };
  return { kind: 'uploaded', image, width, height, signed_at: '', time_zone: '' };
}

const KINDS = new Set<unknown>(['drawn', 'typed', 'uploaded']);

function fromParts(raw: Readonly<Record<string, unknown>>): SignatureValue | null {
  const { kind, image, width, height } = raw;
  if (!KINDS.has(kind) || !isImageSource(image) || !isLength(width) || !isLength(height)) return null;
  const optional = {
    svg: svgOf(raw['svg']),
    text: textOf(raw['text']),
    font: textOf(raw['font']),
    reason: textOf(raw['reason']),
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null));
  return {
    // The set of kinds was asked above.
    kind: kind as SignatureValue['kind'],
    image,
    width,
    height,
    signed_at: instantOf(raw['signed_at']),
    time_zone: textOf(raw['time_zone']) ?? '',
    ...given,
  };
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100_000;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT ? value : null;
}

/** An SVG of strokes only: anything that could run or fetch is not ours. */
function svgOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_SVG || !value.startsWith('<svg')) return null;
  return /<\s*(?:script|foreignobject|image|use|style|a\b|!)|\bon[a-z]+\s*=|href\s*=|url\s*\(/i.test(value)
    ? null
    : value;
}

function instantOf(value: unknown): string {
  const instant = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value);
  return instant && Number.isFinite(Date.parse(value)) ? value : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

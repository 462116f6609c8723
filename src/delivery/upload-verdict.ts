import { SigningError } from '../model/errors.js';
import { isBusy, readContent } from './answer.js';
import type { PutReply } from './put.js';
import { isRecord, parseComplaints, parseMessage } from './receipt.js';

/** What one attempt to put a file came to. */
export type Verdict =
  | { readonly type: 'stored'; readonly url: string }
  /** Milliseconds, where the host said when. */
  | { readonly type: 'again'; readonly retryAfter: number | null }
  | { readonly type: 'unauthorized' | 'refused'; readonly error: SigningError };

/** What was put, and where. */
export interface Asked {
  readonly url: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Reads an answer by the rules of events (CONTRACT 5); every 4xx without a rule of its own is a refusal. */
export function judgeUpload(reply: PutReply, asked: Asked): Verdict {
  const { status } = reply;
  if (reply.url !== '' && reply.url !== asked.url) return refusal(status, 'A redirect is not accepted.');
  if (status >= 200 && status < 300) return judgeSuccess(reply, asked);
  if (isBusy(status)) return { type: 'again', retryAfter: reply.retryAfter };
  const refused = refusal(status, reasonIn(reply));
  return status === 401 || status === 403 ? { ...refused, type: 'unauthorized' } : refused;
}

/** A portal's page, half an answer, or the hash of other bytes mean that ours are not there yet. */
function judgeSuccess({ contentType, body }: PutReply, { url, sha256 }: Asked): Verdict {
  const content = readContent(contentType, body);
  if (content.type === 'html' || content.type === 'broken') return { type: 'again', retryAfter: null };
  const json = content.type === 'json' && isRecord(content.json) ? content.json : {};
  const named = json['sha256'];
  if (typeof named === 'string' && named.toLowerCase() !== sha256) return { type: 'again', retryAfter: null };
  return { type: 'stored', url: addressIn(json['url'], url) };
}

function addressIn(given: unknown, fallback: string): string {
  if (typeof given !== 'string' || !URL.canParse(given, fallback)) return fallback;
  const { href, protocol } = new URL(given, fallback);
  return protocol === 'https:' || protocol === 'http:' ? href : fallback;
}

function reasonIn({ contentType, body }: PutReply): string {
  const content = readContent(contentType, body);
  if (content.type !== 'json') return '';
  const sentences = [parseMessage(content.json), ...parseComplaints(content.json).map(({ message }) => message)];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

function refusal(status: number, reason: string): { type: 'refused'; error: SigningError } {
  const message = `The endpoint did not accept the file (${status}). ${reason}`.trim();
  return { type: 'refused', error: new SigningError({ code: 'upload_rejected', phase: 'upload', message }) };
}

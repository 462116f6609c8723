import { canonicalJson } from '../../model/canonical-json.js';
import { sha256Hex } from '../../model/digest.js';
import { SigningError } from '../../model/errors.js';
import { parseJsonText } from '../../model/json-text.js';
import { parseSigningRequest } from '../../model/parse-request.js';
import type { SigningRequest } from '../../model/request.js';
import type { Submitter } from '../../model/template.js';
import { TEMPLATE_HEADERS } from './head-start.js';
import type { RunOptions } from './options.js';
import type { RunState } from './state.js';

/** Fetches (where it is a URL) and parses the template or signing request. */
export async function loadRequest(
  { source, headStart }: Pick<RunOptions, 'source' | 'headStart'>,
  signal: AbortSignal,
): Promise<SigningRequest> {
  if ('object' in source) return parseSigningRequest(source.object);
  const text = 'text' in source ? source.text : await fetchText(source.url, headStart?.take(source.url), signal);
  return parseSigningRequest(parseJsonText(text));
}

async function fetchText(
  url: string,
  begun: Promise<Response> | null | undefined,
  signal: AbortSignal,
): Promise<string> {
  const unreachable = (message: string, options?: ErrorOptions): SigningError =>
    new SigningError({ code: 'template_unreachable', phase: 'template', retryable: true, message }, options);
  let response: Response;
  try {
    response = await (begun ?? fetch(url, { signal, credentials: 'same-origin', headers: TEMPLATE_HEADERS }));
  } catch (cause) {
    throw unreachable(`${url} could not be fetched: check the address, the network and the server's CORS headers.`, {
      cause,
    });
  }
  if (!response.ok) throw unreachable(`${url} answered ${String(response.status)}; a template was expected.`);
  return response.text();
}

/** The party that signs: named by the attribute, by the request, or the first whose role is to sign. */
export function chooseSubmitter(request: SigningRequest, named: string | null): Submitter {
  const { submitters } = request.template;
  const wanted = named ?? request.submitter?.uuid ?? request.submitter?.role ?? null;
  const chosen =
    wanted === null
      ? (submitters.find((submitter) => submitter.signing_role === 'signer') ?? submitters[0])
      : submitters.find((submitter) => submitter.uuid === wanted || submitter.name === wanted);
  if (chosen) return chosen;
  const known = submitters.map((submitter) => `"${submitter.name}"`).join(', ');
  throw new SigningError({
    code: 'submitter_unknown',
    phase: 'template',
    message: `The template has no submitter "${String(wanted)}"; it has ${known}.`,
  });
}

/** The screen before anything is filled in; null: the form is open. A completion counts for the very same template and party. */
export async function openingScreen(
  request: SigningRequest,
  { uuid }: Submitter,
  { mode, completion }: Pick<RunOptions, 'mode' | 'completion'>,
): Promise<RunState | null> {
  if (mode !== 'sign') return null;
  const screen = firstScreen(request, new Date());
  if (screen || completion?.data.uuid !== uuid) return screen;
  const same = completion.data.evidence.template_sha256 === (await sha256Hex(canonicalJson(request.source)));
  return same ? { type: 'completed', at: completion.timestamp, receipt: {}, earlier: true } : null;
}

/** The screen that a signing request decides before anything is filled in; null: the form is open (CONTRACT 3.1). */
export function firstScreen({ submitter, submission }: SigningRequest, now: Date): RunState | null {
  const status = submitter?.status;
  if (status === 'completed')
    return { type: 'completed', at: submitter?.completed_at ?? null, receipt: {}, earlier: true };
  if (status === 'declined')
    return { type: 'declined', at: submitter?.declined_at ?? null, receipt: {}, earlier: true };
  const expiry = submission?.expire_at ? Date.parse(submission.expire_at) : Number.NaN;
  if (submission?.status === 'expired' || expiry <= now.getTime()) return { type: 'expired' };
  return status === 'awaiting' ? { type: 'awaiting' } : null;
}

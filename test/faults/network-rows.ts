import { answered, lostAnswer, lostRequest, portal, twice, type FaultStep } from '../support/fault-plan.js';

/** What a signer's page sends, in this order. */
export type Stage = 'viewed' | 'started' | 'upload' | 'completed' | 'declined';

/**
 * How a fault shows. `unnoticed`: not at all. `conflict`: the page says that it was done before. `held`: the page sends until it passes. `unsent`: the page says that nothing is
 * sent yet, and tries again. `stopped`: the page says so and waits for Try again. `refused`: back in the form, with a reason.
 */
export type Course = 'unnoticed' | 'conflict' | 'held' | 'unsent' | 'stopped' | 'refused';

/** One fault of the network or of the host, met by one thing that the page sends. */
export interface NetworkRow {
  readonly id: string;
  readonly stage: Stage;
  readonly fault: string;
  readonly steps: readonly FaultStep[];
  readonly course: Course;
}

interface Fault {
  readonly fault: string;
  readonly steps: readonly FaultStep[];
  readonly course: Course;
  /** What of the page's it is tried on, besides `completed`; the later course there, where it is another. */
  readonly also?: readonly Stage[];
  readonly upload?: Course;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const everything: readonly Stage[] = ['viewed', 'started', 'upload', 'declined'];
const events: readonly Stage[] = ['viewed', 'started', 'declined'];

const other = (forward: 0 | 1): FaultStep => ({
  forward,
  status: 200,
  headers: JSON_TYPE,
  body: '{"event_id":"another","sha256":"00"}',
});
const refusal = '{"message":"This is not what we asked for."}';
const refused = (status: number): FaultStep => answered(status, { headers: JSON_TYPE, body: refusal });
const later = (status: number, when: string): FaultStep => answered(status, { headers: { 'Retry-After': when } });
const redirect = (status: number): FaultStep => answered(status, { headers: { Location: '/demo-app/api/events' } });

const FAULTS: Readonly<Record<string, Fault>> = {
  none: { fault: 'none', steps: [], course: 'unnoticed', also: everything },
  'request-lost': { fault: 'the request is lost', steps: [lostRequest], course: 'unsent', also: everything },
  'request-lost-thrice': { fault: 'three requests are lost', steps: [{ ...lostRequest, times: 3 }], course: 'unsent' },
  'answer-lost': { fault: 'stored, the answer is lost', steps: [lostAnswer], course: 'unsent', also: everything },
  'answers-lost': { fault: 'stored, two answers are lost', steps: [{ ...lostAnswer, times: 2 }], course: 'unsent' },
  twice: { fault: 'the request arrives twice', steps: [twice], course: 'unnoticed', also: everything },
  'request-late': { fault: 'the request is delayed', steps: [{ hold: 'before' }], course: 'held', also: everything },
  'answer-late': { fault: 'the answer is delayed', steps: [{ hold: 'after' }], course: 'held', also: everything },
  'answer-slow': { fault: 'the answer stalls after a byte', steps: [{ end: 'stalled' }], course: 'unsent' },
  'answer-cut': { fault: 'the answer breaks off', steps: [{ end: 'truncated' }], course: 'unsent', also: everything },
  'answer-half': {
    fault: 'half an answer that ends well',
    steps: [answered(200, { headers: JSON_TYPE, body: '{"event_id":"' })],
    course: 'unsent',
  },
  'answer-broken': {
    fault: 'an answer in a broken encoding',
    steps: [answered(200, { headers: { 'Content-Encoding': 'gzip' }, body: '{"event_id"' })],
    course: 'unsent',
  },
  'answer-huge': { fault: '10 MB of nonsense', steps: [answered(200, { junk: 10_000_000 })], course: 'unsent' },
  'html-200': { fault: '200 with the page of a portal', steps: [portal], course: 'unsent', also: everything },
  'html-200-json': {
    fault: '200 with a page that is called JSON',
    steps: [{ ...portal, headers: JSON_TYPE }],
    course: 'unsent',
  },
  'receipt-other': { fault: 'the receipt of another', steps: [other(0)], course: 'unsent', also: everything },
  'receipt-other-stored': { fault: 'stored, the receipt of another', steps: [other(1)], course: 'unsent' },
  204: { fault: 'stored, 204', steps: [{ status: 204, body: '' }], course: 'unnoticed', also: everything },
  '409-none': { fault: 'stored, 409 without a word', steps: [{ status: 409, body: '' }], course: 'conflict' },
  ...Object.fromEntries(
    [500, 502, 503, 504, 408, 425].map((status) => [
      String(status),
      {
        fault: String(status),
        // Chromium repeats a request by itself once that is answered 408.
        steps: [answered(status, { times: status === 408 ? 3 : 1 })],
        course: 'unsent',
        ...((status === 500 || status === 408) && { also: everything }),
      },
    ]),
  ),
  '429-soon': { fault: '429, Retry-After in seconds', steps: [later(429, '1')], course: 'unsent', also: everything },
  '503-date': {
    fault: '503, Retry-After as a date',
    steps: [later(503, 'Fri, 01 Jan 2100 00:00:00 GMT')],
    course: 'unsent',
  },
  '503-nonsense': { fault: '503, Retry-After that says nothing', steps: [later(503, 'soon')], course: 'unsent' },
  ...Object.fromEntries(
    [400, 413, 415, 422].map((status) => [
      String(status),
      {
        fault: String(status),
        steps: [refused(status)],
        course: 'refused',
        also: status === 422 ? everything : (['upload'] as const),
      },
    ]),
  ),
  '401-once': { fault: '401, then new credentials', steps: [answered(401)], course: 'unnoticed', also: everything },
  '403-once': { fault: '403, then new credentials', steps: [answered(403)], course: 'unnoticed' },
  '401-twice': {
    fault: '401 also with new credentials',
    steps: [answered(401, { times: 2 })],
    course: 'stopped',
    also: everything,
    upload: 'refused',
  },
  '403-twice': { fault: '403 also with new credentials', steps: [answered(403, { times: 2 })], course: 'stopped' },
  404: { fault: '404', steps: [answered(404)], course: 'stopped', also: everything, upload: 'refused' },
  410: { fault: '410', steps: [answered(410)], course: 'stopped', also: events },
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map((status) => [
      String(status),
      {
        fault: `${String(status)} to the right address`,
        steps: [redirect(status)],
        course: 'stopped',
        ...(status === 302 && { also: events }),
      },
    ]),
  ),
};

/** Every fault that is tried, each on every stage that it is tried on. */
export const NETWORK_ROWS: readonly NetworkRow[] = Object.entries(FAULTS).flatMap(([name, fault]) =>
  (['completed', ...(fault.also ?? [])] as const).map((stage) => ({
    id: `${stage}/${name}`,
    stage,
    fault: fault.fault,
    steps: fault.steps,
    course: stage === 'upload' ? (fault.upload ?? fault.course) : fault.course,
  })),
);

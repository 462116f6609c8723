import type { Lab } from '../lab.js';
import { countResult, factResult, kib, millis, pairResult, type Pair, type Result } from '../results.js';
import type { Hit } from '../server.js';
import { SLOW } from '../throttle.js';

/** What pdf.js itself needs, and what ours may add to it, in bytes of gzip: Lit 8 KiB, our own 20. */
const OWN_SCRIPT = 28 * 1024;
const OWN_REQUESTS = 2;
const PAIRS = 11;

/** Words by which the built files of parts are known that nobody needs before the first page. */
const LATER: readonly (readonly [part: string, mark: RegExp])[] = [
  ['signature_pad', /beginStroke/],
  ['stamping', /embedPng|PDFWriter/],
  ['phone', /country_calling_codes|callingCodes/],
  ['handwriting', /\.woff2$/],
  ['renderer worker', /pdf\.renderer\.min\.mjs$/],
];

interface Start {
  /** CPU and milliseconds until one can begin: with us, the first page has its fields. */
  readonly all: number;
  readonly wall: number;
  /** Milliseconds until the first page is to be seen. */
  readonly seen: number;
  readonly width: number;
  readonly log: readonly Hit[];
  /** What of it was asked for before the first page had been painted. */
  readonly early: readonly Hit[];
}

const isScript = ({ path }: Hit): boolean => /\.m?js$/.test(path);
const sum = (hits: readonly Hit[]): number => hits.reduce((total, { bytes }) => total + bytes, 0);

/** Goals 1 to 4: what is fetched and done before one can begin to sign. */
export async function startGoals(lab: Lab): Promise<readonly Result[]> {
  const pairs: { readonly floor: Start; readonly ours: Start }[] = [];
  const { width } = await openForm(lab, 'text-3', 20);
  for (let round = 0; round <= PAIRS; round += 1) {
    const first = round % 2 === 0 ? await openBare(lab, 'text-3', width) : null;
    const ours = await openForm(lab, 'text-3', 20);
    pairs.push({ floor: first ?? (await openBare(lab, 'text-3', width)), ours });
  }
  const measured = pairs.slice(1);
  const all = (pick: (start: Start) => number): Pair[] =>
    measured.map(({ floor, ours }) => ({ floor: pick(floor), ours: pick(ours) }));
  const last = measured.at(-1);
  if (!last) throw new Error('Nothing was measured.');
  return [
    ...scriptResults(lab, last.floor.early, last.ours),
    pairResult(
      3,
      'main-thread CPU to the first page with its fields',
      all(({ all: cpu }) => cpu),
      1.5,
      millis,
    ),
    pairResult(
      3,
      'wall time to the same',
      all(({ wall }) => wall),
      null,
      millis,
    ),
    ...(await slowResults(lab, width)),
    ...(await documentResults(lab, width)),
  ];
}

/**
 * Goal 1 counts what was asked for before the page had been painted; goal 2 looks at all that was until one could begin, which is
 * more than it asks for.
 */
function scriptResults(lab: Lab, floor: readonly Hit[], { early: ours, log }: Start): readonly Result[] {
  const [floorScript, script] = [floor, ours].map((hits) => sum(hits.filter(isScript))) as [number, number];
  const early = LATER.filter(([, mark]) =>
    log.some((hit) => mark.test(hit.path) || (isOurs(hit) && mark.test(lab.server.text(hit.path)))),
  );
  return [
    countResult(1, 'script before the first page', script, floorScript + OWN_SCRIPT, kib, kib(floorScript)),
    countResult(
      1,
      'requests before the first page',
      ours.length,
      floor.length + OWN_REQUESTS,
      String,
      String(floor.length),
    ),
    factResult(
      2,
      `not loaded before the first page: ${LATER.map(([part]) => part).join(', ')}`,
      'none',
      early.map(([part]) => part).join(', ') || 'none',
      early.length === 0,
    ),
  ];
}

const isPdfjs = ({ path }: Hit): boolean => /\/chunks\/pdfjs-/.test(path);
const isOurs = (hit: Hit): boolean => isScript(hit) && hit.path.includes('/chunks/') && !isPdfjs(hit);

/** On a slow line: nothing waits for a script that something else could have been asked for beside. */
async function slowResults(lab: Lab, width: number): Promise<readonly Result[]> {
  lab.server.throttle = SLOW;
  const pairs: Pair[] = [];
  const seen: Pair[] = [];
  let log: readonly Hit[] = [];
  for (let round = 0; round < 2; round += 1) {
    const floor = await openBare(lab, 'text-300', width);
    const ours = await openForm(lab, 'text-300', 20);
    pairs.push({ floor: floor.wall, ours: ours.wall });
    seen.push({ floor: floor.seen, ours: ours.seen });
    log = ours.log;
  }
  lab.server.throttle = null;
  const main = log.find(isPdfjs);
  const waited = log.filter(({ path, start }) => /pdf\.worker|\.pdf$/.test(path) && start > (main?.end ?? 0));
  return [
    factResult(
      3,
      'worker and document requested before pdf.js has arrived (10 Mbit/s, 60 ms)',
      'both',
      waited.length === 0
        ? 'both'
        : `late: ${[...new Set(waited.map(({ path }) => path.split('/').at(-1)))].join(', ')}`,
      main !== undefined && waited.length === 0,
    ),
    pairResult(3, 'wall time to the first page (10 Mbit/s, 60 ms)', seen, null, millis),
    pairResult(3, 'wall time to the first page with its fields (10 Mbit/s, 60 ms)', pairs, null, millis),
  ];
}

/** A scan of many megabytes on a quick line that still has an end: its first page, and then all that follows. */
async function documentResults(lab: Lab, width: number): Promise<readonly Result[]> {
  lab.server.throttle = { latency: 30, rate: 5_000_000 };
  const document = '/documents/scan.pdf';
  const floor = await openBare(lab, 'scan', width);
  const { atFirst, later, log } = await lab.inTab({}, async (tab) => {
    const { early } = await tab.start(formPath('scan', 20));
    const first = sum(documentHits(early));
    await tab.call('settled', 120);
    const hits = documentHits(lab.server.log);
    return { atFirst: first, later: sum(hits), log: hits };
  });
  lab.server.throttle = null;
  const whole = lab.server.size(document);
  return [
    countResult(
      4,
      `document bytes at the first page of ${kib(whole)}`,
      atFirst,
      1.05 * sum(documentHits(floor.early)),
      kib,
      kib(sum(documentHits(floor.early))),
    ),
    countResult(
      4,
      `document bytes after all (${String(log.length)} requests): never twice`,
      later,
      1.05 * whole,
      kib,
      kib(whole),
    ),
  ];
}

const documentHits = (hits: readonly Hit[]): readonly Hit[] => hits.filter(({ path }) => path.endsWith('.pdf'));

export const formPath = (document: string, fields: number, more = ''): string =>
  `form.html?src=/templates/${document}-${String(fields)}.json&submit-url=/events&layout=document&loading=eager&wanted=${String(Math.min(20, fields))}${more}`;

async function openForm(lab: Lab, document: string, fields: number): Promise<Start> {
  return lab.inTab({}, async (tab) => {
    const { early, ...figures } = await tab.start(formPath(document, fields));
    const log = pageHits(lab.server.log);
    return { ...figures, log, early: pageHits(early), width: await tab.call<number>('pageWidth') };
  });
}

async function openBare(lab: Lab, document: string, width: number): Promise<Start> {
  return lab.inTab({}, async (tab) => {
    const { early, ...figures } = await tab.start(barePath('bare', document, width));
    return { ...figures, width, log: pageHits(lab.server.log), early: pageHits(early) };
  });
}

export const barePath = (page: 'bare' | 'viewer', document: string, width: number): string =>
  `${page}.html?document=/documents/${document}.pdf&width=${String(width)}`;

/** A copy, without what the host hears of. */
const pageHits = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ path }) => path !== '/events').map((hit) => ({ ...hit }));

import type { Lab } from '../lab.js';
import { countResult, factResult, megapixels, mib, pairResult, type Pair, type Result } from '../results.js';
import { barePath, formPath } from './start.js';

const WIDTH = 896;
const ROUNDS = 2;
/** The first heavy page from 1; the page before it is text. */
const HEAVY = 3;
const MOST_OF_ONE = 16.7e6;

/** Goals 11 to 13 and 22: memory and long tasks, with many pages and with heavy ones. */
export async function heavyGoals(lab: Lab): Promise<readonly Result[]> {
  return [
    ...(await memory(lab)),
    await heavyScroll(lab),
    await longTasks(lab),
    ...(await hugeSheet(lab)),
    await bomb(lab),
  ];
}

async function memory(lab: Lab): Promise<readonly Result[]> {
  const [heaps, totals]: [Pair[], Pair[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const small = await usedBy(lab, formPath('text-10', 10));
    const large = await usedBy(lab, formPath('text-1000', 10));
    heaps.push({ floor: small.heap, ours: large.heap });
    totals.push({ floor: await bareTotal(lab), ours: large.total });
  }
  return [
    pairResult(11, 'heap of the main thread at 1,000 pages, floor: 10', heaps, 1.3, mib),
    pairResult(11, 'memory with the worker at 1,000 pages, floor: bare pdf.js', totals, 1.25, mib),
  ];
}

async function usedBy(lab: Lab, path: string): Promise<{ heap: number; total: number }> {
  return lab.inTab({}, async (tab) => {
    await tab.start(path);
    await tab.call('settled');
    const { heap } = await tab.figuresAfterGc();
    return { heap, total: await tab.call<number>('memory') };
  });
}

async function bareTotal(lab: Lab): Promise<number> {
  return lab.inTab({}, async (tab) => {
    await tab.start(barePath('bare', 'text-1000', WIDTH));
    await tab.figuresAfterGc();
    return tab.call<number>('memory');
  });
}

async function heavyScroll(lab: Lab): Promise<Result> {
  const pair = await lab.inTab({}, async (tab): Promise<Pair> => {
    await tab.start(formPath('vector', 10));
    await tab.call('settled');
    const before = await tab.figuresAfterGc();
    const pages = await tab.call<number>('pages');
    for (let page = 2; page <= pages; page += 2) await tab.call('goTo', page);
    await tab.call('goTo', 1);
    return { floor: before.heap, ours: (await tab.figuresAfterGc()).heap };
  });
  return pairResult(12, 'heap after all heavy pages and back, floor: before', [pair], 1.5, mib);
}

async function longTasks(lab: Lab): Promise<Result> {
  const pairs: Pair[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const floor = await longTasksOf(lab, barePath('viewer', 'vector', WIDTH), HEAVY + 2);
    pairs.push({ floor, ours: await longTasksOf(lab, formPath('vector', 10), HEAVY + 3) });
  }
  return pairResult(
    13,
    'long tasks while a drawing is painted, floor: pdf.js on the main thread',
    pairs,
    0.2,
    (figure) => `${figure.toFixed(0)} ms`,
  );
}

async function longTasksOf(lab: Lab, path: string, page: number): Promise<number> {
  return lab.inTab({}, async (tab) => {
    await tab.start(path);
    return tab.call<number>('longTasksOf', page);
  });
}

async function hugeSheet(lab: Lab): Promise<readonly Result[]> {
  const { peak, status } = await lab.inTab({ ratio: 2 }, async (tab) => {
    await tab.start(formPath('sheet', 10));
    await tab.call('setZoom', 4);
    await tab.call('settled', 60);
    const most = await tab.call<{ largest: number; canvases: number }>('peak');
    return { peak: most, status: await tab.call<string>('status') };
  });
  return [
    countResult(22, 'the largest canvas, A1 at 400 %, DPR 2', peak.largest, MOST_OF_ONE, megapixels),
    factResult(22, 'the form afterwards', 'ready', status, status === 'ready'),
  ];
}

/** Opens, and answers afterwards: the picture itself is left out. */
async function bomb(lab: Lab): Promise<Result> {
  const { largest, status } = await lab.inTab({}, async (tab) => {
    await tab.start(formPath('bomb', 10));
    await tab.call('settled');
    const { largest: most } = await tab.call<{ largest: number }>('peak');
    return { largest: most, status: await tab.call<string>('status') };
  });
  const alive = status === 'ready' && largest <= MOST_OF_ONE;
  return factResult(22, 'a picture that claims 4,200 megapixels', 'alive', alive ? 'alive' : status, alive);
}

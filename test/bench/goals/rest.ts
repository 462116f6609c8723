import type { Lab, Tab } from '../lab.js';
import { countResult, factResult, mib, millis, pairResult, type Pair, type Result } from '../results.js';
import { formPath } from './start.js';

const IDLE_SECONDS = 5;
const PAIRS = 5;
const MOUNTS = 20;
/** Bytes of the main thread's heap that a mount may leave behind. */
const SLOPE = 0.2 * 1024 * 1024;

/** Goals 20 and 21: nothing happens while nothing is done, and nothing stays of what is gone. */
export async function restGoals(lab: Lab): Promise<readonly Result[]> {
  return [...(await idle(lab)), ...(await mounts(lab))];
}

async function idle(lab: Lab): Promise<readonly Result[]> {
  return lab.inTab({}, (blank) =>
    lab.inTab({}, async (tab) => {
      await tab.countTimers();
      await tab.start(formPath('text-10', 10));
      await tab.call('settled', 120);
      // What the browser itself does after opening a page is over then, in both.
      await rest();
      await rest();
      const before = await seen(lab, tab);
      const pairs = [await together(blank, tab)];
      const after = await seen(lab, tab);
      while (pairs.length < PAIRS) pairs.push(await together(blank, tab));
      const counts = after.map((count, index) => count - (before[index] ?? 0));
      const none = counts.every((count) => count === 0);
      return [
        factResult(20, 'renders, requests and timers in 5 s of rest', '0, 0, 0', counts.join(', '), none),
        pairResult(20, 'main-thread CPU of the same, floor: an empty page', pairs, 1.2, millis),
      ];
    }),
  );
}

/** What both cost in the same seconds. */
async function together(blank: Tab, tab: Tab): Promise<Pair> {
  const [floor, ours] = await Promise.all([blank.costOf(rest), tab.costOf(rest)]);
  return { floor: floor.all, ours: ours.all };
}

/** Renders, requests and timers so far. */
async function seen(lab: Lab, tab: Tab): Promise<readonly number[]> {
  const { renders, hostUpdates } = await tab.call<{ renders: number; hostUpdates: number }>('stats');
  return [renders + hostUpdates, lab.server.log.length, await tab.read<number>('fired')];
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1000));

async function mounts(lab: Lab): Promise<readonly Result[]> {
  return lab.inTab({}, async (tab) => {
    await tab.start(formPath('text-10', 10));
    await tab.call('settled');
    await tab.call('unmount');
    // The first ones fill caches that are kept on purpose: modules, words, compiled templates.
    for (let mount = 0; mount < 3; mount += 1) await cycle();
    const before = { ...(await tab.figuresAfterGc()), workers: tab.workers };
    for (let mount = 0; mount < MOUNTS; mount += 1) await cycle();
    const after = { ...(await tab.figuresAfterGc()), workers: tab.workers };
    const slope = (after.heap - before.heap) / MOUNTS;
    const canvases = await tab.call<number>('canvases');
    return [
      factResult(
        21,
        `canvases and workers left by ${String(MOUNTS)} mounts`,
        `0, ${String(before.workers)}`,
        `${String(canvases)}, ${String(after.workers)}`,
        canvases === 0 && after.workers <= before.workers,
      ),
      countResult(21, 'heap that a mount leaves', Math.max(0, slope), SLOPE, mib),
      countResult(21, 'listeners afterwards', after.listeners, before.listeners, String, String(before.listeners)),
      countResult(21, 'nodes afterwards', after.nodes, before.nodes, String, String(before.nodes)),
    ];

    async function cycle(): Promise<void> {
      await tab.call('remount');
      await tab.call('unmount');
    }
  });
}

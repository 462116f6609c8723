import type { Lab } from '../lab.js';
import { countResult, factResult, mib, type Result } from '../results.js';
import { formPath } from './start.js';

const IDLE_SECONDS = 5;
const MOUNTS = 20;
/** Bytes of the main thread's heap that a mount may leave behind. */
const SLOPE = 0.2 * 1024 * 1024;

/** Goals 20 and 21: nothing happens while nothing is done, and nothing stays of what is gone. */
export async function restGoals(lab: Lab): Promise<readonly Result[]> {
  return [...(await idle(lab)), ...(await mounts(lab))];
}

async function idle(lab: Lab): Promise<readonly Result[]> {
  const floor = await lab.inTab({}, (tab) => tab.costOf(rest));
  const { renders, requests, fired, cpu } = await lab.inTab({}, async (tab) => {
    await tab.countTimers();
    await tab.start(formPath('text-10', 10));
    await tab.call('settled', 120);
    await rest();
    const before = await tab.call<{ renders: number; hostUpdates: number }>('stats');
    const timersBefore = await tab.read<number>('fired');
    lab.server.beginLog();
    const cost = await tab.costOf(rest);
    const after = await tab.call<{ renders: number; hostUpdates: number }>('stats');
    return {
      renders: after.renders - before.renders + after.hostUpdates - before.hostUpdates,
      requests: lab.server.log.length,
      fired: (await tab.read<number>('fired')) - timersBefore,
      cpu: cost.all,
    };
  });
  const seen = `${String(renders)}, ${String(requests)}, ${String(fired)}`;
  return [
    factResult(20, 'renders, requests and timers in 5 s of rest', '0, 0, 0', seen, renders + requests + fired === 0),
    {
      goal: 20,
      what: 'main-thread CPU of the same, floor: an empty page',
      floor: `${floor.all.toFixed(1)} ms`,
      ours: `${cpu.toFixed(1)} ms`,
      ratio: cpu / floor.all,
      gate: '≤ 1.2×',
      pass: cpu <= 1.2 * floor.all,
    },
  ];
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

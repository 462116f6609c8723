import type { Lab, Tab, TabOptions } from '../lab.js';
import { countResult, factResult, megapixels, pairResult, type Pair, type Result } from '../results.js';
import { barePath, formPath } from './start.js';

/** CSS px a frame: 9,000 a second on a screen of 60 Hz. */
const FLING = 150;
const FRAMES = 300;
/** A busy machine makes fewer frames: then the fling is shorter, for both. */
const SECONDS = 12;

const PHONE: TabOptions = { width: 390, height: 844, ratio: 3, touch: true };
/** The pixels that all pictures may have together, and one of them (CONTRACT 3.2). */
const MOST_PIXELS = { desktop: 64e6, touch: 24e6 };
const MOST_OF_ONE = 16.7e6;

interface Peak {
  readonly canvases: number;
  readonly pixels: number;
  readonly largest: number;
  readonly visible: number;
}

interface Jump {
  readonly begun: number;
  readonly visible: number;
}

/** Goals 9, 10 and 14: pictures of pages come and go, however one moves. */
export async function scrollGoals(lab: Lab): Promise<readonly Result[]> {
  const results: Result[] = [];
  const flings: Pair[] = [];
  let jumps: readonly Jump[] = [];
  for (let round = 0; round < 2; round += 1) {
    const ours = await desktop(lab);
    const floor = await smallestViewer(lab, ours.width, ours.fling.frames);
    flings.push({ floor: floor.renders, ours: ours.fling.renders });
    jumps = [...jumps, ...ours.jumps];
    if (round === 0) results.push(...peakResults('1,000 pages, desktop', ours.peak, MOST_PIXELS.desktop));
  }
  const worst = jumps.reduce((a, b) => (a.begun - a.visible > b.begun - b.visible ? a : b));
  return [
    ...results,
    ...peakResults('1,000 pages and 10,000 fields on a phone, DPR 3', await phone(lab), MOST_PIXELS.touch),
    pairResult(10, 'renders begun during a fling, floor: the smallest viewer', flings, 1.3, String),
    countResult(10, 'renders begun until all in sight is there after a jump', worst.begun, worst.visible + 2),
    ...(await zoom(lab)),
  ];
}

interface Fling {
  readonly frames: number;
  readonly renders: number;
}

interface Desktop {
  readonly peak: Peak;
  readonly fling: Fling;
  readonly jumps: readonly Jump[];
  readonly width: number;
}

async function desktop(lab: Lab): Promise<Desktop> {
  return lab.inTab({}, async (tab) => {
    await tab.start(formPath('text-1000', 10));
    await tab.call('settled');
    const fling = await tab.call<Fling>('fling', FLING, FRAMES, SECONDS);
    const jumps = [await tab.call<Jump>('jump', 0.5), await tab.call<Jump>('jump', 0.2)];
    return { peak: await tab.call<Peak>('peak'), fling, jumps, width: await tab.call<number>('pageWidth') };
  });
}

async function smallestViewer(lab: Lab, width: number, frames: number): Promise<Fling> {
  return lab.inTab({}, async (tab) => {
    await tab.start(barePath('viewer', 'text-1000', width));
    return tab.call<Fling>('fling', FLING, frames);
  });
}

async function phone(lab: Lab): Promise<Peak> {
  return lab.inTab(PHONE, async (tab) => {
    await tab.start(formPath('text-1000', 10_000));
    await tab.call('settled');
    await tab.call('fling', FLING, FRAMES, SECONDS);
    await tab.call('jump', 0.5);
    return tab.call<Peak>('peak');
  });
}

function peakResults(where: string, peak: Peak, mostPixels: number): readonly Result[] {
  const { canvases, visible, pixels, largest } = peak;
  return [
    // One more is being painted while its place still shows the old picture.
    countResult(9, `canvases alive at most (${where})`, canvases, Math.max(10, 2 * visible + 1)),
    countResult(9, `their pixels at most (${where})`, pixels, mostPixels, megapixels),
    countResult(9, `the largest of them (${where})`, largest, MOST_OF_ONE, megapixels),
  ];
}

async function zoom(lab: Lab): Promise<readonly Result[]> {
  const options: TabOptions = { ratio: 2 };
  return lab.inTab(options, async (tab: Tab) => {
    await tab.start(formPath('text-300', 20));
    const steps = await tab.call<{ renders: number; visible: number; blank: number }>('zoom', 1, 2.5);
    const peak = await tab.call<Peak>('peak');
    return [
      countResult(14, 'renders for ten steps of zoom', steps.renders, steps.visible + 1),
      factResult(14, 'steps at which a page in sight was blank', '0', String(steps.blank), steps.blank === 0),
      ...peakResults('zoom, DPR 2', peak, MOST_PIXELS.desktop),
    ];
  });
}

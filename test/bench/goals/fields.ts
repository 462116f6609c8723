import type { Figures, Lab, Tab } from '../lab.js';
import { countResult, factResult, millis, pairResult, type Pair, type Result } from '../results.js';
import { FIELDS_A_PAGE } from '../templates.js';
import { formPath } from './start.js';

const PAGES = 500;
const PRESSES = 20;
const PAIRS = 3;
/** Pages whose fields are there at the start: those in sight and the two around. */
const NEAR = 3;
/** Elements that are no page and no field: bars, buttons, words. */
const CHROME = 60;

/** Where a key is pressed. */
const PLACES = ['document', 'steps', 'document with the list of problems'] as const;
type Place = (typeof PLACES)[number];

/** An optional one: what it holds changes no figure of the bars. */
const FIELD = 'Field 2';

interface Counts {
  readonly fieldRenders: number;
  readonly hostUpdates: number;
}

interface Stroke extends Counts {
  readonly mutations: number;
  readonly cpu: Figures;
}

/** Goals 5 to 8: a form of 10,000 fields is made and typed into like one of ten. */
export async function fieldGoals(lab: Lab): Promise<readonly Result[]> {
  const results: Result[] = [await elements(lab), ...(await creation(lab))];
  const rounds: { readonly small: readonly Stroke[]; readonly large: readonly Stroke[] }[] = [];
  for (let round = 0; round < PAIRS; round += 1) {
    const small = await strokes(lab, 10);
    rounds.push({ small, large: await strokes(lab, 10_000) });
  }
  for (const [index, place] of PLACES.entries()) {
    const here = rounds.flatMap(({ small, large }) => {
      const [floor, ours] = [small[index], large[index]];
      return floor && ours ? [{ small: floor, large: ours }] : [];
    });
    results.push(...strokeResults(place, here));
  }
  return results;
}

async function elements(lab: Lab): Promise<Result> {
  const made = await lab.inTab({}, async (tab) => {
    await tab.start(formPath('text-500', 10_000));
    return tab.call<number>('elements');
  });
  const most = NEAR * FIELDS_A_PAGE + PAGES + CHROME;
  return countResult(5, 'elements at the start, 10,000 fields on 500 pages', made, most);
}

/** The pages with their fields are made by a change of layout: the template and the document are there already. */
async function creation(lab: Lab): Promise<readonly Result[]> {
  const [laid, opened]: [Pair[], Pair[]] = [[], []];
  for (let round = 0; round < PAIRS; round += 1) {
    const small = await create(lab, 'text-10', 200);
    const large = await create(lab, 'text-500', 10_000);
    laid.push({ floor: small.laid, ours: large.laid });
    opened.push({ floor: small.opened, ours: large.opened });
  }
  return [
    pairResult(6, 'main-thread CPU to lay out 10,000 fields, floor: 200', laid, 1.5, millis),
    pairResult(6, 'main-thread CPU from navigation to the first page, the same', opened, null, millis),
  ];
}

async function create(lab: Lab, document: string, fields: number): Promise<{ laid: number; opened: number }> {
  return lab.inTab({}, async (tab) => {
    const { all: opened } = await tab.start(formPath(document, fields));
    await tab.call('settled');
    await tab.call('layout', 'steps');
    await tab.press('Shift');
    const { all: laid } = await tab.costOf(async () => {
      await tab.call('layout', 'document');
      await tab.press('Shift');
    });
    return { laid, opened };
  });
}

/** One form, typed into in each place in turn. */
async function strokes(lab: Lab, fields: number): Promise<readonly Stroke[]> {
  return lab.inTab({}, async (tab) => {
    await tab.start(formPath(fields > 10 ? 'text-500' : 'text-10', fields));
    await tab.call('settled');
    const strokesOfPlaces: Stroke[] = [];
    for (const place of PLACES) strokesOfPlaces.push(await strokesIn(tab, place));
    return strokesOfPlaces;
  });
}

async function strokesIn(tab: Tab, place: Place): Promise<Stroke> {
  await goTo(tab, place);
  // The first answer begins the session and is told to the host: that is no keystroke like the others.
  for (let press = 0; press < 3; press += 1) await tab.press('a');
  if (place !== 'steps') await tab.call('settled', 60);
  await tab.call('countMutations', FIELD);
  const before = await tab.call<Counts>('stats');
  await tab.press('b');
  const after = await tab.call<Counts>('stats');
  const mutations = await tab.call<number>('mutations');
  if (!(await tab.call<string>('value', FIELD)).endsWith('aaab')) throw new Error('The keys did not arrive.');
  const cpu = await tab.costOf(async () => {
    for (let press = 0; press < PRESSES; press += 1) await tab.press('c');
  });
  return {
    fieldRenders: after.fieldRenders - before.fieldRenders,
    hostUpdates: after.hostUpdates - before.hostUpdates,
    mutations,
    cpu,
  };
}

async function goTo(tab: Tab, place: Place): Promise<void> {
  await tab.call('layout', place === 'steps' ? 'steps' : 'document');
  if (place === 'document with the list of problems') await tab.call('report');
  await tab.press('Shift');
  await tab.call('focus', FIELD);
  await tab.until('isIn', FIELD);
}

function strokeResults(
  place: Place,
  rounds: readonly { readonly small: Stroke; readonly large: Stroke }[],
): readonly Result[] {
  const cpu = (pick: (figures: Figures) => number): Pair[] =>
    rounds.map(({ small, large }) => ({ floor: pick(small.cpu) / PRESSES, ours: pick(large.cpu) / PRESSES }));
  const { fieldRenders, hostUpdates, mutations } = rounds[0]?.large ?? {};
  return [
    factResult(
      7,
      `one change at 10,000 fields (${place}): host updates, field renders, changes outside the field`,
      '0, 1, 0',
      `${String(hostUpdates)}, ${String(fieldRenders)}, ${String(mutations)}`,
      hostUpdates === 0 && fieldRenders === 1 && mutations === 0,
    ),
    pairResult(
      8,
      `script CPU a key at 10,000 fields (${place}), floor: 10`,
      cpu(({ script }) => script),
      1.2,
      millis,
    ),
    pairResult(
      8,
      `main-thread CPU a key, the same (${place})`,
      cpu(({ all }) => all),
      1.5,
      millis,
    ),
  ];
}

import type { WireEvent } from '../../src/model/wire.js';
import { faultyHost, type FaultyHost, type HostEvent } from '../support/fault-host.js';
import { answered, lostAnswer, lostRequest, portal, twice, type FaultStep } from '../support/fault-plan.js';
import type { Scene } from '../faults/scene.js';
import { eventIn, openVisit, type Visit } from '../faults/visit.js';
import { Chance } from './chance.js';

/** What became of one session; `problems` is empty when all was well. */
export interface SoakResult {
  readonly session: string;
  readonly lost: number;
  readonly duplicated: number;
  readonly falseCompletions: number;
  readonly problems: readonly string[];
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Faults after which the event is still to be delivered. */
const PASSING: readonly FaultStep[] = [
  {},
  lostRequest,
  lostAnswer,
  twice,
  portal,
  { end: 'truncated' },
  { hold: 'before' },
  { hold: 'after' },
  answered(500),
  answered(502),
  answered(503),
  answered(408),
  answered(429, { headers: { 'Retry-After': '1' } }),
  answered(401),
  answered(200, { headers: JSON_TYPE, body: '{"event_id":"another"}' }),
  { status: 204, body: '' },
];

/** The host does not want what the signer finished with; the signer tries again. */
const REFUSING: readonly FaultStep[] = [400, 413, 422, 403, 404, 410, 302].map((status) =>
  answered(status, { times: 2 }),
);

const BROKEN = ['', '', '', 'locks channel', 'indexeddb', 'indexeddb-full', 'indexeddb sessionstorage'];

/** How long a session may take, and how long the host is given to have what is still on its way: milliseconds. */
const PATIENCE = 90_000;
const LINGERING = 10_000;

/** One signer, from the first page to the last word, with everything going wrong that the seed says. */
export async function soakSession(seed: number, number: number): Promise<SoakResult> {
  const chance = new Chance(seed * 100_003 + number);
  const host = await faultyHost(...someOf(chance, PASSING, 4));
  const scene: Scene = {
    session: `soak-${String(seed)}-${String(number)}`,
    submitUrl: host.submitUrl,
    broken: `impatience ${chance.pick(BROKEN)}`,
    ...(chance.hits(0.3) && { uploadUrl: host.uploadUrl }),
  };
  const run = new SoakRun(host, scene, chance, `Signer ${String(number)}`);
  try {
    return await run.run();
  } finally {
    run.close();
  }
}

function someOf(chance: Chance, steps: readonly FaultStep[], most: number): FaultStep[] {
  return Array.from({ length: Math.floor(chance.next() * (most + 1)) }, () => chance.pick(steps));
}

class SoakRun {
  #host: FaultyHost;
  #scene: Scene;
  #chance: Chance;
  #name: string;
  #ending: 'completed' | 'declined';
  #visits: Visit[] = [];
  #interruptions = 0;
  #falseCompletions: string[] = [];
  /** What happened, in order: told when something went wrong. */
  #trail: string[] = [];

  constructor(host: FaultyHost, scene: Scene, chance: Chance, name: string) {
    this.#host = host;
    this.#scene = scene;
    this.#chance = chance;
    this.#name = name;
    this.#ending = chance.hits(0.15) ? 'declined' : 'completed';
  }

  async run(): Promise<SoakResult> {
    const tabs = this.#chance.hits(0.1) ? 2 : 1;
    this.#visits = await Promise.all(Array.from({ length: tabs }, () => this.#open()));
    const until = performance.now() + PATIENCE;
    let open = true;
    while (open && performance.now() < until) {
      open = false;
      for (const index of this.#visits.keys()) open = (await this.#step(index)) || open;
      await this.#host.release();
      await new Promise((resolve) => setTimeout(resolve, this.#chance.next() * 40));
    }
    return this.#judge(open);
  }

  close(): void {
    for (const visit of this.#visits) visit.kill();
  }

  #open(): Promise<Visit> {
    return openVisit(this.#scene, '/demo-app/visit.html');
  }

  /** One thing that a signer, a network or a browser does. False once the page has said its last word. */
  async #step(index: number): Promise<boolean> {
    const visit = this.#visits[index];
    if (!visit) return false;
    const { status } = visit.form;
    if (status === 'completed' || status === 'declined') {
      await this.#check(visit, status);
      return false;
    }
    if (this.#interruptions < 4 && this.#chance.hits(0.08)) await this.#interrupt(index, visit);
    else if (status === 'ready' || status === 'started') await this.#fill(visit);
    else if (visit.has('Try again') && this.#chance.hits(0.5)) visit.button('Try again').click();
    else if (this.#chance.hits(0.3)) visit.wake();
    return true;
  }

  async #interrupt(index: number, visit: Visit): Promise<void> {
    this.#interruptions += 1;
    const what = this.#chance.pick(['reload', 'kill', 'move', 'take out'] as const);
    this.#trail.push(what);
    if (what === 'reload') return visit.reload();
    if (what === 'kill') {
      visit.kill();
      this.#visits[index] = await this.#open();
      return;
    }
    const { form } = visit;
    const place = form.parentNode;
    form.remove();
    if (what === 'take out') await new Promise((resolve) => setTimeout(resolve, this.#chance.next() * 20));
    place?.append(form);
  }

  /** Writes, or finishes what is written; new faults are laid for the end. */
  async #fill(visit: Visit): Promise<void> {
    if (visit.read('Name') === '' || visit.form.errors.length > 0) return visit.fill(this.#name);
    const begun = (await this.#events()).length >= 2;
    const faults = begun && this.#chance.hits(0.3) ? [...PASSING, ...REFUSING] : PASSING;
    const steps = someOf(this.#chance, faults, 3);
    this.#trail.push(`${this.#ending} with ${JSON.stringify(steps)}`);
    await this.#host.plan(...steps);
    if (this.#ending === 'declined') void visit.form.decline('Not for me');
    else if (visit.has('Finish')) visit.button('Finish').click();
  }

  /** The page has said its last word: is it what the host has? */
  async #check(visit: Visit, status: 'completed' | 'declined'): Promise<void> {
    const stored = (await this.#events()).find(({ event_id }) => event_id === `${this.#scene.session}_terminal`);
    if (stored?.event_type !== `form.${status}`)
      this.#falseCompletions.push(`${status}, the host has ${String(stored?.event_type)}`);
    const said = visit.heard(`form-${status}`);
    if (said.length > 1) this.#falseCompletions.push(`${status} said ${String(said.length)} times`);
    const sent = said[0] && /have been sent|has been told/.test(visit.text);
    if (sent && said[0] && JSON.stringify(eventIn(said[0])) !== JSON.stringify(stored?.body)) {
      this.#falseCompletions.push(`${status}, with answers that the host does not have`);
    }
  }

  async #judge(open: boolean): Promise<SoakResult> {
    await this.#host.plan();
    await this.#host.release();
    const until = performance.now() + LINGERING;
    let events = await this.#events();
    while (events.length < 3 && performance.now() < until) {
      for (const visit of this.#visits) visit.wake();
      await new Promise((resolve) => setTimeout(resolve, 100));
      events = await this.#events();
    }
    const kinds = events.map(({ event_id }) => event_id.split('_').at(-1) ?? '');
    const missing = ['viewed', 'started', 'terminal'].filter((kind) => !kinds.includes(kind));
    const terminal = events.find(({ event_id }) => event_id.endsWith('_terminal'))?.body as WireEvent | undefined;
    const name = terminal?.data.values.find(({ field }) => field === 'Name')?.value;
    const changed = terminal && name !== this.#name ? [`the host has the name ${String(name)}`] : [];
    const wrong = missing.length + changed.length + this.#falseCompletions.length > 0;
    return {
      session: this.#scene.session,
      lost: missing.length + changed.length,
      duplicated: kinds.length - new Set(kinds).size,
      falseCompletions: this.#falseCompletions.length,
      problems: [
        ...missing.map(
          (kind) => `${kind} is lost; the page says: ${this.#visits.map(({ text }) => text.slice(0, 200)).join(' | ')}`,
        ),
        ...changed,
        ...this.#falseCompletions,
        ...(open ? ['there was no end in time'] : []),
        ...(wrong ? [`${this.#scene.broken ?? ''}: ${this.#trail.join('; ')}`] : []),
      ],
    };
  }

  #events(): Promise<readonly HostEvent[]> {
    return this.#host.events(this.#scene.session);
  }
}

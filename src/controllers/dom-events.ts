import { deepFreeze } from '../model/freeze.js';
import type { WireEvent } from '../model/wire.js';

/** An event that listeners may prevent, also later: `waitUntil(promise)` holds the form until the promise settles. */
export class WaitableEvent<Detail = unknown> extends CustomEvent<Detail> {
  #waiting: Promise<unknown>[] = [];

  /** Holds the form; a rejection counts as prevented. */
  waitUntil(promise: Promise<unknown>): void {
    this.#waiting.push(Promise.resolve(promise));
  }

  /** Whether nobody prevented it and all that was waited for went well. */
  async agreed(): Promise<boolean> {
    const results = await Promise.allSettled(this.#waiting);
    return !this.defaultPrevented && results.every((result) => result.status === 'fulfilled');
  }
}

/** The ending that an element told last: a load that was let go of and the one in its place may both learn of it. */
const told = new WeakMap<EventTarget, string>();

/** Dispatches one of the form's events: bubbling, composed, its detail frozen. No element tells of the same ending twice. */
export function dispatch(target: EventTarget, name: string, detail: unknown): void {
  if (name === 'form-completed' || name === 'form-declined') {
    const { event } = detail as { readonly event: Pick<WireEvent, 'event_id' | 'timestamp'> };
    const ending = `${event.event_id} ${event.timestamp}`;
    if (told.get(target) === ending) return;
    told.set(target, ending);
  }
  target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: deepFreeze(detail) }));
}

/** Dispatches a cancelable event and waits for what its listeners wait for. */
export async function ask(target: EventTarget, name: string, detail: unknown): Promise<boolean> {
  const event = new WaitableEvent(name, {
    bubbles: true,
    composed: true,
    cancelable: true,
    detail: deepFreeze(detail),
  });
  target.dispatchEvent(event);
  return event.agreed();
}

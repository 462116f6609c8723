import type { OutboxStore } from '../../src/delivery/outbox-store.js';
import { faultyHost } from '../support/fault-host.js';
import { lostRequest } from '../support/fault-plan.js';
import { makeEvent, newSession } from './events.js';
import { startSender } from './sender.js';

/** What became of an event, which storage was said while it waited, and how often the host has it. */
export interface Completion {
  readonly outcome: string;
  readonly storage: string;
  readonly completed: number;
}

/** Completes once over one lost request. */
export async function complete(store: OutboxStore): Promise<Completion> {
  const session = newSession();
  const host = await faultyHost(lostRequest);
  const { delivery, status } = startSender({ submitUrl: host.submitUrl, store });
  const outcome = delivery.post(makeEvent(session, 'form.completed'));
  const { storage } = await status('waiting');
  return { outcome: (await outcome).type, storage, completed: (await host.events(session)).length };
}

import type { Delivery, DeliveryOptions, Outcome } from '../../delivery/delivery.js';
import type { WireEvent, WireEventType } from '../../model/wire.js';
import { toSigningError } from '../../model/errors.js';
import type { FormEvents } from '../form-events.js';
import type { RunHost, RunOptions } from './options.js';

/** The DOM event of each wire event (CONTRACT 2). */
export const DOM_EVENTS = {
  'form.viewed': 'form-viewed',
  'form.started': 'form-started',
  'form.completed': 'form-completed',
  'form.declined': 'form-declined',
} as const satisfies Record<WireEventType, keyof FormEvents>;

/** Sends events to the host where there is one; without an endpoint every event is acknowledged at once. */
export class Reporter {
  /** Its own chunk, loaded beside the documents; null where there is nobody to report to. */
  #delivery: Promise<Delivery> | null;

  constructor(
    options: Pick<RunOptions, 'submitUrl' | 'headers' | 'transport'>,
    hear: Pick<DeliveryOptions, 'onStatus' | 'onFinishedElsewhere'>,
  ) {
    const { submitUrl, headers, transport } = options;
    const nowhere = submitUrl === null && transport === null;
    const settings: DeliveryOptions = {
      submitUrl: submitUrl ?? location.href,
      ...hear,
      ...(headers && { headers }),
      ...(transport && { transport }),
    };
    this.#delivery = nowhere
      ? null
      : import('../../delivery/delivery.js').then(({ Delivery }) => new Delivery(settings));
    this.#delivery?.catch(() => undefined);
  }

  /** Sends what an earlier visit could not; a terminal event's outcome tells that the form is finished already. */
  async flush(sessionId: string): Promise<Outcome | null> {
    return (await (await this.#delivery)?.flush(sessionId)) ?? null;
  }

  /** `onStored`: from now on the event is sent, if not on this visit then on the next one. */
  async post(event: WireEvent, onStored: () => void = () => undefined): Promise<Outcome> {
    if (this.#delivery) return (await this.#delivery).post(event, onStored);
    onStored();
    return { type: 'acknowledged', eventType: event.event_type, event, receipt: {} };
  }

  /** The answers of an event that `flush` gave as rejected are safe: a corrected one may take its place. */
  async release(event: WireEvent): Promise<void> {
    await (await this.#delivery)?.release(event);
  }

  retry(): void {
    void this.#delivery?.then((delivery) => {
      delivery.retry();
    });
  }

  dispose(): void {
    void this.#delivery?.then((delivery) => {
      delivery.dispose();
    });
  }
}

/** Tells the page and the host of an event; `onKept` hears when it is made and when it is stored. Never rejects. */
export async function announce(
  making: Promise<WireEvent | null>,
  host: Pick<RunHost, 'emit'>,
  reporter: Reporter,
  onKept: (stored: boolean) => void,
): Promise<void> {
  try {
    const event = await making;
    if (!event) return;
    host.emit(DOM_EVENTS[event.event_type], { event });
    // The session's id first; that the event was said only once it is safe.
    onKept(false);
    await reporter.post(event, () => {
      onKept(true);
    });
  } catch (thrown) {
    host.emit('form-error', toSigningError(thrown, 'submit').detail);
  }
}

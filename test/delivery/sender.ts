import { Delivery, type DeliveryOptions, type DeliveryStatus } from '../../src/delivery/delivery.js';
import { ManualClock } from './manual-clock.js';

type StatusOf<T extends DeliveryStatus['type']> = Extract<DeliveryStatus, { type: T }>;

/** A delivery under observation: what it said, and a clock that the test moves. */
export interface Sender {
  readonly delivery: Delivery;
  readonly clock: ManualClock;
  readonly statuses: readonly DeliveryStatus[];
  /** The next status of a type after the one asked for last. */
  status<T extends DeliveryStatus['type']>(type: T): Promise<StatusOf<T>>;
}

interface SenderOptions extends Partial<DeliveryOptions> {
  /** Without it no wait between two attempts takes any time. */
  readonly patient?: boolean;
}

const open: Delivery[] = [];

export function startSender({ patient = false, ...options }: SenderOptions): Sender {
  const clock = new ManualClock();
  const statuses: DeliveryStatus[] = [];
  const waiting: (() => void)[] = [];
  let read = 0;
  const onStatus = (status: DeliveryStatus): void => {
    statuses.push(status);
    if (!patient && status.type === 'waiting') clock.advance(status.retryAt - clock.now());
    for (const tell of waiting.splice(0)) tell();
  };
  const delivery = new Delivery({ submitUrl: 'https://host.example/events', clock, onStatus, ...options });
  open.push(delivery);
  return {
    delivery,
    clock,
    statuses,
    async status<T extends DeliveryStatus['type']>(type: T) {
      const isNext = (status: DeliveryStatus, index: number): status is StatusOf<T> =>
        index >= read && status.type === type;
      for (;;) {
        const found = statuses.find<StatusOf<T>>(isNext);
        if (found) {
          read = statuses.indexOf(found) + 1;
          return found;
        }
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
  };
}

/** For `afterEach`: lets go of every delivery that a test made. */
export function stopSenders(): void {
  for (const delivery of open.splice(0)) delivery.dispose();
}

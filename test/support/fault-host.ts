import type { FaultStep, SeenRequest } from './fault-plan.js';

/** An event as the demo's host has it. */
export interface HostEvent {
  readonly event_id: string;
  readonly event_type: string;
  readonly deliveries: number;
  readonly body: unknown;
}

/** The demo's real host behind a network of its own that fails as told. */
export interface FaultyHost {
  readonly submitUrl: string;
  readonly uploadUrl: string;
  /** What happens to the next posts and puts, one step each; after the last one all goes well. */
  plan(...steps: FaultStep[]): Promise<void>;
  /** Lets go of every request that is held. */
  release(): Promise<void>;
  /** The posts and puts so far, once there are `atLeast` of them. */
  requests(atLeast?: number): Promise<readonly SeenRequest[]>;
  /** What the host has stored of a session. */
  events(sessionId: string): Promise<readonly HostEvent[]>;
}

export async function faultyHost(...steps: FaultStep[]): Promise<FaultyHost> {
  const id = `s${crypto.getRandomValues(new Uint32Array(3)).join('-')}`;
  const at = (path: string): string => new URL(path, location.origin).href;
  const control = at(`/faulty-control/${id}`);
  const host: FaultyHost = {
    submitUrl: at(`/faulty/${id}/api/events`),
    uploadUrl: at(`/faulty/${id}/api/uploads`),
    async plan(...planned) {
      await fetch(control, { method: 'PUT', body: JSON.stringify(planned) });
    },
    async release() {
      await fetch(control, { method: 'POST' });
    },
    async requests(atLeast = 0) {
      const response = await fetch(`${control}?at-least=${atLeast}`);
      return (await response.json()) as SeenRequest[];
    },
    async events(sessionId) {
      const response = await fetch(at(`/demo-app/api/events?session=${encodeURIComponent(sessionId)}`));
      return (await response.json()) as HostEvent[];
    },
  };
  await host.plan(...steps);
  return host;
}

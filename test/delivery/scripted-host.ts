import type { Transport } from '../../src/delivery/send.js';
import type { Receipt, WireEvent } from '../../src/model/wire.js';

/** One answer: a receipt, an error with a `status`, a lost connection, or none that ever comes. */
export type Scripted = Receipt | { readonly status: number } | 'lost' | 'never';

/** A host reached by a transport of its own, which answers as told and then acknowledges everything. */
export interface ScriptedHost {
  readonly transport: Transport;
  /** Every event it was sent, `<ending> <name>`. */
  readonly seen: readonly string[];
  readonly signals: readonly AbortSignal[];
  /** Resolves once it was sent so many events. */
  reached(count: number): Promise<void>;
}

export function scriptedHost(...script: readonly Scripted[]): ScriptedHost {
  const answers = [...script];
  const seen: string[] = [];
  const signals: AbortSignal[] = [];
  const waiting: (() => void)[] = [];
  const note = (event: WireEvent): void => {
    seen.push(`${event.event_id.split('_').at(-1) ?? ''} ${event.data.name ?? ''}`);
    for (const tell of waiting.splice(0)) tell();
  };
  return {
    seen,
    signals,
    async transport(event, { signal }) {
      note(event);
      signals.push(signal);
      const answer = answers.shift() ?? {};
      if (answer === 'never') return new Promise(() => undefined);
      if (answer === 'lost') throw new TypeError('Failed to fetch');
      if ('status' in answer) throw Object.assign(new Error('refused'), answer);
      return answer;
    },
    async reached(count) {
      while (seen.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}

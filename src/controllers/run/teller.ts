import type { WireEvent, WireEventType } from '../../model/wire.js';
import type { SigningSession } from '../../session/signing-session.js';
import { wireValues, type EventRequest } from '../../session/wire.js';
import type { DraftKeeper } from './draft-keeper.js';
import type { Journal } from './journal.js';
import type { OpenDocument } from './load-documents.js';
import type { RunHost } from './options.js';
import { announce, type Reporter } from './reporter.js';
import type { Uploads } from './uploads.js';

interface TellerParts {
  readonly session: SigningSession;
  readonly documents: readonly OpenDocument[];
  readonly journal: Journal;
  readonly keeper: DraftKeeper;
  readonly uploads: Uploads | null;
  readonly reporter: Reporter;
  readonly host: RunHost;
}

/** Makes the events of an open session, and says viewed and started: each once, and neither holds up the signer. */
export class Teller {
  #parts: TellerParts;

  constructor(parts: TellerParts) {
    this.#parts = parts;
  }

  view(): void {
    const { journal } = this.#parts;
    if (journal.viewedAt !== null) return;
    journal.viewedAt = new Date().toISOString();
    this.#say('form.viewed', journal.viewedAt);
  }

  /** False where it has been said before. */
  begin(): boolean {
    const { journal } = this.#parts;
    if (journal.startedAt !== null) return false;
    // Whoever answers has viewed, also where no page was painted yet, or a moment ago.
    this.view();
    journal.startedAt = new Date().toISOString();
    this.#say('form.started', journal.startedAt);
    return true;
  }

  /** Null where the last bytes of a document do not come. */
  make(type: WireEventType, at: string, more: Partial<EventRequest> = {}): Promise<WireEvent | null> {
    const { session, documents, journal, uploads } = this.#parts;
    const answers = more.values ?? wireValues(session);
    const values = uploads?.addressed(answers) ?? answers;
    return journal.make(session, documents, { ...more, type, at, values });
  }

  #say(type: WireEventType, at: string): void {
    const { journal, keeper, host, reporter } = this.#parts;
    void announce(this.make(type, at), host, reporter, (stored) => {
      if (stored) journal.stored.add(type);
      void keeper.save();
    });
  }
}

import type { SigningSession } from '../../session/signing-session.js';
import type { RunHost } from './options.js';

/** Tells the page of each answer and of progress; `onAnswer` hears first. */
export function tellOfAnswers(session: SigningSession, host: Pick<RunHost, 'emit'>, onAnswer: () => void): void {
  session.onValue((change) => {
    onAnswer();
    const field = session.field(change.uuid);
    host.emit('field-change', { name: field?.name, type: field?.type, ...change });
  });
  session.onChange(({ progress }) => {
    if (progress) host.emit('form-progress', session.progress);
  });
}

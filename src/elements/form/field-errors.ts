import { issueMessage } from '../../fields/messages.js';
import type { Issue } from '../../fields/field-type.js';
import type { SigningSession } from '../../session/signing-session.js';
import type { Translator } from '../../text/translator.js';

/** One entry of the element's `errors`. */
export interface FieldError {
  readonly uuid: string;
  /** The field's name. */
  readonly field: string;
  readonly code: Issue;
  /** In the UI language. */
  readonly message: string;
}

export function fieldErrors(session: SigningSession, i18n: Translator): readonly FieldError[] {
  return session.openIssues().map(({ field, issue }) => ({
    uuid: field.uuid,
    field: field.name,
    code: issue,
    message: issueMessage(issue, field, i18n, session.state(field.uuid).message),
  }));
}

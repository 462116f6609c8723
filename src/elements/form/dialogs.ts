import { nothing, type TemplateResult } from 'lit';
import { clearDialog } from './clear.js';
import { consentDialog } from './consent.js';
import { declineDialog } from './decline.js';
import { fieldsDialog } from './field-list.js';
import { handoffDialog } from './handoff-dialog.js';
import { laterDialog } from './later.js';
import { passwordDialog } from './password.js';
import { shortcutsDialog } from './shortcuts.js';
import { signatureDialog } from './signature.js';
import { summaryDialog } from './summary.js';
import type { FormView, OpenView } from './view.js';

/** The dialog that is open, if one is. */
export function dialogs(view: FormView, open: OpenView | null): TemplateResult | typeof nothing {
  const { dialog } = view.ui;
  if (dialog === null) return nothing;
  if (dialog.type === 'password') return passwordDialog(view, dialog);
  if (!open) return nothing;
  switch (dialog.type) {
    case 'summary':
      return summaryDialog(open);
    case 'decline':
      return declineDialog(open);
    case 'consent':
      return consentDialog(open);
    case 'fields':
      return fieldsDialog(open);
    case 'clear':
      return clearDialog(open);
    case 'later':
      return laterDialog(open);
    case 'shortcuts':
      return shortcutsDialog(open);
    case 'signature':
      return signatureDialog(open, dialog.field, dialog.mark);
    case 'handoff':
      return handoffDialog(open, dialog);
  }
}

import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';

/**
 * Shows a `<dialog>` modally as long as it is rendered, and gives the focus back to where it was when it goes: a dialog
 * that is only taken out of the document would drop it.
 */
class Modal extends AsyncDirective {
  #dialog: HTMLDialogElement | undefined;
  #before: Element | null = null;

  override render(): unknown {
    return noChange;
  }

  override update(part: ElementPart): unknown {
    if (this.#dialog) return noChange;
    const dialog = part.element as HTMLDialogElement;
    this.#dialog = dialog;
    queueMicrotask(() => {
      if (!dialog.isConnected || dialog.open) return;
      const root = dialog.getRootNode() as Document | ShadowRoot;
      this.#before = root.activeElement;
      dialog.showModal();
    });
    return noChange;
  }

  override reconnected(): void {
    if (this.#dialog && !this.#dialog.open) this.#dialog.showModal();
  }

  override disconnected(): void {
    const before = this.#before;
    this.#dialog?.close();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/** `<dialog ${modal()} @cancel=${…}>` */
export const modal = directive(Modal);

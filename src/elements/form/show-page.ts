import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { PageSlot } from '../../controllers/run/page-list.js';
import type { PageViews } from '../../pdf/page-views.js';

/** Hands an element over to the page views, which keep its canvas and text while it is near the viewport. */
class ShowPage extends AsyncDirective {
  #element: HTMLElement | undefined;
  #views: PageViews | undefined;
  #slot: PageSlot | undefined;

  override render(_views: PageViews, _slot: PageSlot): unknown {
    return noChange;
  }

  override update(part: ElementPart, [views, slot]: [PageViews, PageSlot]): unknown {
    const same = views === this.#views && slot.document === this.#slot?.document && slot.index === this.#slot.index;
    this.#slot = slot;
    if (same) return noChange;
    this.disconnected();
    this.#element = part.element as HTMLElement;
    this.#views = views;
    this.reconnected();
    return noChange;
  }

  override disconnected(): void {
    if (this.#element) this.#views?.unobserve(this.#element);
  }

  override reconnected(): void {
    if (this.#element && this.#slot) this.#views?.observe(this.#element, this.#slot.document.pdf, this.#slot.index);
  }
}

export const showPage = directive(ShowPage);

import type { PageView } from './page-view.js';

/** The pages of a form in the order of their placeholders, whatever the order in which they were added. */
export class PageList {
  readonly #byElement = new Map<Element, PageView>();
  #sorted: readonly PageView[] | null = null;

  get inOrder(): readonly PageView[] {
    this.#sorted ??= [...this.#byElement.values()].sort((a, b) => this.compare(a, b));
    return this.#sorted;
  }

  /** Those in sight, from top to bottom. */
  get visible(): readonly PageView[] {
    return this.inOrder.filter((view) => view.visibleArea > 0);
  }

  get(element: Element): PageView | undefined {
    return this.#byElement.get(element);
  }

  add(view: PageView): void {
    this.#byElement.set(view.element, view);
    this.#sorted = null;
  }

  remove(view: PageView): void {
    this.#byElement.delete(view.element);
    this.#sorted = null;
  }

  clear(): void {
    this.#byElement.clear();
    this.#sorted = null;
  }

  /** Negative when `a` comes first. */
  compare(a: PageView, b: PageView): number {
    return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}

import { nothing } from 'lit';
import type { Search } from './search.js';
import type { OpenView } from './view.js';

interface Host {
  readonly open: OpenView | null;
  changed(): void;
}

/** Opens the search of the document's text, which is loaded when it is first asked for. */
export class Finder {
  #host: Host;
  #search: Search | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Whether the browser's own search would miss text: that of pages that are far away is not in the document. */
  isNeeded(root: ParentNode): boolean {
    return root.querySelector('.leaf:not(:has(.text-layer))') !== null;
  }

  async open(): Promise<void> {
    const { Search } = await import('./search.js');
    const { open } = this.#host;
    if (!open) return;
    if (open.ui.layout === 'steps') open.chooseLayout('document');
    this.#search ??= new Search(open);
    this.#search.show();
  }

  render(): unknown {
    return this.#search?.render() ?? nothing;
  }

  /** A page's text is on the screen, where it can be marked. */
  mark(page: number): void {
    this.#search?.mark(page);
  }

  dispose(): void {
    this.#search?.dispose();
  }
}

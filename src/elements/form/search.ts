import { html, nothing, type TemplateResult } from 'lit';
import { TextSearch } from '../../controllers/text-search.js';
import { icon, type IconName } from './icons.js';
import { MatchMarks, rangesIn } from './match-marks.js';
import type { OpenView } from './view.js';

/** The search of the document's text: a bar below the tools, marks on the pages, and where one is among the matches. */
export class Search {
  #view: OpenView;
  #search: TextSearch;
  #marks = new MatchMarks();
  #shown = false;
  #words = '';
  /** The match that was led to last: another one is to be brought into sight. */
  #ledTo: TextSearch['current'] = null;

  constructor(view: OpenView) {
    this.#view = view;
    const slots = (): OpenView['pages']['slots'] =>
      view.pages.slots.filter((slot) => !view.session.hiddenDocuments.has(slot.document.uuid));
    this.#search = new TextSearch(slots, () => {
      this.#follow();
    });
  }

  show(): void {
    this.#shown = true;
    this.#view.changed();
    void this.#view.options.updateComplete.then(() => {
      this.#root.querySelector<HTMLInputElement>('.search input')?.select();
    });
  }

  /** Marks the matches of a page whose text has just been laid, or of all. */
  mark(page?: number): void {
    const { current, query } = this.#search;
    const papers = [...this.#root.querySelectorAll<HTMLElement>('.leaf .paper')];
    const ranges: Range[] = [];
    let here: Range | null = null;
    for (const paper of papers) {
      const layer = paper.querySelector('.text-layer');
      const found = layer && query !== '' ? rangesIn(layer, query) : [];
      ranges.push(...found);
      if (Number(paper.dataset['number']) === current?.page) here = found[current.index] ?? null;
    }
    this.#marks.show(ranges, here);
    const due = this.#ledTo !== current && (page === undefined || page === current?.page);
    if (!here || !due) return;
    this.#ledTo = current;
    const { startContainer } = here;
    startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#shown || this.#view.ui.layout === 'steps') return nothing;
    const { i18n } = this.#view;
    const none = this.#search.matches.length === 0;
    return html`<div class="search" role="search" @keydown=${this.#onKey}>
      <input
        type="search"
        class="input"
        enterkeyhint="search"
        autocomplete="off"
        aria-label=${i18n.t('searchOpen')}
        placeholder=${i18n.t('searchOpen')}
        .value=${this.#words}
        @input=${this.#onInput}
      />
      <span class="matches">${this.#said()}</span>
      ${this.#button('previous', i18n.t('searchPrevious'), none, -1)}
      ${this.#button('next', i18n.t('searchNext'), none, 1)}
      <button class="icon-button" aria-label=${i18n.t('buttonClose')} @click=${this.#close}>${icon('cross')}</button>
    </div>`;
  }

  dispose(): void {
    this.#search.stop();
    this.#marks.clear();
  }

  #button(picture: IconName, name: string, disabled: boolean, by: 1 | -1): TemplateResult {
    return html`<button
      class="icon-button"
      aria-label=${name}
      title=${name}
      aria-disabled=${disabled ? 'true' : 'false'}
      @click=${() => {
        this.#search.step(by);
      }}
    >
      ${icon(picture)}
    </button>`;
  }

  #onInput = (event: Event): void => {
    // The listener stands on the input itself.
    this.#words = (event.currentTarget as HTMLInputElement).value;
    this.#ledTo = null;
    void this.#search.find(this.#words, this.#view.session.progress.page);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
      this.#search.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #close = (): void => {
    this.dispose();
    this.#shown = false;
    this.#view.changed();
    this.#view.pane.focus();
  };

  /** There is news: shows it, says it once it is final, and leads to the current match. */
  #follow(): void {
    const { current, read } = this.#search;
    this.#view.changed();
    if (read !== null) return;
    const said = this.#said();
    if (said !== '') this.#view.announce(said);
    if (current && this.#ledTo !== current) this.#view.pane.goToPage(current.page);
    void this.#view.options.updateComplete.then(() => {
      this.mark();
    });
  }

  #said(): string {
    const { i18n } = this.#view;
    const { query, read, matches, current, place } = this.#search;
    if (query === '') return '';
    if (read !== null) return i18n.t('searchReading', { percent: i18n.number(read, { style: 'percent' }) });
    if (!current) return i18n.t('searchNone');
    return i18n.t('searchAt', { n: place + 1, total: matches.length, page: current.page });
  }

  get #root(): ParentNode {
    return this.#view.options.renderRoot;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Overrides } from '../text/dictionary.js';
import { loadDictionary } from '../text/load.js';
import { chooseLanguage, chooseLocale } from '../text/locale.js';
import firstWords from '../text/locales/en/first.js';
import { createTranslator } from '../text/translate.js';
import type { Translator } from '../text/translator.js';

interface LocalizedHost extends ReactiveControllerHost, HTMLElement {
  readonly timeZone: string | null;
  readonly strings: Overrides;
}

/**
 * Gives its host words in its language: the nearest `lang` upwards, else the browser's. English until another is loaded, and of
 * English only the first words until all are asked for: what loads them says nothing else.
 */
export class Localize implements ReactiveController {
  #host: LocalizedHost;
  #translator: Translator = createTranslator({ lang: 'en', dictionary: firstWords });
  /** What the translator was made from, so that it stays the same object while nothing changed. */
  #made = '';
  #strings: Overrides = {};
  #all = false;
  #loading: Promise<void> = Promise.resolve();

  constructor(host: LocalizedHost) {
    this.#host = host;
    host.addController(this);
  }

  get translator(): Translator {
    return this.#translator;
  }

  hostConnected(): void {
    void this.refresh();
  }

  hostUpdate(): void {
    void this.refresh();
  }

  /** Loads all words, from now on; resolves when they are there. */
  loadAll(): Promise<void> {
    this.#all = true;
    return this.refresh();
  }

  /** Loads the language that is wanted now; resolves when the words are there. */
  refresh(): Promise<void> {
    const { timeZone, strings } = this.#host;
    // The property: an element that has one of its own need not reflect it.
    const wanted = [this.#host.lang || inheritedLanguage(this.#host), ...navigator.languages].filter(
      (tag) => tag !== '',
    );
    const key = `${wanted.join(' ')}|${timeZone ?? ''}|${String(this.#all)}`;
    if (key !== this.#made || strings !== this.#strings) {
      this.#made = key;
      this.#strings = strings;
      this.#loading = this.#load(wanted, key);
    }
    return this.#loading;
  }

  async #load(wanted: readonly string[], key: string): Promise<void> {
    const { timeZone, strings } = this.#host;
    const lang = chooseLanguage(wanted);
    const dictionary = await (lang === 'en' && !this.#all ? firstWords : loadDictionary(lang));
    if (this.#made !== key) return this.#loading;
    const locale = chooseLocale(wanted);
    this.#translator = createTranslator({
      lang,
      locale,
      timeZone: timeZone ?? undefined,
      dictionary,
      overrides: strings,
    });
    this.#host.requestUpdate();
  }
}

/** The `lang` of the element or of its nearest ancestor, through shadow roots. */
function inheritedLanguage(element: Element): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const lang = node.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

function parentOf(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

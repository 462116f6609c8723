import type { SigningSession } from '../session/signing-session.js';
import type { Translator } from '../text/translator.js';

/** From how many required fields on it is worth saying that half of them are done. */
const WORTH_HALVING = 4;

/** Says what a signer who cannot see the progress bar wants to know: milestones and what came or went, never each key. */
export class Milestones {
  #session: SigningSession;
  #i18n: () => Translator;
  #announce: (text: string) => void;
  #visible: Set<string>;
  #done: number;
  #stop: () => void;

  constructor(session: SigningSession, i18n: () => Translator, announce: (text: string) => void) {
    this.#session = session;
    this.#i18n = i18n;
    this.#announce = announce;
    this.#visible = new Set(session.openSteps.first(Infinity).map(({ uuid }) => uuid));
    this.#done = session.progress.done;
    this.#stop = session.onChange(({ fields }) => {
      const news = [...this.#cameAndWent(fields), ...this.#reached()];
      if (news.length > 0) this.#announce(news.join(' '));
    });
  }

  dispose(): void {
    this.#stop();
  }

  #cameAndWent(changed: ReadonlySet<string>): readonly string[] {
    let [came, went] = [0, 0];
    for (const uuid of changed) {
      const field = this.#session.field(uuid);
      if (!field || !this.#session.owns(field)) continue;
      const open = this.#session.isOpen(field);
      if (open === this.#visible.has(uuid)) continue;
      if (open) this.#visible.add(uuid);
      else this.#visible.delete(uuid);
      came += open ? 1 : 0;
      went += open ? 0 : 1;
    }
    const { t } = this.#i18n();
    return [came > 0 ? t('liveShown', { n: came }) : '', went > 0 ? t('liveHidden', { n: went }) : ''].filter(Boolean);
  }

  /** Only on the way up: who clears an answer knows it. */
  #reached(): readonly string[] {
    const { done, required } = this.#session.progress;
    const before = this.#done;
    this.#done = done;
    if (done <= before) return [];
    const { t } = this.#i18n();
    const half = required / 2;
    if (done === required) return [t('liveAllDone')];
    if (required - done === 1) return [t('liveLeft', { n: 1 })];
    return required >= WORTH_HALVING && before < half && done >= half ? [t('liveHalf')] : [];
  }
}

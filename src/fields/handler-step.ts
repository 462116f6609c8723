import { html, nothing, type TemplateResult } from 'lit';
import type { Key } from '../text/dictionary.js';
import { labelId } from './control-attributes.js';
import type { ControlContext, HandlerState } from './field-type.js';

type StepType = 'payment' | 'verification' | 'kba' | 'phone';

interface StepWords {
  /** What the button says. */
  readonly start: Key;
  /** What stands beside it, by state. */
  readonly states: Readonly<Record<Exclude<HandlerState, 'idle'>, Key>>;
}

const WORDS: Readonly<Record<StepType, StepWords>> = {
  payment: {
    start: 'paymentStart',
    states: {
      pending: 'paymentPending',
      done: 'paymentDone',
      failed: 'paymentFailed',
      cancelled: 'paymentCancelled',
      unavailable: 'paymentUnavailable',
    },
  },
  verification: {
    start: 'verificationStart',
    states: {
      pending: 'verificationPending',
      done: 'verificationDone',
      failed: 'verificationFailed',
      cancelled: 'verificationCancelled',
      unavailable: 'verificationUnavailable',
    },
  },
  kba: {
    start: 'kbaStart',
    states: {
      pending: 'kbaPending',
      done: 'kbaDone',
      failed: 'kbaFailed',
      cancelled: 'kbaCancelled',
      unavailable: 'kbaUnavailable',
    },
  },
  phone: {
    start: 'phoneStart',
    states: {
      pending: 'phonePending',
      done: 'phoneDone',
      failed: 'phoneFailed',
      cancelled: 'phoneCancelled',
      // A phone number without a handler is typed in, and nothing is missing.
      unavailable: 'phoneHint',
    },
  },
};

/** Where a step stands: as the form says; else done once there is a value, and unavailable without a handler. */
function stateOf({ handlerState, runHandler, value }: ControlContext): HandlerState {
  if (handlerState !== undefined) return handlerState;
  if (value !== null) return 'done';
  return runHandler ? 'idle' : 'unavailable';
}

/** A step that the host's own code takes: a button that starts it, and how it stands, in words. */
export function handlerStep(context: ControlContext, type: StepType, price: string | null = null): TemplateResult {
  const { i18n, id, place } = context;
  const state = stateOf(context);
  const words = state === 'idle' ? nothing : i18n.t(WORDS[type].states[state]);
  if (place === 'page') return onPaper(context, type, state, price);
  return html`${price === null ? nothing : html`<p class="price">${i18n.t('paymentPrice', { amount: price })}</p>`}
    <div class="host-step step">
      ${startButton(context, type, state)}
      <span class="hint" id="${id}-state" role="status">${words}</span>
    </div>`;
}

function startButton(context: ControlContext, type: StepType, state: HandlerState): unknown {
  const { describedBy, i18n, id, locked, runHandler } = context;
  if (state === 'unavailable' || (state === 'done' && type !== 'phone')) return nothing;
  return html`<button
    id=${type === 'phone' ? `${id}-start` : id}
    class="button"
    type="button"
    aria-labelledby="${labelId(id)} ${id}-start-words"
    aria-describedby="${id}-state ${describedBy}"
    ?disabled=${locked || state === 'pending'}
    @click=${() => runHandler?.()}
  >
    <span id="${id}-start-words">${i18n.t(WORDS[type].start)}</span>
  </button>`;
}

/** A box on paper has room for one line: it says how the step stands, and a click on it starts it. */
function onPaper(context: ControlContext, type: StepType, state: HandlerState, price: string | null): TemplateResult {
  const { describedBy, i18n, id, label, locked, runHandler } = context;
  const start = [i18n.t(WORDS[type].start), price].filter((part) => part !== null).join(' ');
  const words = state === 'idle' ? start : i18n.t(WORDS[type].states[state]);
  const over = state === 'unavailable' || state === 'done';
  return html`<button
      id=${id}
      class="sign page"
      type="button"
      aria-label=${[label, words].filter((part) => part !== null).join(', ')}
      aria-describedby=${describedBy || nothing}
      ?disabled=${locked || over || state === 'pending'}
      @click=${() => runHandler?.()}
    >
      <span>${words}</span>
    </button>
    <span class="unseen" role="status">${state === 'idle' ? '' : words}</span>`;
}

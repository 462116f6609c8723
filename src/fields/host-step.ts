import type { TemplateResult } from 'lit';
import type { FileValue } from '../model/values.js';
import type { Translator } from '../text/translator.js';
import { cleanLine } from './clean-text.js';
import type { ControlContext, FieldType } from './field-type.js';
import { parseFile, serializeFile } from './file-value.js';
import { handlerStep } from './handler-step.js';
import { onPage } from './text-control.js';

/** The receipt of a payment, which the host's handler makes. */
export const payment: FieldType<FileValue> = {
  type: 'payment',
  asks: true,
  parse: parseFile,
  check: () => null,
  format: (_value, _field, i18n) => i18n.t('paymentDone'),
  serialize: serializeFile,
  control: (context) => placed(context, handlerStep(context, 'payment', price(context))),
};

/** The proof of identity that the host's handler fetches; a word such as "Verified". */
export const verification: FieldType<string> = {
  type: 'verification',
  asks: true,
  parse: (raw) => cleanLine(raw)?.slice(0, 1_000) ?? null,
  check: () => null,
  format: (value) => value,
  control: (context) => placed(context, handlerStep(context, 'verification')),
};

/** Questions that only the signer can answer, asked by the host's handler; the value is its record of them. */
export const kba: FieldType<FileValue> = {
  type: 'kba',
  asks: true,
  parse: parseFile,
  check: () => null,
  format: (_value, _field, i18n) => i18n.t('kbaDone'),
  serialize: serializeFile,
  control: (context) => placed(context, handlerStep(context, 'kba')),
};

function placed({ place }: ControlContext, control: TemplateResult): TemplateResult {
  return place === 'page' ? onPage(control) : control;
}

function price({ field, i18n, amount }: ControlContext): string | null {
  return priceInWords(amount ?? field.preferences['price'], field.preferences['currency'], i18n);
}

/** A price in its currency, as the locale writes it; null where there is none. Without a currency it is in US dollars. */
function priceInWords(price: unknown, currency: unknown, i18n: Translator): string | null {
  const amount = typeof price === 'string' && price.trim() !== '' ? Number(price) : price;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return null;
  const code = typeof currency === 'string' && /^[A-Za-z]{3}$/.test(currency) ? currency.toUpperCase() : 'USD';
  return i18n.number(amount, { style: 'currency', currency: code });
}

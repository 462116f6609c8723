import { html } from 'lit';
import type { FieldType } from './field-type.js';
import { image } from './image.js';
import { onPage } from './text-control.js';
import type { FileValue } from '../model/values.js';

/** A company's stamp: a picture like any other, but where it is readonly the host makes it on completion. */
export const stamp: FieldType<FileValue> = {
  ...image,
  type: 'stamp',

  format: (value, _field, i18n) => value.filename || i18n.t('typeStamp'),

  control(context) {
    const { i18n, locked, place, value } = context;
    if (value !== null || !locked) return image.control(context);
    const words = html`<span class="placeholder ${place}">${i18n.t('stampWhenFinished')}</span>`;
    return place === 'page' ? onPage(words) : words;
  },
};

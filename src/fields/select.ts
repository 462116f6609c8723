import type { FieldType } from './field-type.js';
import { oneOption, optionOfArea } from './one-option.js';
import { optionBox, optionSelect } from './option-controls.js';
import { onPage } from './text-control.js';

/** One of several options, in a list that opens. */
export const select: FieldType<string> = {
  type: 'select',
  ...oneOption,

  control(context) {
    if (context.place === 'step') return optionSelect(context);
    const option = optionOfArea(context);
    if (option === null) return onPage(optionSelect(context));
    return optionBox(context, 'radio', option, (on) => context.set(on ? option : null));
  },
};

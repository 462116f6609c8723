import type { Field, Option } from '../model/template.js';
import type { Translator } from '../text/translator.js';

/** What people read of an option: its value, or "Option N" where that is empty. */
export function optionLabel(field: Field, uuid: string, i18n: Translator): string {
  const index = field.options.findIndex((option) => option.uuid === uuid);
  return field.options[index]?.value || i18n.t('optionUnnamed', { n: index + 1 });
}

/** What hosts read of an option: its value, or "Option N" in English. */
export function optionWireValue(field: Field, uuid: string): string {
  const index = field.options.findIndex((option) => option.uuid === uuid);
  return field.options[index]?.value || unnamed(index);
}

/** The option that a raw value means: by uuid first, then by its text, then by its English stand-in. */
export function findOption(field: Field, raw: unknown): Option | null {
  const wanted = typeof raw === 'number' ? String(raw) : raw;
  if (typeof wanted !== 'string' || wanted.trim() === '') return null;
  const { options } = field;
  const byText = (text: string): Option | undefined => options.find((option) => option.value.trim() === text.trim());
  const byNumber = options.find((option, index) => option.value === '' && unnamed(index) === wanted);
  return options.find((option) => option.uuid === wanted) ?? byText(wanted) ?? byNumber ?? null;
}

function unnamed(index: number): string {
  return `Option ${index + 1}`;
}

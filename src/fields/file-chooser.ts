import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FileValue } from '../model/values.js';
import type { Translator } from '../text/translator.js';
import { controlAttributes, labelId } from './control-attributes.js';
import type { ControlContext } from './field-type.js';
import { fileLimits, type FileLimits } from './file-limits.js';

/** What the control itself knows: nothing, a file being read, or what to say of the last one. */
export interface Intake {
  readonly type: 'idle' | 'reading' | 'added' | 'refused';
  readonly text: string;
}

export interface ChooserParts {
  readonly context: ControlContext;
  readonly files: readonly FileValue[];
  readonly intake: Intake;
  readonly take: (chosen: readonly File[]) => void;
  readonly remove: (index: number) => void;
}

/** The list of what was chosen, and every way to choose more: picker, camera, drop and paste. */
export function chooser(parts: ChooserParts): TemplateResult {
  const { context, files, intake, take } = parts;
  const limits = fileLimits(context.field);
  const full = files.length >= limits.maxFiles && limits.maxFiles > 1;
  return html`<div class="files" @dragover=${allowDrop} @drop=${onDrop(parts)} @paste=${onPaste(parts)}>
    ${isPicture(context) ? preview(files[0], context) : nothing}
    <ul ?hidden=${files.length === 0}>
      ${repeat(
        files,
        (_file, index) => index,
        (file, index) => row(parts, file, index),
      )}
    </ul>
    ${context.locked || full ? nothing : pickers(context, limits, take)}
    <p class="hint" id="${context.id}-limits">${context.locked ? nothing : limitsInWords(context, limits)}</p>
    <p class=${intake.type === 'refused' ? 'refused' : 'hint'} role="status">${intake.text}</p>
  </div>`;
}

export function isPicture({ field }: ControlContext): boolean {
  return field.type !== 'file';
}

export function preview(file: FileValue | undefined, { i18n }: ControlContext): unknown {
  if (!file) return nothing;
  return html`<img class="preview" src=${file.value} alt=${i18n.t('imagePreview', { name: file.filename })} />`;
}

/** A size as people read it. */
export function fileSize(bytes: number, i18n: Translator): string {
  const large = bytes >= 1_000_000;
  const unit = large ? 'megabyte' : 'kilobyte';
  const amount = large ? bytes / 1_000_000 : Math.max(1, bytes / 1_000);
  return i18n.number(amount, { style: 'unit', unit, maximumFractionDigits: large ? 1 : 0 });
}

function row({ context, intake, remove }: ChooserParts, { filename, size }: FileValue, index: number): TemplateResult {
  const { i18n, locked } = context;
  const name = filename || i18n.t('typeFile');
  return html`<li>
    <span dir="auto">${size > 0 ? i18n.t('fileWithSize', { name, size: fileSize(size, i18n) }) : name}</span>
    ${
      locked
        ? nothing
        : html`<button
            class="quiet"
            type="button"
            aria-label=${i18n.t('fileRemove', { name })}
            ?disabled=${intake.type === 'reading'}
            @click=${() => remove(index)}
          >
            ${i18n.t('buttonRemove')}
          </button>`
    }
  </li>`;
}

/** A native file input under a label that looks like a button: keyboard, readers and drag and drop know what it is. */
function pickers(context: ControlContext, limits: FileLimits, take: ChooserParts['take']): TemplateResult {
  const { i18n, id, label } = context;
  const picture = isPicture(context);
  const words = i18n.t(
    picture ? (context.value ? 'imageReplace' : 'imageChoose') : limits.maxFiles > 1 ? 'fileChooseMany' : 'fileChoose',
  );
  const camera = picture || limits.accept.some((token) => token.startsWith('image/'));
  const named = {
    ...context,
    describedBy: `${id}-limits ${context.describedBy}`,
    label: label === null ? null : `${label}, ${words}`,
  };
  return html`<div class="pickers">
    <label class="button">
      <span id="${id}-choose">${words}</span>
      <input
        class="unseen"
        type="file"
        accept=${limits.accept.join(',') || nothing}
        ?multiple=${limits.maxFiles > 1}
        aria-labelledby=${label === null ? `${labelId(id)} ${id}-choose` : nothing}
        @change=${onChosen(take)}
        ${controlAttributes(named)}
      />
    </label>
    ${
      camera
        ? html`<label class="button camera">
            <span>${i18n.t('fileCamera')}</span>
            <input class="unseen" type="file" accept="image/*" capture="environment" @change=${onChosen(take)} />
          </label>`
        : nothing
    }
  </div>`;
}

function limitsInWords({ field, i18n }: ControlContext, limits: FileLimits): string {
  const types = limits.accept.map(typeInWords);
  return [
    i18n.t('fileDrop'),
    field.type === 'file' ? i18n.t('fileLimitCount', { n: limits.maxFiles }) : null,
    i18n.t('fileLimitSize', { size: fileSize(limits.maxSize, i18n) }),
    types.length > 0 ? i18n.t('fileLimitTypes', { types: i18n.list(types) }) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** `image/png` and `.pdf` as people know them; other types as they are. */
function typeInWords(token: string): string {
  const [, short] = /^(?:image\/|application\/|\.)([a-z0-9]{2,5})$/.exec(token) ?? [];
  return short?.toUpperCase() ?? token;
}

function onChosen(take: ChooserParts['take']): (event: Event) => void {
  return (event) => {
    // The listener stands on the input itself.
    const input = event.currentTarget as HTMLInputElement;
    take([...(input.files ?? [])]);
    // So that the same file can be chosen again after it was removed.
    input.value = '';
  };
}

export function allowDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

export function onDrop({ context, take }: ChooserParts): (event: DragEvent) => void {
  return (event) => {
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length === 0) return;
    // Else the browser would leave the form and open the file.
    event.preventDefault();
    if (!context.locked) take(dropped);
  };
}

function onPaste({ context, take }: ChooserParts): (event: ClipboardEvent) => void {
  return (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0 || context.locked) return;
    event.preventDefault();
    take(pasted);
  };
}

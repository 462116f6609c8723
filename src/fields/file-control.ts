import { html, nothing, type TemplateResult } from 'lit';
import type { FileValue } from '../model/values.js';
import type { ControlContext } from './field-type.js';
import { allowDrop, chooser, fileSize, isPicture, onDrop, type ChooserParts, type Intake } from './file-chooser.js';
import { takeFile } from './file-intake.js';
import { fileLimits } from './file-limits.js';
import { localState } from './local-state.js';
import { sheet, sheetId } from './sheet.js';
import { onPage } from './text-control.js';

/** Files in the steps; on the page a button that shows them and opens the same. */
export function fileControl(context: ControlContext, files: readonly FileValue[]): TemplateResult {
  const piece = localState<Intake>(context.id, { type: 'idle', text: '' }, (intake, show) => {
    const parts: ChooserParts = {
      context,
      files,
      intake,
      take: (chosen) => void takeAll(context, files, chosen, show),
      remove: (index) => {
        show({ type: 'added', text: context.i18n.t('fileRemoved', { name: files[index]?.filename ?? '' }) });
        context.set(isPicture(context) ? null : files.filter((_file, other) => other !== index));
      },
    };
    return context.place === 'page' ? pageButton(parts) : chooser(parts);
  });
  return context.place === 'page' ? onPage(piece) : html`${piece}`;
}

async function takeAll(
  { field, i18n, set }: ControlContext,
  files: readonly FileValue[],
  chosen: readonly File[],
  show: (intake: Intake) => void,
): Promise<void> {
  const { maxFiles, maxSize } = fileLimits(field);
  let taken = field.type === 'file' && maxFiles > 1 ? files : [];
  for (const file of chosen) {
    const { name } = file;
    if (taken.length >= maxFiles) return show({ type: 'refused', text: i18n.t('fileTooMany', { n: maxFiles }) });
    show({ type: 'reading', text: i18n.t('fileReading', { name }) });
    const result = await takeFile(file, field);
    if (typeof result === 'string') {
      return show({ type: 'refused', text: i18n.t(result, { name, size: fileSize(maxSize, i18n) }) });
    }
    taken = [...taken, result];
    set(field.type === 'file' ? taken : result);
    show({ type: 'added', text: i18n.t('fileAdded', { name: result.filename }) });
  }
}

/** A box on paper is too small for a list, limits and buttons: those open above it. */
function pageButton(parts: ChooserParts): TemplateResult {
  const { context, files } = parts;
  const { describedBy, i18n, id, label, locked } = context;
  const names = files.map(({ filename }) => filename || i18n.t('typeFile'));
  const empty = i18n.t(isPicture(context) ? 'imageChoose' : 'fileChoose');
  const words = names.length > 0 ? i18n.list(names) : empty;
  const picture = isPicture(context) ? files[0] : undefined;
  return html`<button
      id=${id}
      class="attach page"
      type="button"
      popovertarget=${sheetId(id)}
      aria-label=${[label, words].filter((part) => part !== null).join(', ')}
      aria-describedby=${describedBy || nothing}
      ?disabled=${locked}
      @dragover=${allowDrop}
      @drop=${onPageDrop(parts)}
    >
      ${picture ? html`<img src=${picture.value} alt="" draggable="false" />` : html`<span>${words}</span>`}
    </button>
    ${sheet(context, chooser({ ...parts, context: { ...context, id: `${id}-files` } }))}`;
}

/** What becomes of the file is said in the sheet. */
function onPageDrop(parts: ChooserParts): (event: DragEvent) => void {
  return (event) => {
    onDrop(parts)(event);
    // The sheet is the button's own neighbour in the template above.
    const sheet = (event.currentTarget as Element).nextElementSibling as HTMLElement | null;
    if (event.defaultPrevented && !parts.context.locked) sheet?.showPopover();
  };
}

import { html, nothing, type TemplateResult } from 'lit';
import type { PageSlot } from '../../controllers/run/page-list.js';
import { watchField } from '../../controllers/watch.js';
import type { ControlContext } from '../../fields/field-type.js';
import { markdown } from '../../fields/markdown.js';
import { issueMessage } from '../../fields/messages.js';
import { fieldTypes } from '../../fields/registry.js';
import type { Area, Field } from '../../model/template.js';
import type { FieldState } from '../../session/field-state.js';
import { setStyle } from '../../styles/set-style.js';
import { reasonInWords } from './computed.js';
import { counter, counterAloud } from './counter.js';
import { areaStyle, typeStyle } from './place.js';
import type { OpenView } from './view.js';

/** How a field looks to the signer: by shape and words too, never by colour alone. */
export type FieldLook = 'locked' | 'error' | 'done' | 'required' | 'optional';

export function lookOf(field: Field, state: FieldState): FieldLook {
  if (state.locked) return 'locked';
  if (state.issue !== null && state.touched) return 'error';
  if (state.issue === null && state.value !== null && state.value !== false && state.value !== '') return 'done';
  return field.required ? 'required' : 'optional';
}

/** A field where it stands on its page: the box, its control, and what is wrong with it. Renders with its field only. */
export function pageField(view: OpenView, field: Field, area: Area, index: number, slot: PageSlot): unknown {
  return watchFieldState(view, field, (state) => box(view, field, area, index, slot, state));
}

/** The id of a field's box on the page. A list of ids is divided by blanks, which uuids may hold. */
export function boxId({ uuid }: Field, index: number): string {
  return `box-${encodeURIComponent(uuid)}-${String(index)}`;
}

/** Renders one field's piece; in a disabled form every field is one that cannot be changed. */
export function watchFieldState(view: OpenView, field: Field, piece: (state: FieldState) => unknown): unknown {
  const shown = (state: FieldState): FieldState => (view.disabled ? { ...state, locked: true } : state);
  return watchField(view.session, field.uuid, (state) => piece(shown(state)), view.stats);
}

function box(
  view: OpenView,
  field: Field,
  area: Area,
  index: number,
  slot: PageSlot,
  state: FieldState,
): TemplateResult | typeof nothing {
  if (!state.visible) return nothing;
  const id = `${field.uuid}-${String(index)}`;
  const look = lookOf(field, state);
  const text = fieldTypes[field.type].format(state.value, field, view.i18n);
  return html`<div
    class="field"
    part="field"
    id=${boxId(field, index)}
    data-field=${field.uuid}
    data-name=${field.name}
    data-type=${field.type}
    data-look=${look}
    data-side=${area.x + area.w / 2 > 0.5 ? 'right' : 'left'}
    ${setStyle({ ...areaStyle(area), ...typeStyle(field, area, slot, text) })}
    @focusin=${() => {
      view.ui.arrive(field.uuid);
    }}
  >
    ${fieldTypes[field.type].control(controlContext(view, field, state, { id, area, place: 'page' }))}
    ${
      field.required && !state.locked && look !== 'done'
        ? html`<span class="marker" part="required-marker" aria-hidden="true">${look === 'error' ? '!' : '*'}</span>`
        : nothing
    }
    ${hints(view, field, state, { id, place: 'page' })} ${counterAloud(view, field, state)}
  </div>`;
}

interface Position {
  readonly id: string;
  readonly area: Area | null;
  readonly place: 'page' | 'step';
}

/** What a field type's control is given. */
export function controlContext(view: OpenView, field: Field, state: FieldState, position: Position): ControlContext {
  const { session, ui, i18n } = view;
  return {
    ...position,
    field,
    value: state.value,
    issue: state.touched ? state.issue : null,
    locked: state.locked,
    i18n,
    describedBy: `${position.id}-hints`,
    label: position.place === 'page' ? session.label(field, i18n) : null,
    set: (raw) => {
      if (ui.needsConsent) {
        ui.askConsent();
        return;
      }
      session.setValue(field.uuid, raw);
      if (ui.undoable) ui.forgetUndo();
    },
    open: () => {
      ui.openField(field);
    },
    ...hostStep(view, field, state),
  };
}

function hostStep({ run, ui, session }: OpenView, field: Field, { step }: FieldState): Partial<ControlContext> {
  if (!run.steps?.offers(field)) return {};
  const runHandler = (): void => {
    if (ui.needsConsent) ui.askConsent(runHandler);
    else void run.steps?.run(field);
  };
  const amount = session.amount(field.uuid);
  return { ...(amount !== null && { amount }), ...(step !== null && { handlerState: step }), runHandler };
}

/** What a field on the page says of itself where one is: its description, and why nothing could be worked out. */
function help({ i18n }: OpenView, { description }: Field, { reason }: FieldState): unknown {
  if (description === null && reason === null) return nothing;
  return html`<div class="help">
    ${description === null ? nothing : markdown(description)}
    ${reason === null ? nothing : html`<p>${reasonInWords(reason, i18n)}</p>`}
  </div>`;
}

/**
 * The text that `aria-describedby` names: the field's state in words, on the page also its help and, once it was visited, what
 * is wrong.
 */
export function hints(
  view: OpenView,
  field: Field,
  state: FieldState,
  { id, place }: Pick<Position, 'id' | 'place'>,
): TemplateResult {
  const { i18n, session } = view;
  const owner = session.template.submitters.find((submitter) => submitter.uuid === field.submitter_uuid);
  const others = !session.owns(field) && owner;
  const calculated = session.rules.formula(field.uuid) !== null;
  return html`<div class="hints" id="${id}-hints">
    ${others ? html`<span class="visually-hidden">${othersWords(i18n, owner.name, state)}</span>` : nothing}
    ${calculated ? html`<span class="visually-hidden">${i18n.t('stateCalculated')}</span>` : nothing}
    ${place === 'page' ? help(view, field, state) : nothing} ${counter(view, field, state)}
    ${
      state.touched && state.issue !== null
        ? html`<span class="issue" part="error"
            ><span class="visually-hidden">${i18n.t('issuePrefix', { message: '' })}</span>${issueMessage(
              state.issue,
              field,
              i18n,
              state.message,
            )}</span
          >`
        : nothing
    }
  </div>`;
}

/** Who fills this in, or did. */
function othersWords(i18n: OpenView['i18n'], name: string, { value }: FieldState): string {
  return i18n.t(value === null || value === '' ? 'stateOthers' : 'stateOthersDone', { name });
}

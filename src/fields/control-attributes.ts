import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import type { ControlContext } from './field-type.js';

/** The id that the visible label of a control in the steps has; the form's label carries it beside `for`. */
export function labelId(id: string): string {
  return `${id}-label`;
}

/** Where ARIA knows `aria-required`: buttons, files, plain groups and single radio buttons do not. */
const REQUIRABLE = 'input:not([type=radio], [type=file]), textarea, select, [role=radiogroup]';

class ControlAttributes extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('controlAttributes stands in a tag, not in a value.');
  }

  override render(_context: ControlContext): unknown {
    return noChange;
  }

  override update(part: ElementPart, [context]: [ControlContext]): unknown {
    const { field, issue, locked, label, describedBy } = context;
    const { element } = part;
    set(element, 'id', context.id);
    set(element, 'aria-label', label);
    set(element, 'aria-describedby', describedBy === '' ? null : describedBy);
    set(element, 'aria-invalid', issue === null ? null : 'true');
    set(element, 'aria-required', field.required && !locked && element.matches(REQUIRABLE) ? 'true' : null);
    return noChange;
  }
}

function set(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** What every form control says of itself, in one place: id, accessible name, description, invalid, required. */
export const controlAttributes = directive(ControlAttributes);

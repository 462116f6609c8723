import { LIMITS } from '../limits.js';
import type { Field, FieldTypeName, Option } from '../template.js';
import { areaReader } from './area.js';
import { conditions } from './conditions.js';
import { defaultValue } from './default-value.js';
import { member, type Place, refuse } from './place.js';
import { preferences } from './preferences.js';
import {
  distinct,
  flag,
  known,
  label,
  list,
  name,
  object,
  oneOf,
  optional,
  type Reader,
  text,
  uuid,
} from './readers.js';
import { validation } from './validation.js';

/** The uuids that a field may refer to. */
export interface Known {
  readonly documents: ReadonlySet<string>;
  readonly submitters: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

const TYPES: readonly FieldTypeName[] = [
  'heading',
  'text',
  'signature',
  'initials',
  'date',
  'number',
  'image',
  'checkbox',
  'multiple',
  'file',
  'radio',
  'select',
  'cells',
  'stamp',
  'payment',
  'phone',
  'verification',
  'kba',
  'strikethrough',
];

const WITH_OPTIONS: ReadonlySet<FieldTypeName> = new Set(['select', 'radio', 'multiple']);

type ByType = Pick<Field, 'default_value' | 'preferences' | 'validation'>;

// Made once: a template may have thousands of fields.
const BY_TYPE = Object.fromEntries(
  TYPES.map((type) => [
    type,
    object<ByType>({ default_value: defaultValue(type), preferences: preferences(type), validation: validation(type) }),
  ]),
) as Record<FieldTypeName, Reader<ByType>>; // One entry for each type.

/** Reads one field of a template of which all uuids are known. */
export function fieldReader(uuids: Known): Reader<Field> {
  const common = object<Omit<Field, keyof ByType | 'options' | 'areas'>>({
    uuid,
    submitter_uuid: known(uuids.submitters, 'a submitter of this template'),
    name: optional(name, ''),
    type: oneOf(...TYPES),
    required: optional(flag, false),
    readonly: optional(flag, false),
    title: optional(text(), null),
    description: optional(text(), null),
    conditions: conditions(uuids.fields),
  });
  const plainArea = areaReader(uuids.documents, null);
  return (place) => {
    const field = common(place);
    const options = readOptions(member(place, 'options'), field.type);
    const area = WITH_OPTIONS.has(field.type) ? areaReader(uuids.documents, uuidsOf(options)) : plainArea;
    const areas = optional(list(area), [])(member(place, 'areas'));
    return { ...field, ...BY_TYPE[field.type](place), options, areas };
  };
}

const option = object<Option>({ uuid, value: optional(label, '') });

function readOptions(place: Place, type: FieldTypeName): readonly Option[] {
  const options = optional(distinct(list(option, LIMITS.options), 'uuid'), [])(place);
  return options.length === 0 && WITH_OPTIONS.has(type)
    ? refuse(place, `at least one option for a ${type} field`)
    : options;
}

function uuidsOf(options: readonly Option[]): ReadonlySet<string> {
  return new Set(options.map((entry) => entry.uuid));
}

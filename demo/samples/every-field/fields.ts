import { uuidOf, type FieldPlan } from '../sample.js';
import { PLANS, TOPICS } from './choices.js';

type Plan = Omit<FieldPlan, 'places'>;

const uuid = (field: string): string => uuidOf('every-field', 'field', field);
const plan = (option: string): string => uuidOf('every-field', 'Plan', 'option', option);
const optional = false;

const WORDS: readonly Plan[] = [
  {
    name: 'Welcome',
    type: 'heading',
    required: optional,
    more: { readonly: true, default_value: 'Welcome, {{name}}', preferences: { font_size: 14, font_type: 'bold' } },
  },
  { name: 'Full name', type: 'text', more: { default_value: '{{name}}' } },
  {
    name: 'ZIP code',
    type: 'text',
    more: { validation: { pattern: '^[0-9]{5}(?:-[0-9]{4})?$', message: 'Enter five digits, such as 97205.' } },
  },
  { name: 'Mobile', type: 'phone', required: optional },
  { name: 'Country', type: 'select', options: ['Canada', 'Germany', 'Japan', 'Mexico', 'United States'] },
  {
    name: 'Reference',
    type: 'cells',
    required: optional,
    more: { description: 'On your invitation, at the top right.', preferences: { font: 'Courier' } },
  },
  { name: 'Remarks', type: 'text', required: optional, more: { preferences: { valign: 'top', font_size: 9 } } },
];

const TOTAL = `round({{${uuid('Quantity')}}} * {{${uuid('Unit price')}}} * (1 + {{${uuid('Tax rate')}}} / 100), 2)`;

const NUMBERS: readonly Plan[] = [
  { name: 'Quantity', type: 'number', more: { default_value: 2, validation: { min: 1, max: 100, step: 1 } } },
  { name: 'Unit price', type: 'number', more: { preferences: { format: 'usd' }, validation: { min: 0, step: 0.01 } } },
  {
    name: 'Tax rate',
    type: 'number',
    more: { default_value: 8.5, preferences: { format: 'percent' }, validation: { min: 0 } },
  },
  { name: 'Account number', type: 'text', required: optional, more: { preferences: { mask: -4 } } },
  {
    name: 'Total',
    type: 'number',
    required: optional,
    more: {
      readonly: true,
      preferences: { format: 'usd', formula: TOTAL },
    },
  },
  {
    name: 'Summary',
    type: 'text',
    required: optional,
    more: {
      readonly: true,
      preferences: { font_type: 'italic', formula: `{{${uuid('Quantity')}}} for {{${uuid('Full name')}}}` },
    },
  },
  {
    name: 'Start date',
    type: 'date',
    more: {
      preferences: { format: 'D MMMM YYYY' },
      validation: { min: '{{date}}', message: 'Choose today or a later day.' },
    },
  },
  { name: 'Appointment', type: 'date', required: optional, more: { preferences: { format: 'MM/DD/YYYY hh:mm A' } } },
];

const CHOICES: readonly Plan[] = [
  { name: 'Plan', type: 'radio', options: PLANS },
  { name: 'Send me', type: 'multiple', required: optional, options: TOPICS, more: { title: 'Send me messages about' } },
  {
    name: 'Which plan?',
    type: 'text',
    more: { conditions: [{ field_uuid: uuid('Plan'), action: 'equal', value: plan('Something else') }] },
  },
  {
    name: 'Seats',
    type: 'number',
    more: {
      validation: { min: 1, step: 1 },
      conditions: [
        { field_uuid: uuid('Plan'), action: 'equal', value: plan('Monthly') },
        { field_uuid: uuid('Plan'), action: 'equal', value: plan('Yearly'), operation: 'or' },
      ],
    },
  },
  {
    name: 'Discount',
    type: 'number',
    required: optional,
    more: {
      preferences: { format: 'percent_space' },
      validation: { min: 0, max: 40 },
      conditions: [{ field_uuid: uuid('Seats'), action: 'greater_than', value: 10 }],
    },
  },
  { name: 'Strike the clause', type: 'checkbox', required: optional },
  {
    name: 'Struck clause',
    type: 'strikethrough',
    required: optional,
    more: {
      readonly: true,
      default_value: true,
      preferences: { color: 'red' },
      conditions: [{ field_uuid: uuid('Strike the clause'), action: 'checked', value: null }],
    },
  },
  { name: 'Accepts the terms', type: 'checkbox', more: { title: 'I accept the terms of service' } },
];

const MARKS: readonly Plan[] = [
  { name: 'Photo', type: 'image', required: optional },
  { name: 'Supporting documents', type: 'file', required: optional },
  { name: 'Payment', type: 'payment', required: optional, more: { preferences: { price: 25, currency: 'USD' } } },
  { name: 'Identity', type: 'verification', required: optional, more: { preferences: { method: 'aes' } } },
  { name: 'Questions', type: 'kba', required: optional },
  { name: 'Company stamp', type: 'stamp', required: optional, more: { preferences: { with_logo: false } } },
  { name: 'Initials', type: 'initials' },
  {
    name: 'Signature',
    type: 'signature',
    more: { preferences: { format: 'drawn_or_typed', reasons: ['Approved', 'Reviewed'], color: 'blue' } },
  },
];

/** All nineteen types (CONTRACT 3.2), in the order of the steps. */
export const EVERY_FIELD: readonly Plan[] = [...WORDS, ...NUMBERS, ...CHOICES, ...MARKS];

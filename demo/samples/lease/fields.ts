import { uuidOf, type FieldPlan } from '../sample.js';

type Plan = Omit<FieldPlan, 'places'>;

const EMAIL = '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$';
const petTicked = [{ field_uuid: uuidOf('lease', 'field', 'Keeps a pet'), action: 'checked', value: null }];

/** The lease's fields in the order of the steps. The Tenant signs in the demo; the Landlord's are for looking at. */
export const LEASE_FIELDS: readonly Plan[] = [
  {
    name: "Landlord's representative",
    type: 'text',
    by: 'Landlord',
    more: { default_value: 'Margaret Hollis', title: 'Name of the person who signs for the Landlord' },
  },
  {
    name: "Tenant's full name",
    type: 'text',
    more: { description: 'As in your passport or driver’s license. It also appears under your signature.' },
  },
  {
    name: 'Date of birth',
    type: 'date',
    more: {
      preferences: { format: 'MM/DD/YYYY' },
      validation: { max: '{{date}}', message: 'Enter a day in the past.' },
    },
  },
  { name: 'Phone', type: 'text', required: false },
  {
    name: 'Email',
    type: 'text',
    more: {
      title: 'Email address for notices',
      description: 'Notices under this lease are sent to this address.',
      validation: { pattern: EMAIL, message: 'Enter an email address, such as name@example.com.' },
    },
  },
  {
    name: 'Monthly rent',
    type: 'number',
    required: false,
    more: { readonly: true, default_value: 2150, preferences: { format: 'usd', align: 'right' } },
  },
  {
    name: 'Number of occupants',
    type: 'number',
    more: {
      description: 'Everyone who will live in the unit, children and yourself included.',
      validation: { min: 1, max: 6, step: 1, message: 'Up to 6 people may live in this unit.' },
    },
  },
  {
    name: 'Move-in date',
    type: 'date',
    more: { title: 'Day on which you collect the keys', preferences: { format: 'MMMM D, YYYY' } },
  },
  {
    name: 'Automatic transfer',
    type: 'checkbox',
    required: false,
    more: { title: 'Pay rent by automatic transfer', description: 'Saves $15.00 a month.' },
  },
  { name: 'Forwarding address', type: 'text', required: false },
  { name: 'Keeps a pet', type: 'checkbox', required: false, more: { title: 'I will keep a pet' } },
  {
    name: 'Pet',
    type: 'text',
    more: { title: 'Kind and name of the pet', description: 'For example: cat, Miso.', conditions: petTicked },
  },
  {
    name: 'License plate',
    type: 'text',
    required: false,
    more: { description: 'Only if you will use parking space 14.' },
  },
  { name: 'Emergency contact', type: 'text', more: { description: 'Someone who does not live with you.' } },
  { name: 'Emergency phone', type: 'text', required: false },
  {
    name: 'Remarks on condition',
    type: 'text',
    required: false,
    more: { title: 'Defects you have already noticed', preferences: { valign: 'top', font_size: 10 } },
  },
  { name: 'House Rules received', type: 'checkbox', more: { title: 'I have received and read the House Rules' } },
  {
    name: 'Disclosures received',
    type: 'checkbox',
    more: { title: 'I have received the smoke alarm, mold and lead-paint disclosures' },
  },
  { name: "Landlord's initials", type: 'initials', by: 'Landlord' },
  {
    name: "Tenant's initials",
    type: 'initials',
    more: { title: 'Your initials', description: 'They are placed at the foot of all four pages.' },
  },
  { name: "Landlord's signature", type: 'signature', by: 'Landlord' },
  {
    name: "Landlord's date of signing",
    type: 'date',
    by: 'Landlord',
    required: false,
    more: { readonly: true, preferences: { format: 'MMMM D, YYYY' } },
  },
  { name: "Tenant's signature", type: 'signature', more: { title: 'Your signature' } },
  {
    name: "Tenant's date of signing",
    type: 'date',
    required: false,
    more: { readonly: true, default_value: '{{date}}', preferences: { format: 'MMMM D, YYYY' } },
  },
];

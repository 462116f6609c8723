/** What the tenant of the sample lease has to answer besides the marks, by field name. */
export const LEASE_ANSWERS = {
  "Tenant's full name": 'Jordan Avery',
  'Date of birth': '1990-04-12',
  Email: 'jordan.avery@example.com',
  'Number of occupants': 2,
  'Move-in date': '2027-01-15',
  'Emergency contact': 'Sam Avery',
  'House Rules received': true,
  'Disclosures received': true,
};

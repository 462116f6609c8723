import type {} from 'signing-form/jsx';

export const form = (
  <signing-form
    submit-url="/api/events"
    layout="document"
    values={{ Rent: 1250 }}
    className="contract"
    onform-completed={({ detail }) => detail.event.data.values}
  >
    <p slot="completed">Thank you.</p>
  </signing-form>
);

export const pad = <signing-pad name="mark" pen-color="#12215a" oninput={(event) => event.type} />;

// @ts-expect-error There is no such layout.
export const wrongValue = <signing-form layout="wide" />;

// @ts-expect-error A receipt has no such thing.
export const wrongDetail = <signing-form onform-completed={({ detail }) => detail.receipt} />;

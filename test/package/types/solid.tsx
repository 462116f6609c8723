import type {} from 'signing-form/solid';

export const form = () => (
  <signing-form
    attr:submit-url="/api/events"
    prop:values={{ Rent: 1250 }}
    layout="document"
    class="contract"
    on:form-completed={({ detail }) => detail.event.data.values}
  >
    <p slot="completed">Thank you.</p>
  </signing-form>
);

// @ts-expect-error There is no such layout.
export const wrongValue = () => <signing-form prop:layout="wide" />;

// @ts-expect-error A receipt has no such thing.
export const wrongDetail = () => <signing-form on:form-completed={({ detail }) => detail.receipt} />;

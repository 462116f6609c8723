import { createRef } from 'react';
import { SigningForm, SigningPad, type SigningFormElement, type SigningFormProps } from 'signing-form/react';

const form = createRef<SigningFormElement>();
const shared: SigningFormProps = { layout: 'steps', className: 'contract' };

export const page = (
  <SigningForm
    ref={form}
    {...shared}
    id="form"
    lang="de"
    submitUrl="/api/events"
    template={undefined}
    hide={['zoom', 'decline']}
    values={{ Rent: 1250 }}
    headers={async () => ({ Authorization: 'Bearer …' })}
    onFormCompleted={({ detail }) => {
      const id: string = detail.event.event_id;
      const way: string | undefined = detail.response.redirect_url;
      form.current?.goToPage(id.length + (way?.length ?? 0));
    }}
    onFormBeforeComplete={(event) => {
      event.waitUntil(fetch(`/check/${event.detail.event_id}`));
    }}
    onFormError={({ detail }) => detail.code === 'submit_gone'}
    onClick={(event) => event.currentTarget.next()}
  >
    <a href="contract.pdf">The contract</a>
  </SigningForm>
);

export const pad = <SigningPad name="mark" required penColor="#12215a" onChange={(event) => event.type} />;

// @ts-expect-error There is no such layout.
export const wrongValue = <SigningForm layout="wide" />;

// @ts-expect-error There is no such property.
export const wrongName = <SigningForm submitURL="/api/events" />;

// @ts-expect-error It is only to be read.
export const readOnly = <SigningForm status="ready" />;

// @ts-expect-error A receipt has no such thing.
export const wrongDetail = <SigningForm onFormCompleted={({ detail }) => detail.receipt} />;

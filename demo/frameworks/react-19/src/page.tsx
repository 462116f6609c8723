import { useState } from 'react';
import { SigningForm } from 'signing-form/react';

export function Page() {
  const [signed, setSigned] = useState<readonly string[]>([]);
  return (
    <main>
      <SigningForm
        src="/agreement.json"
        submitUrl="/api/events"
        signerName="Jordan Avery"
        draft="none"
        layout="document"
        metadata={{ app: 'react' }}
        transport={undefined}
        onFormCompleted={({ detail }) => setSigned((before) => [...before, detail.event.event_id])}
      >
        <a href="/agreement.pdf">The agreement</a>
      </SigningForm>
      <p id="signed">{signed.length > 0 && `${signed.length}: ${signed.join(' ')}`}</p>
    </main>
  );
}

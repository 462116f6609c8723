import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { FormEvents } from 'signing-form';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <signing-form
      src="/agreement.json"
      submit-url="/api/events"
      draft="none"
      layout="document"
      [signerName]="'Jordan Avery'"
      [metadata]="{ app: 'angular' }"
      (form-completed)="complete($event)"
    >
      <a href="/agreement.pdf">The agreement</a>
    </signing-form>
    <p id="signed">
      @if (signed().length > 0) {
        {{ signed().length }}: {{ signed().join(' ') }}
      }
    </p>
  `,
})
export class Page {
  readonly signed = signal<readonly string[]>([]);

  complete({ detail }: FormEvents['form-completed']): void {
    this.signed.update((before) => [...before, detail.event.event_id]);
  }
}

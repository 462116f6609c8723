import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './page';

/** What the server sends, before any script of the page has run. */
export function render(): string {
  return renderToString(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}

import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page';

hydrateRoot(
  document.querySelector('#app')!,
  <StrictMode>
    <Page />
  </StrictMode>,
);

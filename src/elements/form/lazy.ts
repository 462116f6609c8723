export { consentBar, revealConsent } from './consent.js';
export { dialogs } from './dialogs.js';

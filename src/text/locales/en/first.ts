import type { Entry } from '../../dictionary.js';

type Words = Readonly<Record<string, Entry>>;

export const firstOfFrame = {
  buttonTryAgain: 'Try again',
} as const satisfies Words;

export const firstOfScreens = {
  loadingDocument: 'Loading the document…',
  loadingPercent: 'Loading the document: {percent}',
  loadingSlow: 'This is taking longer than usual. You can wait a little longer or try again.',
  loadingOffline: 'You are offline. The document will load when you are connected again.',
  notFinished: 'Fill in this document and choose Finish.',
} as const satisfies Words;

export const firstOfFields = {
  signatureTitle: 'Your signature',
  initialsTitle: 'Your initials',
  signatureEmptyType: 'Type your name to sign.',
  initialsEmptyType: 'Type your initials.',
  signatureEmptyDraw: 'Draw your signature to sign.',
  initialsEmptyDraw: 'Draw your initials.',
  signatureEmptyUpload: 'Choose a picture of your signature to sign.',
  initialsEmptyUpload: 'Choose a picture of your initials.',
} as const satisfies Words;

/** The few English words that are there before any others: of a form that loads, and of a pad that is not open yet. */
export default { ...firstOfFrame, ...firstOfScreens, ...firstOfFields } as const;

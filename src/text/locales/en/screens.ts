import type { Entry } from '../../dictionary.js';
import { firstOfScreens } from './first.js';

/** The stages of a signing from loading to done, and what is kept in between. */
export const screens = {
  ...firstOfScreens,

  passwordTitle: 'This document needs a password',
  passwordText: 'Ask the sender for the password if you do not have it.',
  passwordLabel: 'Password',
  passwordWrong: 'That password does not open the document. Check it and try again.',
  passwordOpen: 'Open document',

  nothingToFill: 'There is nothing to fill in. Read the document, then choose Agree and finish.',
  nothingToDo: 'There is nothing for you to do in this document. You can read it.',

  consentTitle: 'Signing on screen',
  consentScreen:
    'You are about to read, fill in and sign this document on a screen instead of on paper. Your electronic signature is meant to count like one written by hand.',
  consentChoice:
    'You do not have to sign electronically. You can decline here, or ask the sender for a paper copy. You can change your mind at any time before you finish.',
  consentCopy:
    'Your agreement is for this document only. Keep a copy: download it when it is ready, or ask the sender for one on screen or on paper. Tell the sender if your contact details change.',
  consentNeeds:
    'To read and keep the document you need an up-to-date web browser, a program that opens PDF files, and a place to save or print them.',
  consentCheckbox: 'I have read this and agree to use electronic records and signatures.',
  consentMissing: 'Tick the box if you agree, then choose Continue.',
  consentRead: 'Read about signing on screen',

  finishMissing: { one: '{n} required field is missing.', other: '{n} required fields are missing.' },

  reviewTitle: 'Check your answers',
  reviewText: 'Check your answers before you finish. You cannot change them afterwards.',
  reviewSigner: 'Signing as {name}',
  reviewCount: { one: '{n} answer', other: '{n} answers' },
  reviewEdit: 'Edit {label}',
  reviewEmpty: 'Not answered',
  reviewAgreeSign: 'When you choose Finish, you confirm that these answers and signatures are yours.',
  reviewAgreeApprove: 'When you choose Finish, you approve this document.',
  reviewAgreeView: 'When you choose Finish, you confirm that you have read this document.',

  sending: 'Sending your answers…',
  sendingFiles: 'Sending your files: {percent}',
  sendingOffline: 'You are offline. Your answers are safe and will be sent when you are connected again.',
  sendingStored: 'If you close this page, your answers will be sent the next time you open it.',
  sendingMemoryOnly: 'Keep this page open until your answers have been sent.',

  completedSigned: { one: 'You have signed the document', other: 'You have signed {n} documents' },
  completedFilled: { one: 'You have completed the document', other: 'You have completed {n} documents' },
  completedApproved: { one: 'You have approved the document', other: 'You have approved {n} documents' },
  completedViewed: { one: 'You have read the document', other: 'You have read {n} documents' },
  completedText: 'Your answers have been sent. You can close this page.',
  completedTextLocal: 'You are done.',
  completedAt: 'Finished on {date}',
  completedPreview: 'This was a preview',
  completedPreviewText: 'Nothing was sent. After finishing, a signer sees a page like this one.',
  completedDownload: 'Download {name}',
  completedRedirect: {
    one: 'You will go to {site} in {n} second.',
    other: 'You will go to {site} in {n} seconds.',
  },
  completedRedirectNow: 'Go now',
  completedStay: 'Stay on this page',

  declineTitle: 'Decline this document?',
  declineText: 'The sender will be told. You cannot complete this document afterwards.',
  declineReason: 'Why are you declining?',
  declineReasonHint: 'The sender will read your reason.',
  declinePresets: 'Reasons to choose from',
  declineReasonMissing: 'Enter the reason why you are declining.',
  declineSending: 'Telling the sender…',
  declinedTitle: 'You declined this document',
  declinedText: 'The sender has been told. You can close this page.',

  expiredTitle: 'This document has expired',
  expiredText: 'It can no longer be completed. Ask the sender for a new link.',
  expiredAt: 'It could be completed until {date}. Ask the sender for a new link.',
  expiringAt: 'You have until {time} to finish this document. Your answers are kept until then.',
  alreadyCompletedTitle: 'You have already completed this document',
  alreadyCompletedText: 'There is nothing more to do.',
  alreadyCompletedAt: 'You completed it on {date}. There is nothing more to do.',
  alreadyDeclinedTitle: 'You have already declined this document',
  alreadyDeclinedText: 'If you want to complete it after all, ask the sender for a new link.',
  alreadyDeclinedAt: 'You declined it on {date}. If you want to complete it after all, ask the sender for a new link.',
  awaitingTitle: 'It is not your turn yet',
  awaitingText: 'Someone else has to complete this document first. The sender will tell you when it is your turn.',

  draftSaved: 'Saved at {time}',
  draftResumed: 'We kept your answers from {date}.',
  draftContinue: 'Go on where you stopped',
  draftDiscard: 'Remove the kept answers',
  draftDiscarded: 'The kept answers were removed.',
  laterTitle: 'Finish later',
  laterLocal: 'Your answers are kept in this browser. Open the same page on this device to go on.',
  laterSession: 'Your answers are kept until you close this browser tab.',
  laterNone: 'Your answers are not kept. They will be lost when you close this page.',
} as const satisfies Record<string, Entry>;

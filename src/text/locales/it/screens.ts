import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'Caricamento del documento…',
  loadingPercent: 'Caricamento del documento: {percent}',
  loadingSlow: 'L’operazione richiede più tempo del solito. Attendi ancora un momento o riprova.',
  loadingOffline: 'La connessione è assente. Il documento verrà caricato appena torna disponibile.',

  passwordTitle: 'Questo documento richiede una password',
  passwordText: 'Se non hai la password, chiedila al mittente.',
  passwordLabel: 'Password',
  passwordWrong: 'Questa password non apre il documento. Controllala e riprova.',
  passwordOpen: 'Apri il documento',

  nothingToFill: 'Non c’è nulla da compilare. Leggi il documento e poi scegli «Accetta e termina».',
  nothingToDo: 'Non c’è nulla da fare in questo documento. È possibile leggerlo.',

  consentTitle: 'Firma a schermo',
  consentScreen:
    'Stai per leggere, compilare e firmare questo documento a schermo anziché su carta. La firma elettronica è intesa valere come una firma autografa.',
  consentChoice:
    'Non è obbligatorio firmare elettronicamente. È possibile rifiutare qui o chiedere al mittente una copia cartacea. È possibile cambiare idea in qualsiasi momento prima di terminare.',
  consentCopy:
    'Il consenso vale solo per questo documento. Conservane una copia: scaricala quando è pronta o chiedila al mittente, in formato elettronico o su carta. Informa il mittente se cambiano i tuoi recapiti.',
  consentNeeds:
    'Per leggere e conservare il documento servono un browser aggiornato, un programma che apra i file PDF e un modo per salvarli o stamparli.',
  consentCheckbox: 'Ho letto queste informazioni e accetto di usare documenti e firme elettronici.',
  consentMissing: 'Se accetti, seleziona la casella e poi scegli «Continua».',
  consentRead: 'Informazioni sulla firma a schermo',

  finishMissing: { one: 'Manca {n} campo obbligatorio.', other: 'Mancano {n} campi obbligatori.' },
  notFinished: 'Compila questo documento e scegli Termina.',

  reviewTitle: 'Controlla le risposte',
  reviewText: 'Controlla le risposte prima di terminare. Dopo non sarà più possibile modificarle.',
  reviewSigner: 'Firmi come {name}',
  reviewCount: { one: '{n} risposta', other: '{n} risposte' },
  reviewEdit: 'Modifica {label}',
  reviewEmpty: 'Nessuna risposta',
  reviewAgreeSign: 'Scegliendo «Termina» confermi che queste risposte e firme sono tue.',
  reviewAgreeApprove: 'Scegliendo «Termina» approvi questo documento.',
  reviewAgreeView: 'Scegliendo «Termina» confermi di aver letto questo documento.',

  sending: 'Invio delle risposte…',
  sendingFiles: 'Invio dei file: {percent}',
  sendingOffline: 'La connessione è assente. Le risposte sono al sicuro e verranno inviate appena torna disponibile.',
  sendingStored: 'Se chiudi questa pagina, le risposte verranno inviate alla prossima apertura.',
  sendingMemoryOnly: 'Tieni aperta questa pagina finché le risposte non sono state inviate.',

  completedSigned: { one: 'Hai firmato il documento', other: 'Hai firmato {n} documenti' },
  completedFilled: { one: 'Hai compilato il documento', other: 'Hai compilato {n} documenti' },
  completedApproved: { one: 'Hai approvato il documento', other: 'Hai approvato {n} documenti' },
  completedViewed: { one: 'Hai letto il documento', other: 'Hai letto {n} documenti' },
  completedText: 'Le risposte sono state inviate. Puoi chiudere questa pagina.',
  completedTextLocal: 'Hai finito.',
  completedAt: 'Terminato in data {date}',
  completedPreview: 'Questa era un’anteprima',
  completedPreviewText: 'Non è stato inviato nulla. Dopo aver terminato, chi firma vede una pagina come questa.',
  completedDownload: 'Scarica {name}',
  completedRedirect: {
    one: 'Tra {n} secondo si aprirà {site}.',
    other: 'Tra {n} secondi si aprirà {site}.',
  },
  completedRedirectNow: 'Vai ora',
  completedStay: 'Resta in questa pagina',

  declineTitle: 'Rifiutare questo documento?',
  declineText: 'Il mittente verrà avvisato. Dopo non sarà più possibile compilare questo documento.',
  declineReason: 'Perché rifiuti?',
  declineReasonHint: 'Il mittente leggerà il motivo.',
  declinePresets: 'Motivi tra cui scegliere',
  declineReasonMissing: 'Indica il motivo del rifiuto.',
  declineSending: 'Avviso al mittente in corso…',
  declinedTitle: 'Hai rifiutato questo documento',
  declinedText: 'Il mittente è stato avvisato. Puoi chiudere questa pagina.',

  expiredTitle: 'Questo documento è scaduto',
  expiredText: 'Non è più possibile compilarlo. Chiedi un nuovo link al mittente.',
  expiredAt: 'Termine per la compilazione: {date}. Chiedi un nuovo link al mittente.',
  expiringAt:
    'Puoi completare questo documento solo fino alle {time}. Fino ad allora le tue risposte vengono conservate.',
  alreadyCompletedTitle: 'Hai già completato questo documento',
  alreadyCompletedText: 'Non c’è altro da fare.',
  alreadyCompletedAt: 'L’hai completato in data {date}. Non c’è altro da fare.',
  alreadyDeclinedTitle: 'Hai già rifiutato questo documento',
  alreadyDeclinedText: 'Se vuoi comunque compilarlo, chiedi un nuovo link al mittente.',
  alreadyDeclinedAt: 'L’hai rifiutato in data {date}. Se vuoi comunque compilarlo, chiedi un nuovo link al mittente.',
  awaitingTitle: 'Non è ancora il tuo turno',
  awaitingText:
    'Prima un’altra persona deve compilare questo documento. Il mittente ti avviserà quando sarà il tuo turno.',

  draftSaved: 'Salvato alle {time}',
  draftResumed: 'Abbiamo conservato le risposte inserite in data {date}.',
  draftContinue: 'Riprendi da dove avevi interrotto',
  draftDiscard: 'Elimina le risposte conservate',
  draftDiscarded: 'Le risposte conservate sono state eliminate.',
  laterTitle: 'Termina più tardi',
  laterLocal: 'Le risposte restano in questo browser. Per continuare, apri la stessa pagina su questo dispositivo.',
  laterSession: 'Le risposte restano finché non chiudi questa scheda del browser.',
  laterNone: 'Le risposte non vengono conservate. Andranno perse alla chiusura di questa pagina.',
};

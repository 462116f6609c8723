import type { SameKeys } from '../../dictionary.js';
import type { problems as english } from '../en/problems.js';

export const problems: SameKeys<typeof english> = {
  errorTitleOpen: 'Non è stato possibile aprire il documento',
  errorTitleSend: 'Le risposte non sono state inviate',
  errorTitleSigner: 'Non è possibile compilare questo modulo',
  errorReference: 'Se chiedi assistenza, indica: {code}',
  errorTemplateInvalid: 'C’è un errore nel modulo. Avvisa il mittente. Non occorre fare altro.',
  errorTemplateUnreachable: 'Non è stato possibile caricare il modulo. Controlla la connessione e riprova.',
  errorDocumentUnreachable: 'Non è stato possibile caricare il documento. Controlla la connessione e riprova.',
  errorDocumentInvalid: 'Il documento è danneggiato o non è un PDF. Chiedi al mittente di inviarlo di nuovo.',
  errorDocumentEncrypted: 'Il documento è protetto da password.',
  errorDocumentMismatch:
    'Questo documento non è quello preparato per te, quindi non viene mostrato. Avvisa il mittente.',
  errorDocumentTooLarge: 'Il documento è troppo grande per essere mostrato qui. Chiedine uno più piccolo al mittente.',
  errorSubmitterUnknown: 'Il modulo non sa chi sta firmando. Controlla il link o chiedine uno nuovo al mittente.',
  errorFieldUnsupported: 'Questo modulo richiede qualcosa che qui non è disponibile. Avvisa il mittente.',
  errorUploadRejected: '{name} non è stato accettato. Rimuovilo o scegli un altro file, poi termina di nuovo.',
  errorSubmitRejected: 'Le risposte non sono state accettate. Sono ancora qui: controllale e termina di nuovo.',
  errorSubmitUnauthorized:
    'La sessione non è più attiva oppure non è consentito compilare questo documento. Le risposte sono conservate. Accedi di nuovo e riprova.',
  errorSubmitGone:
    'Questo documento non accetta più risposte. Le tue sono conservate in questa pagina. Chiedi al mittente che cosa fare.',
  errorSubmitUnreachable:
    'Il server non è raggiungibile. Le risposte sono al sicuro. Controlla la connessione e riprova.',
  errorStorageUnavailable:
    'Questo browser non permette al modulo di conservare le risposte. Tieni aperta questa pagina finché non hai terminato.',
  errorStorageFull:
    'Su questo dispositivo non c’è più spazio per conservare le risposte. Tieni aperta questa pagina finché non hai terminato.',
  errorAuthenticationFailed: 'Non è stato possibile confermare la tua identità. Riprova o chiedi aiuto al mittente.',
  errorInternal: 'Si è verificato un problema in questa pagina. Le risposte sono conservate. Riprova.',

  summaryTitle: 'C’è un problema',
  summaryCount: { one: 'Controlla {n} risposta', other: 'Controlla {n} risposte' },
  summaryItem: '{label}: {message}',
  issuePrefix: 'Errore: {message}',

  issueValueMissing: 'Inserisci una risposta.',
  issueValueMissingText: 'Inserisci una risposta.',
  issueValueMissingSignature: 'Firma qui.',
  issueValueMissingInitials: 'Aggiungi le iniziali.',
  issueValueMissingDate: 'Inserisci una data.',
  issueValueMissingNumber: 'Inserisci un numero.',
  issueValueMissingImage: 'Aggiungi un’immagine.',
  issueValueMissingCheckbox: 'Seleziona la casella.',
  issueValueMissingMultiple: 'Scegli almeno una risposta.',
  issueValueMissingFile: 'Aggiungi un file.',
  issueValueMissingRadio: 'Scegli una risposta.',
  issueValueMissingSelect: 'Scegli una risposta dall’elenco.',
  issueValueMissingStamp: 'Aggiungi un’immagine del timbro.',
  issueValueMissingPayment: 'Paga prima di terminare.',
  issueValueMissingPhone: 'Inserisci un numero di telefono.',
  issueValueMissingVerification: 'Conferma la tua identità prima di terminare.',
  issueValueMissingKba: 'Rispondi alle domande sull’identità prima di terminare.',

  issueBadInput: 'Inserisci una risposta adatta a questo campo.',
  issueBadInputNumber: 'Inserisci un numero, per esempio {example}.',
  issueBadInputDate: 'Inserisci una data valida, per esempio {example}.',
  issueBadInputOption: 'Scegli una delle risposte mostrate.',

  issuePatternMismatch: 'Inserisci la risposta nel formato richiesto.',
  issuePatternSsn: 'Inserisci un numero di previdenza sociale statunitense (SSN), per esempio 123-45-6789.',
  issuePatternEin: 'Inserisci un numero di datore di lavoro statunitense (EIN), per esempio 12-3456789.',
  issuePatternEmail: 'Inserisci un indirizzo e-mail, per esempio nome@example.com.',
  issuePatternUrl: 'Inserisci un indirizzo web che inizi con https://.',
  issuePatternZip: 'Inserisci un codice postale statunitense, per esempio 12345 o 12345-6789.',
  issuePatternDigits: 'Usa solo le cifre da 0 a 9.',
  issuePatternLetters: 'Usa solo le lettere dalla A alla Z.',
  issuePatternLength: 'Usa da {min} a {max} caratteri.',
  issuePatternLengthExact: { one: 'Usa esattamente {n} carattere.', other: 'Usa esattamente {n} caratteri.' },

  issueTooShort: { one: 'Usa almeno {n} carattere.', other: 'Usa almeno {n} caratteri.' },
  issueTooLong: { one: 'Usa al massimo {n} carattere.', other: 'Usa al massimo {n} caratteri.' },
  issueRangeUnderflowNumber: 'Inserisci {min} o un numero maggiore.',
  issueRangeUnderflowDate: 'Inserisci {min} o una data successiva.',
  issueRangeOverflowNumber: 'Inserisci {max} o un numero minore.',
  issueRangeOverflowDate: 'Inserisci {max} o una data precedente.',
  issueStepMismatch: 'Inserisci un numero a intervalli di {step}.',
  issueStepMismatchWhole: 'Inserisci un numero intero.',
  issueTypeMismatch: 'Questo tipo di risposta non è adatto qui. Inseriscine un’altra.',
  issueTypeMismatchPhone:
    'Inserisci il numero di telefono completo con il prefisso internazionale, per esempio {example}.',
  issueTypeMismatchFile: 'Questo tipo di file non può essere aggiunto qui. Scegline un altro.',
  issueTypeMismatchImage: 'Questa non è un’immagine che si possa mostrare. Scegline un’altra.',
  issueCustomError: 'Controlla questa risposta.',
};

import type { SameKeys } from '../../dictionary.js';
import type { problems as english } from '../en/problems.js';

export const problems: SameKeys<typeof english> = {
  errorTitleOpen: 'Das Dokument konnte nicht geöffnet werden',
  errorTitleSend: 'Ihre Antworten wurden nicht gesendet',
  errorTitleSigner: 'Dieses Formular kann nicht ausgefüllt werden',
  errorReference: 'Wenn Sie um Hilfe bitten, nennen Sie: {code}',
  errorTemplateInvalid: 'Im Formular ist ein Fehler. Sagen Sie dem Absender Bescheid. Mehr müssen Sie nicht tun.',
  errorTemplateUnreachable:
    'Das Formular konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  errorDocumentUnreachable:
    'Das Dokument konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  errorDocumentInvalid:
    'Das Dokument ist beschädigt oder keine PDF-Datei. Bitten Sie den Absender, es noch einmal zu senden.',
  errorDocumentEncrypted: 'Das Dokument ist mit einem Passwort geschützt.',
  errorDocumentMismatch:
    'Das Dokument ist nicht das, das für Sie vorbereitet wurde. Deshalb wird es nicht angezeigt. Sagen Sie dem Absender Bescheid.',
  errorDocumentTooLarge: 'Das Dokument ist zu groß, um es hier zu zeigen. Bitten Sie den Absender um ein kleineres.',
  errorSubmitterUnknown:
    'Das Formular weiß nicht, wer unterschreibt. Prüfen Sie den Link oder bitten Sie den Absender um einen neuen.',
  errorFieldUnsupported:
    'Dieses Formular verlangt etwas, das hier nicht verfügbar ist. Sagen Sie dem Absender Bescheid.',
  errorUploadRejected:
    '{name} wurde nicht angenommen. Entfernen Sie die Datei oder wählen Sie eine andere und schließen Sie dann erneut ab.',
  errorSubmitRejected:
    'Ihre Antworten wurden nicht angenommen. Sie sind noch da: Prüfen Sie sie und schließen Sie erneut ab.',
  errorSubmitUnauthorized:
    'Sie sind nicht mehr angemeldet oder dürfen dieses Dokument nicht ausfüllen. Ihre Antworten bleiben erhalten. Melden Sie sich neu an und versuchen Sie es erneut.',
  errorSubmitGone:
    'Dieses Dokument nimmt keine Antworten mehr an. Ihre Antworten bleiben auf dieser Seite erhalten. Fragen Sie den Absender, was zu tun ist.',
  errorSubmitUnreachable:
    'Der Server ist nicht erreichbar. Ihre Antworten sind sicher. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  errorStorageUnavailable:
    'Dieser Browser lässt das Formular Ihre Antworten nicht aufbewahren. Lassen Sie diese Seite offen, bis Sie abgeschlossen haben.',
  errorStorageFull:
    'Auf diesem Gerät ist kein Platz, um Ihre Antworten aufzubewahren. Lassen Sie diese Seite offen, bis Sie abgeschlossen haben.',
  errorAuthenticationFailed:
    'Wir konnten nicht bestätigen, wer Sie sind. Versuchen Sie es erneut oder bitten Sie den Absender um Hilfe.',
  errorInternal: 'Auf dieser Seite ist etwas schiefgegangen. Ihre Antworten bleiben erhalten. Versuchen Sie es erneut.',

  summaryTitle: 'Es gibt ein Problem',
  summaryCount: { one: 'Prüfen Sie {n} Antwort', other: 'Prüfen Sie {n} Antworten' },
  summaryItem: '{label}: {message}',
  issuePrefix: 'Fehler: {message}',

  issueValueMissing: 'Geben Sie eine Antwort ein.',
  issueValueMissingText: 'Geben Sie eine Antwort ein.',
  issueValueMissingSignature: 'Unterschreiben Sie hier.',
  issueValueMissingInitials: 'Setzen Sie Ihre Initialen.',
  issueValueMissingDate: 'Geben Sie ein Datum ein.',
  issueValueMissingNumber: 'Geben Sie eine Zahl ein.',
  issueValueMissingImage: 'Fügen Sie ein Bild hinzu.',
  issueValueMissingCheckbox: 'Setzen Sie das Häkchen.',
  issueValueMissingMultiple: 'Wählen Sie mindestens eine Antwort aus.',
  issueValueMissingFile: 'Fügen Sie eine Datei hinzu.',
  issueValueMissingRadio: 'Wählen Sie eine Antwort aus.',
  issueValueMissingSelect: 'Wählen Sie eine Antwort aus der Liste.',
  issueValueMissingStamp: 'Fügen Sie ein Bild des Stempels hinzu.',
  issueValueMissingPayment: 'Bezahlen Sie, bevor Sie abschließen.',
  issueValueMissingPhone: 'Geben Sie eine Telefonnummer ein.',
  issueValueMissingVerification: 'Bestätigen Sie Ihre Identität, bevor Sie abschließen.',
  issueValueMissingKba: 'Beantworten Sie die Fragen zur Identität, bevor Sie abschließen.',

  issueBadInput: 'Geben Sie eine Antwort ein, die zu diesem Feld passt.',
  issueBadInputNumber: 'Geben Sie eine Zahl ein, zum Beispiel {example}.',
  issueBadInputDate: 'Geben Sie ein gültiges Datum ein, zum Beispiel {example}.',
  issueBadInputOption: 'Wählen Sie eine der angezeigten Antworten.',

  issuePatternMismatch: 'Geben Sie die Antwort in der verlangten Form ein.',
  issuePatternSsn: 'Geben Sie eine US-Sozialversicherungsnummer ein, zum Beispiel 123-45-6789.',
  issuePatternEin: 'Geben Sie eine US-Arbeitgebernummer (EIN) ein, zum Beispiel 12-3456789.',
  issuePatternEmail: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
  issuePatternUrl: 'Geben Sie eine Internetadresse ein, die mit https:// beginnt.',
  issuePatternZip: 'Geben Sie eine US-Postleitzahl ein, zum Beispiel 12345 oder 12345-6789.',
  issuePatternDigits: 'Verwenden Sie nur die Ziffern 0 bis 9.',
  issuePatternLetters: 'Verwenden Sie nur die Buchstaben A bis Z.',
  issuePatternLength: 'Verwenden Sie {min} bis {max} Zeichen.',
  issuePatternLengthExact: { one: 'Verwenden Sie genau {n} Zeichen.', other: 'Verwenden Sie genau {n} Zeichen.' },

  issueTooShort: { one: 'Verwenden Sie mindestens {n} Zeichen.', other: 'Verwenden Sie mindestens {n} Zeichen.' },
  issueTooLong: { one: 'Verwenden Sie höchstens {n} Zeichen.', other: 'Verwenden Sie höchstens {n} Zeichen.' },
  issueRangeUnderflowNumber: 'Geben Sie {min} oder mehr ein.',
  issueRangeUnderflowDate: 'Geben Sie {min} oder ein späteres Datum ein.',
  issueRangeOverflowNumber: 'Geben Sie {max} oder weniger ein.',
  issueRangeOverflowDate: 'Geben Sie {max} oder ein früheres Datum ein.',
  issueStepMismatch: 'Geben Sie eine Zahl in Schritten von {step} ein.',
  issueStepMismatchWhole: 'Geben Sie eine ganze Zahl ein.',
  issueTypeMismatch: 'Eine Antwort dieser Art passt hier nicht. Geben Sie eine andere ein.',
  issueTypeMismatchPhone: 'Geben Sie die vollständige Telefonnummer mit Ländervorwahl ein, zum Beispiel {example}.',
  issueTypeMismatchFile: 'Dateien dieser Art sind hier nicht möglich. Wählen Sie eine andere.',
  issueTypeMismatchImage: 'Das ist kein Bild, das angezeigt werden kann. Wählen Sie ein anderes.',
  issueCustomError: 'Prüfen Sie diese Antwort.',
};

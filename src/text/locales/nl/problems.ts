import type { SameKeys } from '../../dictionary.js';
import type { problems as english } from '../en/problems.js';

export const problems: SameKeys<typeof english> = {
  errorTitleOpen: 'Het document kan niet worden geopend',
  errorTitleSend: 'Uw antwoorden zijn niet verstuurd',
  errorTitleSigner: 'Dit formulier kan niet worden ingevuld',
  errorReference: 'Als u om hulp vraagt, noem dan: {code}',
  errorTemplateInvalid: 'Er zit een fout in het formulier. Laat het de afzender weten. Verder hoeft u niets te doen.',
  errorTemplateUnreachable: 'Het formulier kan niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
  errorDocumentUnreachable: 'Het document kan niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
  errorDocumentInvalid: 'Het document is beschadigd of is geen pdf. Vraag de afzender het opnieuw te sturen.',
  errorDocumentEncrypted: 'Het document is beveiligd met een wachtwoord.',
  errorDocumentMismatch:
    'Dit is niet het document dat voor u is klaargezet. Daarom wordt het niet getoond. Laat het de afzender weten.',
  errorDocumentTooLarge: 'Het document is te groot om hier te tonen. Vraag de afzender om een kleiner document.',
  errorSubmitterUnknown:
    'Het formulier weet niet wie ondertekent. Controleer de link of vraag de afzender om een nieuwe.',
  errorFieldUnsupported: 'Dit formulier vraagt iets wat hier niet beschikbaar is. Laat het de afzender weten.',
  errorUploadRejected: '{name} is niet geaccepteerd. Verwijder het of kies een ander bestand en rond opnieuw af.',
  errorSubmitRejected: 'Uw antwoorden zijn niet geaccepteerd. Ze staan er nog: controleer ze en rond opnieuw af.',
  errorSubmitUnauthorized:
    'U bent niet meer ingelogd of u mag dit document niet invullen. Uw antwoorden blijven bewaard. Log opnieuw in en probeer het nog een keer.',
  errorSubmitGone:
    'Dit document neemt geen antwoorden meer aan. Uw antwoorden blijven op deze pagina bewaard. Vraag de afzender wat u moet doen.',
  errorSubmitUnreachable:
    'De server is niet bereikbaar. Uw antwoorden zijn veilig. Controleer uw verbinding en probeer het opnieuw.',
  errorStorageUnavailable:
    'Deze browser staat niet toe dat het formulier uw antwoorden bewaart. Houd deze pagina open totdat u hebt afgerond.',
  errorStorageFull:
    'Er is op dit apparaat geen ruimte meer om uw antwoorden te bewaren. Houd deze pagina open totdat u hebt afgerond.',
  errorAuthenticationFailed:
    'We konden uw identiteit niet bevestigen. Probeer het opnieuw of vraag de afzender om hulp.',
  errorInternal: 'Er is iets misgegaan op deze pagina. Uw antwoorden blijven bewaard. Probeer het opnieuw.',

  summaryTitle: 'Er is een probleem',
  summaryCount: { one: 'Controleer {n} antwoord', other: 'Controleer {n} antwoorden' },
  summaryItem: '{label}: {message}',
  issuePrefix: 'Fout: {message}',

  issueValueMissing: 'Vul een antwoord in.',
  issueValueMissingText: 'Vul een antwoord in.',
  issueValueMissingSignature: 'Onderteken hier.',
  issueValueMissingInitials: 'Plaats uw paraaf.',
  issueValueMissingDate: 'Vul een datum in.',
  issueValueMissingNumber: 'Vul een getal in.',
  issueValueMissingImage: 'Voeg een afbeelding toe.',
  issueValueMissingCheckbox: 'Vink het vakje aan.',
  issueValueMissingMultiple: 'Kies ten minste één antwoord.',
  issueValueMissingFile: 'Voeg een bestand toe.',
  issueValueMissingRadio: 'Kies een antwoord.',
  issueValueMissingSelect: 'Kies een antwoord uit de lijst.',
  issueValueMissingStamp: 'Voeg een afbeelding van het stempel toe.',
  issueValueMissingPayment: 'Betaal voordat u afrondt.',
  issueValueMissingPhone: 'Vul een telefoonnummer in.',
  issueValueMissingVerification: 'Bevestig uw identiteit voordat u afrondt.',
  issueValueMissingKba: 'Beantwoord de identiteitsvragen voordat u afrondt.',

  issueBadInput: 'Vul een antwoord in dat bij dit veld past.',
  issueBadInputNumber: 'Vul een getal in, bijvoorbeeld {example}.',
  issueBadInputDate: 'Vul een geldige datum in, bijvoorbeeld {example}.',
  issueBadInputOption: 'Kies een van de getoonde antwoorden.',

  issuePatternMismatch: 'Vul het antwoord in de gevraagde vorm in.',
  issuePatternSsn: 'Vul een Amerikaans socialezekerheidsnummer in, bijvoorbeeld 123-45-6789.',
  issuePatternEin: 'Vul een Amerikaans werkgeversnummer (EIN) in, bijvoorbeeld 12-3456789.',
  issuePatternEmail: 'Vul een e-mailadres in, bijvoorbeeld naam@example.com.',
  issuePatternUrl: 'Vul een webadres in dat begint met https://.',
  issuePatternZip: 'Vul een Amerikaanse postcode in, bijvoorbeeld 12345 of 12345-6789.',
  issuePatternDigits: 'Gebruik alleen de cijfers 0 tot en met 9.',
  issuePatternLetters: 'Gebruik alleen de letters A tot en met Z.',
  issuePatternLength: 'Gebruik {min} tot en met {max} tekens.',
  issuePatternLengthExact: { one: 'Gebruik precies {n} teken.', other: 'Gebruik precies {n} tekens.' },

  issueTooShort: { one: 'Gebruik minimaal {n} teken.', other: 'Gebruik minimaal {n} tekens.' },
  issueTooLong: { one: 'Gebruik maximaal {n} teken.', other: 'Gebruik maximaal {n} tekens.' },
  issueRangeUnderflowNumber: 'Vul {min} of meer in.',
  issueRangeUnderflowDate: 'Vul {min} of een latere datum in.',
  issueRangeOverflowNumber: 'Vul {max} of minder in.',
  issueRangeOverflowDate: 'Vul {max} of een eerdere datum in.',
  issueStepMismatch: 'Vul een getal in stappen van {step} in.',
  issueStepMismatchWhole: 'Vul een geheel getal in.',
  issueTypeMismatch: 'Dit soort antwoord past hier niet. Vul een ander in.',
  issueTypeMismatchPhone: 'Vul het volledige telefoonnummer met landnummer in, bijvoorbeeld {example}.',
  issueTypeMismatchFile: 'Dit soort bestand kan hier niet worden toegevoegd. Kies een ander.',
  issueTypeMismatchImage: 'Dit is geen afbeelding die kan worden getoond. Kies een andere.',
  issueCustomError: 'Controleer dit antwoord.',
};

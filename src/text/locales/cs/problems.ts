import type { SameKeys } from '../../dictionary.js';
import type { problems as english } from '../en/problems.js';

export const problems: SameKeys<typeof english> = {
  errorTitleOpen: 'Dokument se nepodařilo otevřít',
  errorTitleSend: 'Vaše odpovědi nebyly odeslány',
  errorTitleSigner: 'Tento formulář nelze vyplnit',
  errorReference: 'Budete-li žádat o pomoc, uveďte: {code}',
  errorTemplateInvalid: 'Ve formuláři je chyba. Dejte vědět odesílateli. Nic dalšího dělat nemusíte.',
  errorTemplateUnreachable: 'Formulář se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.',
  errorDocumentUnreachable: 'Dokument se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.',
  errorDocumentInvalid: 'Dokument je poškozený, nebo to není soubor PDF. Požádejte odesílatele, ať ho pošle znovu.',
  errorDocumentEncrypted: 'Dokument je chráněn heslem.',
  errorDocumentMismatch:
    'Toto není dokument, který byl pro vás připraven, proto se nezobrazil. Dejte vědět odesílateli.',
  errorDocumentTooLarge: 'Dokument je příliš velký, aby se tu dal zobrazit. Požádejte odesílatele o menší.',
  errorSubmitterUnknown: 'Nelze určit, kdo podepisuje. Zkontrolujte odkaz nebo požádejte odesílatele o nový.',
  errorFieldUnsupported: 'Tento formulář vyžaduje něco, co zde není k dispozici. Dejte vědět odesílateli.',
  errorUploadRejected: 'Soubor „{name}“ nebyl přijat. Odeberte ho nebo vyberte jiný a pak znovu dokončete.',
  errorSubmitRejected: 'Vaše odpovědi nebyly přijaty. Stále je tu máte: zkontrolujte je a dokončete znovu.',
  errorSubmitUnauthorized:
    'Vaše přihlášení skončilo, nebo tento dokument nesmíte vyplnit. Vaše odpovědi zůstaly uchovány. Přihlaste se znovu a zkuste to ještě jednou.',
  errorSubmitGone:
    'Tento dokument už odpovědi nepřijímá. Vaše odpovědi zůstávají na této stránce. Zeptejte se odesílatele, co dělat.',
  errorSubmitUnreachable:
    'Server není dostupný. Vaše odpovědi jsou v bezpečí. Zkontrolujte připojení a zkuste to znovu.',
  errorStorageUnavailable:
    'Tento prohlížeč nedovoluje formuláři uchovat vaše odpovědi. Nechte tuto stránku otevřenou, dokud nedokončíte.',
  errorStorageFull:
    'Na tomto zařízení není místo na uchování vašich odpovědí. Nechte tuto stránku otevřenou, dokud nedokončíte.',
  errorAuthenticationFailed:
    'Vaši totožnost se nepodařilo potvrdit. Zkuste to znovu nebo požádejte odesílatele o pomoc.',
  errorInternal: 'Na této stránce se něco pokazilo. Vaše odpovědi zůstaly uchovány. Zkuste to znovu.',

  summaryTitle: 'Vyskytl se problém',
  summaryCount: {
    one: 'Zkontrolujte {n} odpověď',
    few: 'Zkontrolujte {n} odpovědi',
    other: 'Zkontrolujte {n} odpovědí',
  },
  summaryItem: '{label}: {message}',
  issuePrefix: 'Chyba: {message}',

  issueValueMissing: 'Zadejte odpověď.',
  issueValueMissingText: 'Zadejte odpověď.',
  issueValueMissingSignature: 'Podepište se zde.',
  issueValueMissingInitials: 'Přidejte své iniciály.',
  issueValueMissingDate: 'Zadejte datum.',
  issueValueMissingNumber: 'Zadejte číslo.',
  issueValueMissingImage: 'Přidejte obrázek.',
  issueValueMissingCheckbox: 'Zaškrtněte políčko.',
  issueValueMissingMultiple: 'Vyberte alespoň jednu odpověď.',
  issueValueMissingFile: 'Přidejte soubor.',
  issueValueMissingRadio: 'Vyberte odpověď.',
  issueValueMissingSelect: 'Vyberte odpověď ze seznamu.',
  issueValueMissingStamp: 'Přidejte obrázek razítka.',
  issueValueMissingPayment: 'Před dokončením zaplaťte.',
  issueValueMissingPhone: 'Zadejte telefonní číslo.',
  issueValueMissingVerification: 'Před dokončením potvrďte svou totožnost.',
  issueValueMissingKba: 'Před dokončením odpovězte na ověřovací otázky.',

  issueBadInput: 'Zadejte odpověď, která se do tohoto pole hodí.',
  issueBadInputNumber: 'Zadejte číslo, například {example}.',
  issueBadInputDate: 'Zadejte platné datum, například {example}.',
  issueBadInputOption: 'Vyberte jednu z uvedených odpovědí.',

  issuePatternMismatch: 'Zadejte odpověď v požadovaném tvaru.',
  issuePatternSsn: 'Zadejte číslo sociálního pojištění USA (SSN), například 123-45-6789.',
  issuePatternEin: 'Zadejte identifikační číslo zaměstnavatele v USA (EIN), například 12-3456789.',
  issuePatternEmail: 'Zadejte e-mailovou adresu, například name@example.com.',
  issuePatternUrl: 'Zadejte webovou adresu, která začíná https://.',
  issuePatternZip: 'Zadejte poštovní směrovací číslo USA (ZIP), například 12345 nebo 12345-6789.',
  issuePatternDigits: 'Použijte jen číslice 0 až 9.',
  issuePatternLetters: 'Použijte jen písmena A až Z.',
  issuePatternLength: 'Použijte {min} až {max} znaků.',
  issuePatternLengthExact: {
    one: 'Použijte přesně {n} znak.',
    few: 'Použijte přesně {n} znaky.',
    other: 'Použijte přesně {n} znaků.',
  },

  issueTooShort: {
    one: 'Použijte alespoň {n} znak.',
    few: 'Použijte alespoň {n} znaky.',
    other: 'Použijte alespoň {n} znaků.',
  },
  issueTooLong: {
    one: 'Použijte nejvýše {n} znak.',
    few: 'Použijte nejvýše {n} znaky.',
    other: 'Použijte nejvýše {n} znaků.',
  },
  issueRangeUnderflowNumber: 'Zadejte {min} nebo více.',
  issueRangeUnderflowDate: 'Zadejte {min} nebo pozdější datum.',
  issueRangeOverflowNumber: 'Zadejte {max} nebo méně.',
  issueRangeOverflowDate: 'Zadejte {max} nebo dřívější datum.',
  issueStepMismatch: 'Zadejte číslo v krocích po {step}.',
  issueStepMismatchWhole: 'Zadejte celé číslo.',
  issueTypeMismatch: 'Odpověď tohoto druhu sem nepatří. Zadejte jinou.',
  issueTypeMismatchPhone: 'Zadejte celé telefonní číslo včetně předvolby země, například {example}.',
  issueTypeMismatchFile: 'Soubor tohoto typu sem nelze přidat. Vyberte jiný.',
  issueTypeMismatchImage: 'Toto není obrázek, který lze zobrazit. Vyberte jiný.',
  issueCustomError: 'Zkontrolujte tuto odpověď.',
};

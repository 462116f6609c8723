import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'Načítá se dokument…',
  loadingPercent: 'Načítá se dokument: {percent}',
  loadingSlow: 'Trvá to déle než obvykle. Můžete ještě chvíli počkat nebo to zkusit znovu.',
  loadingOffline: 'Jste offline. Dokument se načte, jakmile se znovu připojíte.',

  passwordTitle: 'Tento dokument vyžaduje heslo',
  passwordText: 'Pokud heslo nemáte, požádejte o ně odesílatele.',
  passwordLabel: 'Heslo',
  passwordWrong: 'Tímto heslem dokument otevřít nelze. Zkontrolujte je a zkuste to znovu.',
  passwordOpen: 'Otevřít dokument',

  nothingToFill: 'Není tu nic k vyplnění. Přečtěte si dokument a pak zvolte „Souhlasit a dokončit“.',
  nothingToDo: 'V tomto dokumentu nemusíte nic dělat. Můžete si ho přečíst.',

  consentTitle: 'Podepisování na obrazovce',
  consentScreen:
    'Tento dokument si přečtete, vyplníte a podepíšete na obrazovce místo na papíře. Váš elektronický podpis má platit stejně jako vlastnoruční.',
  consentChoice:
    'Elektronicky podepisovat nemusíte. Můžete dokument odmítnout zde nebo odesílatele požádat o papírovou verzi. Až do dokončení si to můžete kdykoli rozmyslet.',
  consentCopy:
    'Váš souhlas platí jen pro tento dokument. Uschovejte si kopii: stáhněte si ji, až bude připravena, nebo o ni požádejte odesílatele, elektronicky či na papíře. Pokud se vaše kontaktní údaje změní, dejte odesílateli vědět.',
  consentNeeds:
    'K přečtení a uchování dokumentu potřebujete aktuální webový prohlížeč, program, který otevírá soubory PDF, a možnost je uložit nebo vytisknout.',
  consentCheckbox: 'Beru tyto informace na vědomí a souhlasím s používáním elektronických dokumentů a podpisů.',
  consentMissing: 'Pokud souhlasíte, zaškrtněte políčko a pak zvolte „Pokračovat“.',
  consentRead: 'Více o podepisování na obrazovce',

  finishMissing: {
    one: 'Chybí {n} povinné pole.',
    few: 'Chybí {n} povinná pole.',
    other: 'Chybí {n} povinných polí.',
  },
  notFinished: 'Vyplňte tento dokument a zvolte Dokončit.',

  reviewTitle: 'Zkontrolujte své odpovědi',
  reviewText: 'Než dokončíte, zkontrolujte své odpovědi. Potom už je nepůjde změnit.',
  reviewSigner: 'Podepisujete jako {name}',
  reviewCount: { one: '{n} odpověď', few: '{n} odpovědi', other: '{n} odpovědí' },
  reviewEdit: 'Upravit: {label}',
  reviewEmpty: 'Bez odpovědi',
  reviewAgreeSign: 'Volbou „Dokončit“ potvrzujete, že tyto odpovědi a podpisy jsou vaše.',
  reviewAgreeApprove: 'Volbou „Dokončit“ tento dokument schvalujete.',
  reviewAgreeView: 'Volbou „Dokončit“ potvrzujete přečtení tohoto dokumentu.',

  sending: 'Odesílají se vaše odpovědi…',
  sendingFiles: 'Odesílají se vaše soubory: {percent}',
  sendingOffline: 'Jste offline. Vaše odpovědi jsou v bezpečí a odešlou se, jakmile se znovu připojíte.',
  sendingStored: 'Pokud tuto stránku zavřete, odpovědi se odešlou při jejím příštím otevření.',
  sendingMemoryOnly: 'Nechte tuto stránku otevřenou, dokud se odpovědi neodešlou.',

  completedSigned: {
    one: 'Dokument je podepsán',
    few: 'Podepsány jsou {n} dokumenty',
    other: 'Podepsáno je {n} dokumentů',
  },
  completedFilled: {
    one: 'Dokument je vyplněn',
    few: 'Vyplněny jsou {n} dokumenty',
    other: 'Vyplněno je {n} dokumentů',
  },
  completedApproved: {
    one: 'Dokument je schválen',
    few: 'Schváleny jsou {n} dokumenty',
    other: 'Schváleno je {n} dokumentů',
  },
  completedViewed: {
    one: 'Dokument je přečten',
    few: 'Přečteny jsou {n} dokumenty',
    other: 'Přečteno je {n} dokumentů',
  },
  completedText: 'Vaše odpovědi byly odeslány. Tuto stránku můžete zavřít.',
  completedTextLocal: 'Máte hotovo.',
  completedAt: 'Dokončeno {date}',
  completedPreview: 'Toto byl náhled',
  completedPreviewText: 'Nic se neodeslalo. Po dokončení uvidí podepisující stránku, jako je tato.',
  completedDownload: 'Stáhnout: {name}',
  completedRedirect: {
    one: 'Za {n} sekundu přejdete na {site}.',
    few: 'Za {n} sekundy přejdete na {site}.',
    other: 'Za {n} sekund přejdete na {site}.',
  },
  completedRedirectNow: 'Přejít hned',
  completedStay: 'Zůstat na této stránce',

  declineTitle: 'Odmítnout tento dokument?',
  declineText: 'Odesílatel se o tom dozví. Dokument už pak nepůjde vyplnit.',
  declineReason: 'Proč dokument odmítáte?',
  declineReasonHint: 'Odesílatel si váš důvod přečte.',
  declinePresets: 'Důvody na výběr',
  declineReasonMissing: 'Uveďte, proč dokument odmítáte.',
  declineSending: 'Informujeme odesílatele…',
  declinedTitle: 'Dokument je odmítnut',
  declinedText: 'Odesílatel dostal zprávu. Tuto stránku můžete zavřít.',

  expiredTitle: 'Platnost tohoto dokumentu skončila',
  expiredText: 'Už ho nelze vyplnit. Požádejte odesílatele o nový odkaz.',
  expiredAt: 'Vyplnit ho bylo možné do {date}. Požádejte odesílatele o nový odkaz.',
  expiringAt: 'Tento dokument lze dokončit jen do {time}. Do té doby jsou vaše odpovědi uloženy.',
  alreadyCompletedTitle: 'Tento dokument už máte vyplněný',
  alreadyCompletedText: 'Nic dalšího není potřeba.',
  alreadyCompletedAt: 'Vyplněno {date}. Nic dalšího není potřeba.',
  alreadyDeclinedTitle: 'Tento dokument je už odmítnut',
  alreadyDeclinedText: 'Pokud ho přece jen chcete vyplnit, požádejte odesílatele o nový odkaz.',
  alreadyDeclinedAt: 'Odmítnuto {date}. Pokud dokument přece jen chcete vyplnit, požádejte odesílatele o nový odkaz.',
  awaitingTitle: 'Ještě nejste na řadě',
  awaitingText: 'Tento dokument musí nejdříve vyplnit někdo jiný. Až budete na řadě, odesílatel vám dá vědět.',

  draftSaved: 'Uloženo v {time}',
  draftResumed: 'Uchovali jsme vaše odpovědi z {date}.',
  draftContinue: 'Pokračovat tam, kde jste skončili',
  draftDiscard: 'Odstranit uchované odpovědi',
  draftDiscarded: 'Uchované odpovědi byly odstraněny.',
  laterTitle: 'Dokončit později',
  laterLocal: 'Vaše odpovědi zůstávají v tomto prohlížeči. Pokračujte otevřením stejné stránky na tomto zařízení.',
  laterSession: 'Vaše odpovědi zůstanou uchovány, dokud tuto kartu prohlížeče nezavřete.',
  laterNone: 'Vaše odpovědi se neuchovávají. Po zavření této stránky o ně přijdete.',
};

import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'Het document wordt geladen…',
  loadingPercent: 'Het document wordt geladen: {percent}',
  loadingSlow: 'Dit duurt langer dan normaal. Wacht nog even of probeer het opnieuw.',
  loadingOffline: 'U bent offline. Het document wordt geladen zodra er weer verbinding is.',

  passwordTitle: 'Voor dit document is een wachtwoord nodig',
  passwordText: 'Hebt u het wachtwoord niet? Vraag het aan de afzender.',
  passwordLabel: 'Wachtwoord',
  passwordWrong: 'Met dit wachtwoord gaat het document niet open. Controleer het en probeer het opnieuw.',
  passwordOpen: 'Document openen',

  nothingToFill: 'Er is niets in te vullen. Lees het document en kies dan ‘Akkoord en afronden’.',
  nothingToDo: 'U hoeft in dit document niets te doen. U kunt het lezen.',

  consentTitle: 'Ondertekenen op een scherm',
  consentScreen:
    'U gaat dit document op een scherm lezen, invullen en ondertekenen, en niet op papier. Uw elektronische handtekening is bedoeld om te gelden als een handgeschreven handtekening.',
  consentChoice:
    'U hoeft niet elektronisch te ondertekenen. U kunt hier weigeren of de afzender om een papieren exemplaar vragen. U kunt zich bedenken zolang u nog niet hebt afgerond.',
  consentCopy:
    'Uw toestemming geldt alleen voor dit document. Bewaar een kopie: download deze zodra dat kan, of vraag de afzender om een kopie, elektronisch of op papier. Laat het de afzender weten als uw contactgegevens veranderen.',
  consentNeeds:
    'Om het document te lezen en te bewaren hebt u een actuele browser nodig, een programma dat pdf-bestanden opent en een manier om ze op te slaan of af te drukken.',
  consentCheckbox: 'Ik heb dit gelezen en ga akkoord met elektronische documenten en handtekeningen.',
  consentMissing: 'Gaat u akkoord? Vink dan het vakje aan en kies ‘Doorgaan’.',
  consentRead: 'Meer over ondertekenen op een scherm',

  finishMissing: { one: 'Er ontbreekt {n} verplicht veld.', other: 'Er ontbreken {n} verplichte velden.' },
  notFinished: 'Vul dit document in en kies Afronden.',

  reviewTitle: 'Controleer uw antwoorden',
  reviewText: 'Controleer uw antwoorden voordat u afrondt. Daarna kunt u ze niet meer wijzigen.',
  reviewSigner: 'U ondertekent als {name}',
  reviewCount: { one: '{n} antwoord', other: '{n} antwoorden' },
  reviewEdit: '{label} bewerken',
  reviewEmpty: 'Niet beantwoord',
  reviewAgreeSign: 'Als u ‘Afronden’ kiest, bevestigt u dat deze antwoorden en handtekeningen van u zijn.',
  reviewAgreeApprove: 'Als u ‘Afronden’ kiest, keurt u dit document goed.',
  reviewAgreeView: 'Als u ‘Afronden’ kiest, bevestigt u dat u dit document hebt gelezen.',

  sending: 'Uw antwoorden worden verstuurd…',
  sendingFiles: 'Uw bestanden worden verstuurd: {percent}',
  sendingOffline: 'U bent offline. Uw antwoorden zijn veilig en worden verstuurd zodra er weer verbinding is.',
  sendingStored: 'Als u deze pagina sluit, worden uw antwoorden verstuurd zodra u de pagina weer opent.',
  sendingMemoryOnly: 'Houd deze pagina open totdat uw antwoorden zijn verstuurd.',

  completedSigned: { one: 'U hebt het document ondertekend', other: 'U hebt {n} documenten ondertekend' },
  completedFilled: { one: 'U hebt het document ingevuld', other: 'U hebt {n} documenten ingevuld' },
  completedApproved: { one: 'U hebt het document goedgekeurd', other: 'U hebt {n} documenten goedgekeurd' },
  completedViewed: { one: 'U hebt het document gelezen', other: 'U hebt {n} documenten gelezen' },
  completedText: 'Uw antwoorden zijn verstuurd. U kunt deze pagina sluiten.',
  completedTextLocal: 'U bent klaar.',
  completedAt: 'Afgerond op {date}',
  completedPreview: 'Dit was een voorbeeld',
  completedPreviewText: 'Er is niets verstuurd. Na het afronden ziet een ondertekenaar een pagina zoals deze.',
  completedDownload: '{name} downloaden',
  completedRedirect: {
    one: 'Over {n} seconde gaat u naar {site}.',
    other: 'Over {n} seconden gaat u naar {site}.',
  },
  completedRedirectNow: 'Nu gaan',
  completedStay: 'Op deze pagina blijven',

  declineTitle: 'Dit document weigeren?',
  declineText: 'De afzender krijgt hier bericht van. Daarna kunt u dit document niet meer invullen.',
  declineReason: 'Waarom weigert u?',
  declineReasonHint: 'De afzender leest uw reden.',
  declinePresets: 'Redenen om uit te kiezen',
  declineReasonMissing: 'Vul in waarom u weigert.',
  declineSending: 'De afzender krijgt bericht…',
  declinedTitle: 'U hebt dit document geweigerd',
  declinedText: 'De afzender heeft bericht gekregen. U kunt deze pagina sluiten.',

  expiredTitle: 'Dit document is verlopen',
  expiredText: 'Het kan niet meer worden ingevuld. Vraag de afzender om een nieuwe link.',
  expiredAt: 'Het kon tot {date} worden ingevuld. Vraag de afzender om een nieuwe link.',
  expiringAt: 'U kunt dit document alleen nog tot {time} afronden. Uw antwoorden blijven tot dan bewaard.',
  alreadyCompletedTitle: 'U hebt dit document al afgerond',
  alreadyCompletedText: 'U hoeft niets meer te doen.',
  alreadyCompletedAt: 'U hebt het afgerond op {date}. U hoeft niets meer te doen.',
  alreadyDeclinedTitle: 'U hebt dit document al geweigerd',
  alreadyDeclinedText: 'Wilt u het toch invullen? Vraag de afzender om een nieuwe link.',
  alreadyDeclinedAt: 'U hebt het geweigerd op {date}. Wilt u het toch invullen? Vraag de afzender om een nieuwe link.',
  awaitingTitle: 'U bent nog niet aan de beurt',
  awaitingText: 'Iemand anders moet dit document eerst invullen. De afzender laat weten wanneer u aan de beurt bent.',

  draftSaved: 'Opgeslagen om {time}',
  draftResumed: 'We hebben uw antwoorden van {date} bewaard.',
  draftContinue: 'Verdergaan waar u was gebleven',
  draftDiscard: 'Bewaarde antwoorden verwijderen',
  draftDiscarded: 'De bewaarde antwoorden zijn verwijderd.',
  laterTitle: 'Later afronden',
  laterLocal: 'Uw antwoorden blijven in deze browser bewaard. Open dezelfde pagina op dit apparaat om verder te gaan.',
  laterSession: 'Uw antwoorden blijven bewaard totdat u dit browsertabblad sluit.',
  laterNone: 'Uw antwoorden worden niet bewaard. Ze gaan verloren als u deze pagina sluit.',
};

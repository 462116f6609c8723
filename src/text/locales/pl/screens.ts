import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'Ładowanie dokumentu…',
  loadingPercent: 'Ładowanie dokumentu: {percent}',
  loadingSlow: 'To trwa dłużej niż zwykle. Możesz jeszcze chwilę poczekać lub spróbować ponownie.',
  loadingOffline: 'Brak połączenia z internetem. Dokument załaduje się po jego przywróceniu.',

  passwordTitle: 'Ten dokument wymaga hasła',
  passwordText: 'Jeśli nie masz hasła, poproś o nie nadawcę.',
  passwordLabel: 'Hasło',
  passwordWrong: 'To hasło nie otwiera dokumentu. Sprawdź je i spróbuj ponownie.',
  passwordOpen: 'Otwórz dokument',

  nothingToFill: 'Nie ma tu nic do wypełnienia. Przeczytaj dokument, a następnie wybierz „Zaakceptuj i zakończ”.',
  nothingToDo: 'W tym dokumencie nie musisz nic robić. Możesz go przeczytać.',

  consentTitle: 'Podpisywanie na ekranie',
  consentScreen:
    'Ten dokument przeczytasz, wypełnisz i podpiszesz na ekranie, a nie na papierze. Twój podpis elektroniczny ma mieć takie samo znaczenie jak podpis odręczny.',
  consentChoice:
    'Nie musisz podpisywać elektronicznie. Możesz odrzucić dokument tutaj lub poprosić nadawcę o wersję papierową. Aż do zakończenia możesz w każdej chwili zmienić zdanie.',
  consentCopy:
    'Twoja zgoda dotyczy tylko tego dokumentu. Zachowaj kopię: pobierz ją, gdy będzie gotowa, lub poproś o nią nadawcę w wersji elektronicznej albo papierowej. Jeśli zmienią się twoje dane kontaktowe, poinformuj o tym nadawcę.',
  consentNeeds:
    'Aby przeczytać i zachować dokument, potrzebujesz aktualnej przeglądarki, programu do otwierania plików PDF oraz możliwości ich zapisania lub wydrukowania.',
  consentCheckbox: 'Znam te informacje i zgadzam się na korzystanie z dokumentów i podpisów elektronicznych.',
  consentMissing: 'Jeśli się zgadzasz, zaznacz pole, a następnie wybierz „Kontynuuj”.',
  consentRead: 'Przeczytaj o podpisywaniu na ekranie',

  finishMissing: {
    one: 'Brakuje {n} wymaganego pola.',
    few: 'Brakuje {n} wymaganych pól.',
    many: 'Brakuje {n} wymaganych pól.',
    other: 'Brakuje {n} wymaganego pola.',
  },
  notFinished: 'Wypełnij ten dokument i wybierz Zakończ.',

  reviewTitle: 'Sprawdź swoje odpowiedzi',
  reviewText: 'Sprawdź swoje odpowiedzi przed zakończeniem. Później nie będzie można ich zmienić.',
  reviewSigner: 'Podpisujesz jako: {name}',
  reviewCount: {
    one: '{n} odpowiedź',
    few: '{n} odpowiedzi',
    many: '{n} odpowiedzi',
    other: '{n} odpowiedzi',
  },
  reviewEdit: 'Edytuj: {label}',
  reviewEmpty: 'Brak odpowiedzi',
  reviewAgreeSign: 'Wybierając „Zakończ”, potwierdzasz, że te odpowiedzi i podpisy są twoje.',
  reviewAgreeApprove: 'Wybierając „Zakończ”, zatwierdzasz ten dokument.',
  reviewAgreeView: 'Wybierając „Zakończ”, potwierdzasz przeczytanie tego dokumentu.',

  sending: 'Wysyłanie odpowiedzi…',
  sendingFiles: 'Wysyłanie plików: {percent}',
  sendingOffline:
    'Brak połączenia z internetem. Twoje odpowiedzi są bezpieczne i zostaną wysłane po jego przywróceniu.',
  sendingStored: 'Jeśli zamkniesz tę stronę, odpowiedzi zostaną wysłane przy jej następnym otwarciu.',
  sendingMemoryOnly: 'Nie zamykaj tej strony, dopóki odpowiedzi nie zostaną wysłane.',

  completedSigned: {
    one: 'Dokument został podpisany',
    few: 'Podpisano {n} dokumenty',
    many: 'Podpisano {n} dokumentów',
    other: 'Podpisano {n} dokumentu',
  },
  completedFilled: {
    one: 'Dokument został wypełniony',
    few: 'Wypełniono {n} dokumenty',
    many: 'Wypełniono {n} dokumentów',
    other: 'Wypełniono {n} dokumentu',
  },
  completedApproved: {
    one: 'Dokument został zatwierdzony',
    few: 'Zatwierdzono {n} dokumenty',
    many: 'Zatwierdzono {n} dokumentów',
    other: 'Zatwierdzono {n} dokumentu',
  },
  completedViewed: {
    one: 'Dokument został przeczytany',
    few: 'Przeczytano {n} dokumenty',
    many: 'Przeczytano {n} dokumentów',
    other: 'Przeczytano {n} dokumentu',
  },
  completedText: 'Twoje odpowiedzi zostały wysłane. Możesz zamknąć tę stronę.',
  completedTextLocal: 'Gotowe.',
  completedAt: 'Zakończono {date}',
  completedPreview: 'To był podgląd',
  completedPreviewText: 'Nic nie zostało wysłane. Po zakończeniu osoba podpisująca zobaczy stronę taką jak ta.',
  completedDownload: 'Pobierz: {name}',
  completedRedirect: {
    one: 'Za {n} sekundę przejdziesz do {site}.',
    few: 'Za {n} sekundy przejdziesz do {site}.',
    many: 'Za {n} sekund przejdziesz do {site}.',
    other: 'Za {n} sekundy przejdziesz do {site}.',
  },
  completedRedirectNow: 'Przejdź teraz',
  completedStay: 'Zostań na tej stronie',

  declineTitle: 'Odrzucić ten dokument?',
  declineText: 'Nadawca zostanie o tym powiadomiony. Później nie będzie można wypełnić tego dokumentu.',
  declineReason: 'Dlaczego odrzucasz dokument?',
  declineReasonHint: 'Nadawca przeczyta podany powód.',
  declinePresets: 'Powody do wyboru',
  declineReasonMissing: 'Podaj powód odrzucenia.',
  declineSending: 'Powiadamianie nadawcy…',
  declinedTitle: 'Dokument został odrzucony',
  declinedText: 'Nadawca został powiadomiony. Możesz zamknąć tę stronę.',

  expiredTitle: 'Ten dokument wygasł',
  expiredText: 'Nie można go już wypełnić. Poproś nadawcę o nowy link.',
  expiredAt: 'Termin wypełnienia minął: {date}. Poproś nadawcę o nowy link.',
  expiringAt: 'Ten dokument można ukończyć tylko do {time}. Do tego czasu twoje odpowiedzi są zachowane.',
  alreadyCompletedTitle: 'Ten dokument jest już wypełniony',
  alreadyCompletedText: 'Nie trzeba robić nic więcej.',
  alreadyCompletedAt: 'Data wypełnienia: {date}. Nie trzeba robić nic więcej.',
  alreadyDeclinedTitle: 'Ten dokument jest już odrzucony',
  alreadyDeclinedText: 'Jeśli jednak chcesz go wypełnić, poproś nadawcę o nowy link.',
  alreadyDeclinedAt: 'Data odrzucenia: {date}. Jeśli jednak chcesz go wypełnić, poproś nadawcę o nowy link.',
  awaitingTitle: 'To jeszcze nie twoja kolej',
  awaitingText: 'Najpierw ten dokument musi wypełnić ktoś inny. Gdy nadejdzie twoja kolej, nadawca da ci znać.',

  draftSaved: 'Zapisano: {time}',
  draftResumed: 'Zachowaliśmy twoje odpowiedzi z {date}.',
  draftContinue: 'Wróć do miejsca, w którym przerwano',
  draftDiscard: 'Usuń zachowane odpowiedzi',
  draftDiscarded: 'Zachowane odpowiedzi zostały usunięte.',
  laterTitle: 'Dokończ później',
  laterLocal:
    'Twoje odpowiedzi są zapisane w tej przeglądarce. Aby kontynuować, otwórz tę samą stronę na tym urządzeniu.',
  laterSession: 'Twoje odpowiedzi są zapisane do zamknięcia tej karty przeglądarki.',
  laterNone: 'Twoje odpowiedzi nie są zapisywane. Zostaną utracone po zamknięciu tej strony.',
};

import type { SameKeys } from '../../dictionary.js';
import type { problems as english } from '../en/problems.js';

export const problems: SameKeys<typeof english> = {
  errorTitleOpen: 'Nie udało się otworzyć dokumentu',
  errorTitleSend: 'Twoje odpowiedzi nie zostały wysłane',
  errorTitleSigner: 'Tego formularza nie można wypełnić',
  errorReference: 'Prosząc o pomoc, podaj: {code}',
  errorTemplateInvalid: 'W formularzu jest błąd. Poinformuj o tym nadawcę. Nie musisz robić nic więcej.',
  errorTemplateUnreachable: 'Nie udało się załadować formularza. Sprawdź połączenie i spróbuj ponownie.',
  errorDocumentUnreachable: 'Nie udało się załadować dokumentu. Sprawdź połączenie i spróbuj ponownie.',
  errorDocumentInvalid: 'Dokument jest uszkodzony lub nie jest plikiem PDF. Poproś nadawcę o ponowne przesłanie.',
  errorDocumentEncrypted: 'Dokument jest chroniony hasłem.',
  errorDocumentMismatch:
    'To nie jest dokument przygotowany dla ciebie, dlatego nie został wyświetlony. Poinformuj o tym nadawcę.',
  errorDocumentTooLarge: 'Dokument jest zbyt duży, aby go tu wyświetlić. Poproś nadawcę o mniejszy.',
  errorSubmitterUnknown: 'Nie wiadomo, kto podpisuje ten formularz. Sprawdź link lub poproś nadawcę o nowy.',
  errorFieldUnsupported: 'Ten formularz wymaga czegoś, co nie jest tu dostępne. Poinformuj o tym nadawcę.',
  errorUploadRejected: 'Plik „{name}” nie został przyjęty. Usuń go lub wybierz inny, a następnie zakończ ponownie.',
  errorSubmitRejected: 'Twoje odpowiedzi nie zostały przyjęte. Nadal tu są: sprawdź je i zakończ ponownie.',
  errorSubmitUnauthorized:
    'Sesja logowania wygasła lub nie masz uprawnień do wypełnienia tego dokumentu. Twoje odpowiedzi są zachowane. Zaloguj się ponownie i spróbuj jeszcze raz.',
  errorSubmitGone:
    'Ten dokument nie przyjmuje już odpowiedzi. Twoje odpowiedzi są zachowane na tej stronie. Zapytaj nadawcę, co zrobić.',
  errorSubmitUnreachable:
    'Nie można połączyć się z serwerem. Twoje odpowiedzi są bezpieczne. Sprawdź połączenie i spróbuj ponownie.',
  errorStorageUnavailable:
    'Ta przeglądarka nie pozwala formularzowi zapisać twoich odpowiedzi. Nie zamykaj tej strony aż do zakończenia.',
  errorStorageFull:
    'Na tym urządzeniu brakuje miejsca na zapisanie twoich odpowiedzi. Nie zamykaj tej strony aż do zakończenia.',
  errorAuthenticationFailed:
    'Nie udało się potwierdzić twojej tożsamości. Spróbuj ponownie lub poproś nadawcę o pomoc.',
  errorInternal: 'Na tej stronie coś poszło nie tak. Twoje odpowiedzi są zachowane. Spróbuj ponownie.',

  summaryTitle: 'Wystąpił problem',
  summaryCount: {
    one: 'Sprawdź {n} odpowiedź',
    few: 'Sprawdź {n} odpowiedzi',
    many: 'Sprawdź {n} odpowiedzi',
    other: 'Sprawdź {n} odpowiedzi',
  },
  summaryItem: '{label}: {message}',
  issuePrefix: 'Błąd: {message}',

  issueValueMissing: 'Wpisz odpowiedź.',
  issueValueMissingText: 'Wpisz odpowiedź.',
  issueValueMissingSignature: 'Podpisz tutaj.',
  issueValueMissingInitials: 'Dodaj swoje inicjały.',
  issueValueMissingDate: 'Wpisz datę.',
  issueValueMissingNumber: 'Wpisz liczbę.',
  issueValueMissingImage: 'Dodaj obraz.',
  issueValueMissingCheckbox: 'Zaznacz to pole.',
  issueValueMissingMultiple: 'Wybierz co najmniej jedną odpowiedź.',
  issueValueMissingFile: 'Dodaj plik.',
  issueValueMissingRadio: 'Wybierz odpowiedź.',
  issueValueMissingSelect: 'Wybierz odpowiedź z listy.',
  issueValueMissingStamp: 'Dodaj obraz pieczątki.',
  issueValueMissingPayment: 'Zapłać przed zakończeniem.',
  issueValueMissingPhone: 'Wpisz numer telefonu.',
  issueValueMissingVerification: 'Potwierdź swoją tożsamość przed zakończeniem.',
  issueValueMissingKba: 'Odpowiedz na pytania weryfikacyjne przed zakończeniem.',

  issueBadInput: 'Wpisz odpowiedź pasującą do tego pola.',
  issueBadInputNumber: 'Wpisz liczbę, na przykład {example}.',
  issueBadInputDate: 'Wpisz prawidłową datę, na przykład {example}.',
  issueBadInputOption: 'Wybierz jedną z podanych odpowiedzi.',

  issuePatternMismatch: 'Wpisz odpowiedź w wymaganym formacie.',
  issuePatternSsn: 'Wpisz amerykański numer ubezpieczenia społecznego (SSN), na przykład 123-45-6789.',
  issuePatternEin: 'Wpisz amerykański numer identyfikacyjny pracodawcy (EIN), na przykład 12-3456789.',
  issuePatternEmail: 'Wpisz adres e-mail, na przykład name@example.com.',
  issuePatternUrl: 'Wpisz adres strony internetowej zaczynający się od https://.',
  issuePatternZip: 'Wpisz amerykański kod pocztowy (ZIP), na przykład 12345 lub 12345-6789.',
  issuePatternDigits: 'Użyj tylko cyfr od 0 do 9.',
  issuePatternLetters: 'Użyj tylko liter od A do Z.',
  issuePatternLength: 'Użyj od {min} do {max} znaków.',
  issuePatternLengthExact: {
    one: 'Użyj dokładnie {n} znaku.',
    few: 'Użyj dokładnie {n} znaków.',
    many: 'Użyj dokładnie {n} znaków.',
    other: 'Użyj dokładnie {n} znaku.',
  },

  issueTooShort: {
    one: 'Użyj co najmniej {n} znaku.',
    few: 'Użyj co najmniej {n} znaków.',
    many: 'Użyj co najmniej {n} znaków.',
    other: 'Użyj co najmniej {n} znaku.',
  },
  issueTooLong: {
    one: 'Użyj najwyżej {n} znaku.',
    few: 'Użyj najwyżej {n} znaków.',
    many: 'Użyj najwyżej {n} znaków.',
    other: 'Użyj najwyżej {n} znaku.',
  },
  issueRangeUnderflowNumber: 'Wpisz {min} lub więcej.',
  issueRangeUnderflowDate: 'Wpisz {min} lub późniejszą datę.',
  issueRangeOverflowNumber: 'Wpisz {max} lub mniej.',
  issueRangeOverflowDate: 'Wpisz {max} lub wcześniejszą datę.',
  issueStepMismatch: 'Wpisz liczbę z krokiem co {step}.',
  issueStepMismatchWhole: 'Wpisz liczbę całkowitą.',
  issueTypeMismatch: 'Odpowiedź tego rodzaju tu nie pasuje. Wpisz inną.',
  issueTypeMismatchPhone: 'Wpisz pełny numer telefonu z numerem kierunkowym kraju, na przykład {example}.',
  issueTypeMismatchFile: 'Pliku tego typu nie można tu dodać. Wybierz inny.',
  issueTypeMismatchImage: 'To nie jest obraz, który można wyświetlić. Wybierz inny.',
  issueCustomError: 'Sprawdź tę odpowiedź.',
};

import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'Dokumentet laddas …',
  loadingPercent: 'Dokumentet laddas: {percent}',
  loadingSlow: 'Det tar längre tid än vanligt. Vänta lite till eller försök igen.',
  loadingOffline: 'Du är offline. Dokumentet laddas när anslutningen är tillbaka.',

  passwordTitle: 'Dokumentet kräver ett lösenord',
  passwordText: 'Om du inte har lösenordet kan du be avsändaren om det.',
  passwordLabel: 'Lösenord',
  passwordWrong: 'Lösenordet öppnar inte dokumentet. Kontrollera det och försök igen.',
  passwordOpen: 'Öppna dokumentet',

  nothingToFill: 'Det finns inget att fylla i. Läs dokumentet och välj sedan ”Godkänn och slutför”.',
  nothingToDo: 'Du behöver inte göra något i det här dokumentet. Du kan läsa det.',

  consentTitle: 'Skriva under på skärm',
  consentScreen:
    'Du ska läsa, fylla i och skriva under det här dokumentet på en skärm i stället för på papper. Din elektroniska underskrift är avsedd att gälla som en underskrift för hand.',
  consentChoice:
    'Du måste inte skriva under elektroniskt. Du kan avböja här eller be avsändaren om ett exemplar på papper. Du kan ändra dig när som helst innan du slutför.',
  consentCopy:
    'Ditt medgivande gäller bara det här dokumentet. Spara en kopia: ladda ner den när den är klar eller be avsändaren om en, elektroniskt eller på papper. Meddela avsändaren om dina kontaktuppgifter ändras.',
  consentNeeds:
    'För att läsa och spara dokumentet behöver du en uppdaterad webbläsare, ett program som öppnar pdf-filer och möjlighet att spara eller skriva ut dem.',
  consentCheckbox: 'Jag har läst detta och godkänner elektroniska handlingar och underskrifter.',
  consentMissing: 'Om du godkänner kryssar du i rutan och väljer sedan ”Fortsätt”.',
  consentRead: 'Läs om att skriva under på skärm',

  finishMissing: { one: '{n} obligatoriskt fält saknas.', other: '{n} obligatoriska fält saknas.' },
  notFinished: 'Fyll i dokumentet och välj Slutför.',

  reviewTitle: 'Kontrollera dina svar',
  reviewText: 'Kontrollera dina svar innan du slutför. Du kan inte ändra dem efteråt.',
  reviewSigner: 'Du skriver under som {name}',
  reviewCount: { one: '{n} svar', other: '{n} svar' },
  reviewEdit: 'Ändra {label}',
  reviewEmpty: 'Inte besvarat',
  reviewAgreeSign: 'När du väljer ”Slutför” bekräftar du att svaren och underskrifterna är dina.',
  reviewAgreeApprove: 'När du väljer ”Slutför” godkänner du dokumentet.',
  reviewAgreeView: 'När du väljer ”Slutför” bekräftar du att du har läst dokumentet.',

  sending: 'Dina svar skickas …',
  sendingFiles: 'Dina filer skickas: {percent}',
  sendingOffline: 'Du är offline. Dina svar finns kvar och skickas när anslutningen är tillbaka.',
  sendingStored: 'Om du stänger sidan skickas dina svar nästa gång du öppnar den.',
  sendingMemoryOnly: 'Låt sidan vara öppen tills dina svar har skickats.',

  completedSigned: { one: 'Du har skrivit under dokumentet', other: 'Du har skrivit under {n} dokument' },
  completedFilled: { one: 'Du har fyllt i dokumentet', other: 'Du har fyllt i {n} dokument' },
  completedApproved: { one: 'Du har godkänt dokumentet', other: 'Du har godkänt {n} dokument' },
  completedViewed: { one: 'Du har läst dokumentet', other: 'Du har läst {n} dokument' },
  completedText: 'Dina svar har skickats. Du kan stänga sidan.',
  completedTextLocal: 'Du är klar.',
  completedAt: 'Slutfört {date}',
  completedPreview: 'Det här var en förhandsvisning',
  completedPreviewText: 'Ingenting har skickats. Den som skriver under ser en sida som den här efter att ha slutfört.',
  completedDownload: 'Ladda ner {name}',
  completedRedirect: {
    one: 'Om {n} sekund kommer du till {site}.',
    other: 'Om {n} sekunder kommer du till {site}.',
  },
  completedRedirectNow: 'Gå dit nu',
  completedStay: 'Stanna på den här sidan',

  declineTitle: 'Vill du avböja dokumentet?',
  declineText: 'Avsändaren får veta det. Du kan inte fylla i dokumentet efteråt.',
  declineReason: 'Varför avböjer du?',
  declineReasonHint: 'Avsändaren kommer att läsa ditt skäl.',
  declinePresets: 'Skäl att välja bland',
  declineReasonMissing: 'Ange varför du avböjer.',
  declineSending: 'Avsändaren meddelas …',
  declinedTitle: 'Du har avböjt dokumentet',
  declinedText: 'Avsändaren har meddelats. Du kan stänga sidan.',

  expiredTitle: 'Dokumentets tid har gått ut',
  expiredText: 'Det går inte längre att fylla i. Be avsändaren om en ny länk.',
  expiredAt: 'Det gick att fylla i till {date}. Be avsändaren om en ny länk.',
  expiringAt: 'Du kan bara slutföra dokumentet fram till {time}. Dina svar sparas till dess.',
  alreadyCompletedTitle: 'Du har redan slutfört dokumentet',
  alreadyCompletedText: 'Du behöver inte göra något mer.',
  alreadyCompletedAt: 'Du slutförde det {date}. Du behöver inte göra något mer.',
  alreadyDeclinedTitle: 'Du har redan avböjt dokumentet',
  alreadyDeclinedText: 'Om du ändå vill fylla i det kan du be avsändaren om en ny länk.',
  alreadyDeclinedAt: 'Du avböjde det {date}. Om du ändå vill fylla i det kan du be avsändaren om en ny länk.',
  awaitingTitle: 'Det är inte din tur än',
  awaitingText: 'Någon annan behöver fylla i dokumentet först. Avsändaren meddelar dig när det är din tur.',

  draftSaved: 'Sparat kl. {time}',
  draftResumed: 'Vi har sparat dina svar från {date}.',
  draftContinue: 'Fortsätt där du slutade',
  draftDiscard: 'Ta bort de sparade svaren',
  draftDiscarded: 'De sparade svaren har tagits bort.',
  laterTitle: 'Slutför senare',
  laterLocal: 'Dina svar sparas i den här webbläsaren. Öppna samma sida på den här enheten för att fortsätta.',
  laterSession: 'Dina svar sparas tills du stänger den här webbläsarfliken.',
  laterNone: 'Dina svar sparas inte. De går förlorade när du stänger sidan.',
};

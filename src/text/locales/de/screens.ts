import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'Das Dokument wird geladen …',
  loadingPercent: 'Das Dokument wird geladen: {percent}',
  loadingSlow: 'Das dauert länger als sonst. Warten Sie noch etwas oder versuchen Sie es erneut.',
  loadingOffline: 'Sie sind offline. Das Dokument wird geladen, sobald Sie wieder verbunden sind.',

  passwordTitle: 'Dieses Dokument braucht ein Passwort',
  passwordText: 'Wenn Sie das Passwort nicht haben, fragen Sie den Absender danach.',
  passwordLabel: 'Passwort',
  passwordWrong: 'Dieses Passwort öffnet das Dokument nicht. Prüfen Sie es und versuchen Sie es erneut.',
  passwordOpen: 'Dokument öffnen',

  nothingToFill: 'Es gibt nichts auszufüllen. Lesen Sie das Dokument und wählen Sie dann „Zustimmen und abschließen“.',
  nothingToDo: 'In diesem Dokument gibt es für Sie nichts zu tun. Sie können es lesen.',

  consentTitle: 'Am Bildschirm unterschreiben',
  consentScreen:
    'Sie lesen, füllen und unterschreiben dieses Dokument am Bildschirm statt auf Papier. Ihre elektronische Unterschrift soll gelten wie eine von Hand.',
  consentChoice:
    'Sie müssen nicht elektronisch unterschreiben. Sie können hier ablehnen oder den Absender um eine Fassung auf Papier bitten. Bis Sie abschließen, können Sie es sich jederzeit anders überlegen.',
  consentCopy:
    'Ihre Zustimmung gilt nur für dieses Dokument. Bewahren Sie eine Kopie auf: Laden Sie sie herunter, sobald sie bereitsteht, oder bitten Sie den Absender um eine, elektronisch oder auf Papier. Teilen Sie ihm mit, wenn sich Ihre Kontaktdaten ändern.',
  consentNeeds:
    'Um das Dokument zu lesen und zu behalten, brauchen Sie einen aktuellen Browser, ein Programm, das PDF-Dateien öffnet, und die Möglichkeit, sie zu speichern oder zu drucken.',
  consentCheckbox: 'Ich habe das gelesen und bin mit elektronischen Unterlagen und Unterschriften einverstanden.',
  consentMissing: 'Wenn Sie zustimmen, setzen Sie das Häkchen und wählen Sie dann „Fortfahren“.',
  consentRead: 'Mehr über das Unterschreiben am Bildschirm',

  finishMissing: { one: '{n} Pflichtfeld fehlt noch.', other: '{n} Pflichtfelder fehlen noch.' },
  notFinished: 'Füllen Sie dieses Dokument aus und wählen Sie „Abschließen“.',

  reviewTitle: 'Prüfen Sie Ihre Antworten',
  reviewText: 'Prüfen Sie Ihre Antworten, bevor Sie abschließen. Danach können Sie sie nicht mehr ändern.',
  reviewSigner: 'Sie unterschreiben als {name}',
  reviewCount: { one: '{n} Antwort', other: '{n} Antworten' },
  reviewEdit: '{label} bearbeiten',
  reviewEmpty: 'Nicht beantwortet',
  reviewAgreeSign: 'Mit „Abschließen“ bestätigen Sie, dass diese Antworten und Unterschriften von Ihnen sind.',
  reviewAgreeApprove: 'Mit „Abschließen“ geben Sie dieses Dokument frei.',
  reviewAgreeView: 'Mit „Abschließen“ bestätigen Sie, dass Sie dieses Dokument gelesen haben.',

  sending: 'Ihre Antworten werden gesendet …',
  sendingFiles: 'Ihre Dateien werden gesendet: {percent}',
  sendingOffline: 'Sie sind offline. Ihre Antworten sind sicher und werden gesendet, sobald Sie wieder verbunden sind.',
  sendingStored: 'Wenn Sie diese Seite schließen, werden Ihre Antworten beim nächsten Öffnen gesendet.',
  sendingMemoryOnly: 'Lassen Sie diese Seite offen, bis Ihre Antworten gesendet sind.',

  completedSigned: { one: 'Sie haben das Dokument unterschrieben', other: 'Sie haben {n} Dokumente unterschrieben' },
  completedFilled: { one: 'Sie haben das Dokument ausgefüllt', other: 'Sie haben {n} Dokumente ausgefüllt' },
  completedApproved: { one: 'Sie haben das Dokument freigegeben', other: 'Sie haben {n} Dokumente freigegeben' },
  completedViewed: { one: 'Sie haben das Dokument gelesen', other: 'Sie haben {n} Dokumente gelesen' },
  completedText: 'Ihre Antworten wurden gesendet. Sie können diese Seite schließen.',
  completedTextLocal: 'Sie sind fertig.',
  completedAt: 'Abgeschlossen am {date}',
  completedPreview: 'Das war eine Vorschau',
  completedPreviewText: 'Es wurde nichts gesendet. Nach dem Abschließen sieht man eine Seite wie diese.',
  completedDownload: '{name} herunterladen',
  completedRedirect: {
    one: 'In {n} Sekunde geht es weiter zu {site}.',
    other: 'In {n} Sekunden geht es weiter zu {site}.',
  },
  completedRedirectNow: 'Jetzt weitergehen',
  completedStay: 'Auf dieser Seite bleiben',

  declineTitle: 'Dieses Dokument ablehnen?',
  declineText: 'Der Absender erfährt davon. Danach können Sie dieses Dokument nicht mehr ausfüllen.',
  declineReason: 'Warum lehnen Sie ab?',
  declineReasonHint: 'Der Absender liest Ihre Begründung.',
  declinePresets: 'Gründe zur Auswahl',
  declineReasonMissing: 'Geben Sie an, warum Sie ablehnen.',
  declineSending: 'Der Absender wird benachrichtigt …',
  declinedTitle: 'Sie haben dieses Dokument abgelehnt',
  declinedText: 'Der Absender wurde benachrichtigt. Sie können diese Seite schließen.',

  expiredTitle: 'Dieses Dokument ist abgelaufen',
  expiredText: 'Es kann nicht mehr ausgefüllt werden. Bitten Sie den Absender um einen neuen Link.',
  expiredAt: 'Es konnte bis {date} ausgefüllt werden. Bitten Sie den Absender um einen neuen Link.',
  expiringAt: 'Sie können dieses Dokument nur noch bis {time} abschließen. Ihre Antworten bleiben bis dahin erhalten.',
  alreadyCompletedTitle: 'Sie haben dieses Dokument bereits abgeschlossen',
  alreadyCompletedText: 'Es gibt nichts mehr zu tun.',
  alreadyCompletedAt: 'Sie haben es am {date} abgeschlossen. Es gibt nichts mehr zu tun.',
  alreadyDeclinedTitle: 'Sie haben dieses Dokument bereits abgelehnt',
  alreadyDeclinedText: 'Wenn Sie es doch ausfüllen möchten, bitten Sie den Absender um einen neuen Link.',
  alreadyDeclinedAt:
    'Sie haben es am {date} abgelehnt. Wenn Sie es doch ausfüllen möchten, bitten Sie den Absender um einen neuen Link.',
  awaitingTitle: 'Sie sind noch nicht an der Reihe',
  awaitingText:
    'Vor Ihnen muss jemand anderes dieses Dokument ausfüllen. Der Absender meldet sich, wenn Sie dran sind.',

  draftSaved: 'Gespeichert um {time}',
  draftResumed: 'Wir haben Ihre Antworten vom {date} aufbewahrt.',
  draftContinue: 'Dort weitermachen, wo Sie aufgehört haben',
  draftDiscard: 'Aufbewahrte Antworten löschen',
  draftDiscarded: 'Die aufbewahrten Antworten wurden gelöscht.',
  laterTitle: 'Später abschließen',
  laterLocal:
    'Ihre Antworten bleiben in diesem Browser. Öffnen Sie dieselbe Seite auf diesem Gerät, um weiterzumachen.',
  laterSession: 'Ihre Antworten bleiben, bis Sie diesen Browser-Tab schließen.',
  laterNone: 'Ihre Antworten werden nicht aufbewahrt. Sie gehen verloren, wenn Sie diese Seite schließen.',
};

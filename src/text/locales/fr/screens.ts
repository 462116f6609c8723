import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'Chargement du document…',
  loadingPercent: 'Chargement du document : {percent}',
  loadingSlow: 'Le chargement est plus long que d’habitude. Vous pouvez patienter encore un peu ou réessayer.',
  loadingOffline: 'Vous êtes hors ligne. Le document se chargera dès que la connexion sera rétablie.',

  passwordTitle: 'Ce document nécessite un mot de passe',
  passwordText: 'Si vous n’avez pas le mot de passe, demandez-le à l’expéditeur.',
  passwordLabel: 'Mot de passe',
  passwordWrong: 'Ce mot de passe n’ouvre pas le document. Vérifiez-le et réessayez.',
  passwordOpen: 'Ouvrir le document',

  nothingToFill: 'Il n’y a rien à remplir. Lisez le document, puis choisissez « Accepter et terminer ».',
  nothingToDo: 'Vous n’avez rien à faire dans ce document. Vous pouvez le lire.',

  consentTitle: 'Signature à l’écran',
  consentScreen:
    'Vous allez lire, remplir et signer ce document à l’écran et non sur papier. Votre signature électronique est destinée à valoir comme une signature manuscrite.',
  consentChoice:
    'Rien ne vous oblige à signer électroniquement. Vous pouvez refuser ici ou demander une copie papier à l’expéditeur. Vous pouvez changer d’avis à tout moment avant de terminer.',
  consentCopy:
    'Votre accord ne vaut que pour ce document. Gardez-en une copie : téléchargez-la lorsqu’elle est prête ou demandez-en une à l’expéditeur, électronique ou sur papier. Prévenez l’expéditeur si vos coordonnées changent.',
  consentNeeds:
    'Pour lire et conserver le document, vous avez besoin d’un navigateur à jour, d’un logiciel qui ouvre les fichiers PDF et d’un moyen de les enregistrer ou de les imprimer.',
  consentCheckbox: 'J’ai lu ces informations et j’accepte d’utiliser des documents et signatures électroniques.',
  consentMissing: 'Si vous êtes d’accord, cochez la case, puis choisissez « Continuer ».',
  consentRead: 'En savoir plus sur la signature à l’écran',

  finishMissing: { one: 'Il manque {n} champ obligatoire.', other: 'Il manque {n} champs obligatoires.' },
  notFinished: 'Remplissez ce document, puis choisissez Terminer.',

  reviewTitle: 'Vérifiez vos réponses',
  reviewText: 'Vérifiez vos réponses avant de terminer. Vous ne pourrez plus les modifier ensuite.',
  reviewSigner: 'Vous signez en tant que {name}',
  reviewCount: { one: '{n} réponse', other: '{n} réponses' },
  reviewEdit: 'Modifier « {label} »',
  reviewEmpty: 'Sans réponse',
  reviewAgreeSign: 'En choisissant « Terminer », vous confirmez que ces réponses et signatures sont les vôtres.',
  reviewAgreeApprove: 'En choisissant « Terminer », vous approuvez ce document.',
  reviewAgreeView: 'En choisissant « Terminer », vous confirmez avoir lu ce document.',

  sending: 'Envoi de vos réponses…',
  sendingFiles: 'Envoi de vos fichiers : {percent}',
  sendingOffline:
    'Vous êtes hors ligne. Vos réponses sont en sécurité et seront envoyées dès que la connexion sera rétablie.',
  sendingStored: 'Si vous fermez cette page, vos réponses seront envoyées la prochaine fois que vous l’ouvrirez.',
  sendingMemoryOnly: 'Gardez cette page ouverte jusqu’à ce que vos réponses soient envoyées.',

  completedSigned: { one: 'Vous avez signé le document', other: 'Vous avez signé {n} documents' },
  completedFilled: { one: 'Vous avez rempli le document', other: 'Vous avez rempli {n} documents' },
  completedApproved: { one: 'Vous avez approuvé le document', other: 'Vous avez approuvé {n} documents' },
  completedViewed: { one: 'Vous avez lu le document', other: 'Vous avez lu {n} documents' },
  completedText: 'Vos réponses ont été envoyées. Vous pouvez fermer cette page.',
  completedTextLocal: 'Vous avez terminé.',
  completedAt: 'Terminé le {date}',
  completedPreview: 'C’était un aperçu',
  completedPreviewText: 'Rien n’a été envoyé. Après avoir terminé, le signataire voit une page comme celle-ci.',
  completedDownload: 'Télécharger {name}',
  completedRedirect: {
    one: '{site} s’ouvrira dans {n} seconde.',
    other: '{site} s’ouvrira dans {n} secondes.',
  },
  completedRedirectNow: 'Y aller maintenant',
  completedStay: 'Rester sur cette page',

  declineTitle: 'Refuser ce document ?',
  declineText: 'L’expéditeur en sera informé. Vous ne pourrez plus remplir ce document ensuite.',
  declineReason: 'Pourquoi refusez-vous ?',
  declineReasonHint: 'L’expéditeur lira votre motif.',
  declinePresets: 'Raisons proposées',
  declineReasonMissing: 'Indiquez pourquoi vous refusez.',
  declineSending: 'Envoi du refus à l’expéditeur…',
  declinedTitle: 'Vous avez refusé ce document',
  declinedText: 'L’expéditeur a été informé. Vous pouvez fermer cette page.',

  expiredTitle: 'Ce document a expiré',
  expiredText: 'Il ne peut plus être rempli. Demandez un nouveau lien à l’expéditeur.',
  expiredAt: 'Il pouvait être rempli jusqu’au {date}. Demandez un nouveau lien à l’expéditeur.',
  expiringAt: 'Vous ne pouvez terminer ce document que jusqu’à {time}. Vos réponses sont conservées jusque-là.',
  alreadyCompletedTitle: 'Vous avez déjà terminé ce document',
  alreadyCompletedText: 'Il n’y a plus rien à faire.',
  alreadyCompletedAt: 'Vous l’avez terminé le {date}. Il n’y a plus rien à faire.',
  alreadyDeclinedTitle: 'Vous avez déjà refusé ce document',
  alreadyDeclinedText: 'Si vous souhaitez finalement le remplir, demandez un nouveau lien à l’expéditeur.',
  alreadyDeclinedAt:
    'Vous l’avez refusé le {date}. Si vous souhaitez finalement le remplir, demandez un nouveau lien à l’expéditeur.',
  awaitingTitle: 'Ce n’est pas encore votre tour',
  awaitingText:
    'Une autre personne doit d’abord remplir ce document. L’expéditeur vous préviendra quand ce sera votre tour.',

  draftSaved: 'Enregistré à {time}',
  draftResumed: 'Nous avons conservé vos réponses du {date}.',
  draftContinue: 'Reprendre là où vous vous êtes arrêté',
  draftDiscard: 'Supprimer les réponses conservées',
  draftDiscarded: 'Les réponses conservées ont été supprimées.',
  laterTitle: 'Terminer plus tard',
  laterLocal: 'Vos réponses sont conservées dans ce navigateur. Pour continuer, ouvrez la même page sur cet appareil.',
  laterSession: 'Vos réponses sont conservées jusqu’à ce que vous fermiez cet onglet.',
  laterNone: 'Vos réponses ne sont pas conservées. Elles seront perdues si vous fermez cette page.',
};

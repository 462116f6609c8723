import type { SameKeys } from '../../dictionary.js';
import type { problems as english } from '../en/problems.js';

export const problems: SameKeys<typeof english> = {
  errorTitleOpen: 'Le document n’a pas pu être ouvert',
  errorTitleSend: 'Vos réponses n’ont pas été envoyées',
  errorTitleSigner: 'Ce formulaire ne peut pas être rempli',
  errorReference: 'Si vous demandez de l’aide, mentionnez : {code}',
  errorTemplateInvalid: 'Le formulaire contient une erreur. Prévenez l’expéditeur. Vous n’avez rien d’autre à faire.',
  errorTemplateUnreachable: 'Le formulaire n’a pas pu être chargé. Vérifiez votre connexion et réessayez.',
  errorDocumentUnreachable: 'Le document n’a pas pu être chargé. Vérifiez votre connexion et réessayez.',
  errorDocumentInvalid:
    'Le document est endommagé ou n’est pas un PDF. Demandez à l’expéditeur de l’envoyer à nouveau.',
  errorDocumentEncrypted: 'Le document est protégé par un mot de passe.',
  errorDocumentMismatch:
    'Ce document n’est pas celui qui a été préparé pour vous ; il n’est donc pas affiché. Prévenez l’expéditeur.',
  errorDocumentTooLarge:
    'Le document est trop volumineux pour être affiché ici. Demandez-en un plus petit à l’expéditeur.',
  errorSubmitterUnknown:
    'Le formulaire ne sait pas qui signe. Vérifiez le lien ou demandez-en un nouveau à l’expéditeur.',
  errorFieldUnsupported: 'Ce formulaire demande quelque chose qui n’est pas disponible ici. Prévenez l’expéditeur.',
  errorUploadRejected:
    '{name} n’a pas été accepté. Supprimez ce fichier ou choisissez-en un autre, puis terminez à nouveau.',
  errorSubmitRejected:
    'Vos réponses n’ont pas été acceptées. Elles sont toujours là : vérifiez-les, puis terminez à nouveau.',
  errorSubmitUnauthorized:
    'Votre session n’est plus active, ou vous n’êtes pas en droit de remplir ce document. Vos réponses sont conservées. Connectez-vous à nouveau, puis réessayez.',
  errorSubmitGone:
    'Ce document n’accepte plus de réponses. Les vôtres sont conservées sur cette page. Demandez à l’expéditeur ce qu’il faut faire.',
  errorSubmitUnreachable:
    'Le serveur est injoignable. Vos réponses sont en sécurité. Vérifiez votre connexion et réessayez.',
  errorStorageUnavailable:
    'Ce navigateur ne permet pas au formulaire de conserver vos réponses. Gardez cette page ouverte jusqu’à ce que vous ayez terminé.',
  errorStorageFull:
    'Il n’y a plus de place sur cet appareil pour conserver vos réponses. Gardez cette page ouverte jusqu’à ce que vous ayez terminé.',
  errorAuthenticationFailed:
    'Nous n’avons pas pu confirmer votre identité. Réessayez ou demandez de l’aide à l’expéditeur.',
  errorInternal: 'Un problème est survenu sur cette page. Vos réponses sont conservées. Réessayez.',

  summaryTitle: 'Il y a un problème',
  summaryCount: { one: 'Vérifiez {n} réponse', other: 'Vérifiez {n} réponses' },
  summaryItem: '{label} : {message}',
  issuePrefix: 'Erreur : {message}',

  issueValueMissing: 'Indiquez une réponse.',
  issueValueMissingText: 'Saisissez une réponse.',
  issueValueMissingSignature: 'Signez ici.',
  issueValueMissingInitials: 'Apposez votre paraphe.',
  issueValueMissingDate: 'Indiquez une date.',
  issueValueMissingNumber: 'Indiquez un nombre.',
  issueValueMissingImage: 'Ajoutez une image.',
  issueValueMissingCheckbox: 'Cochez la case.',
  issueValueMissingMultiple: 'Choisissez au moins une réponse.',
  issueValueMissingFile: 'Ajoutez un fichier.',
  issueValueMissingRadio: 'Choisissez une réponse.',
  issueValueMissingSelect: 'Choisissez une réponse dans la liste.',
  issueValueMissingStamp: 'Ajoutez une image du cachet.',
  issueValueMissingPayment: 'Payez avant de terminer.',
  issueValueMissingPhone: 'Indiquez un numéro de téléphone.',
  issueValueMissingVerification: 'Confirmez votre identité avant de terminer.',
  issueValueMissingKba: 'Répondez aux questions d’identité avant de terminer.',

  issueBadInput: 'Indiquez une réponse adaptée à ce champ.',
  issueBadInputNumber: 'Indiquez un nombre, par exemple {example}.',
  issueBadInputDate: 'Indiquez une date valide, par exemple {example}.',
  issueBadInputOption: 'Choisissez l’une des réponses affichées.',

  issuePatternMismatch: 'Saisissez la réponse dans le format demandé.',
  issuePatternSsn: 'Indiquez un numéro de sécurité sociale américain, par exemple 123-45-6789.',
  issuePatternEin: 'Indiquez un numéro d’employeur américain (EIN), par exemple 12-3456789.',
  issuePatternEmail: 'Indiquez une adresse e-mail, par exemple nom@example.com.',
  issuePatternUrl: 'Indiquez une adresse web qui commence par https://.',
  issuePatternZip: 'Indiquez un code postal américain, par exemple 12345 ou 12345-6789.',
  issuePatternDigits: 'Utilisez seulement les chiffres de 0 à 9.',
  issuePatternLetters: 'Utilisez seulement les lettres de A à Z.',
  issuePatternLength: 'Utilisez de {min} à {max} caractères.',
  issuePatternLengthExact: {
    one: 'Utilisez exactement {n} caractère.',
    other: 'Utilisez exactement {n} caractères.',
  },

  issueTooShort: { one: 'Utilisez au moins {n} caractère.', other: 'Utilisez au moins {n} caractères.' },
  issueTooLong: { one: 'Utilisez au plus {n} caractère.', other: 'Utilisez au plus {n} caractères.' },
  issueRangeUnderflowNumber: 'Indiquez {min} ou plus.',
  issueRangeUnderflowDate: 'Indiquez {min} ou une date ultérieure.',
  issueRangeOverflowNumber: 'Indiquez {max} ou moins.',
  issueRangeOverflowDate: 'Indiquez {max} ou une date antérieure.',
  issueStepMismatch: 'Indiquez un nombre par pas de {step}.',
  issueStepMismatchWhole: 'Indiquez un nombre entier.',
  issueTypeMismatch: 'Ce type de réponse ne convient pas ici. Indiquez-en une autre.',
  issueTypeMismatchPhone: 'Indiquez le numéro de téléphone complet avec l’indicatif du pays, par exemple {example}.',
  issueTypeMismatchFile: 'Ce type de fichier ne peut pas être ajouté ici. Choisissez-en un autre.',
  issueTypeMismatchImage: 'Ceci n’est pas une image affichable. Choisissez-en une autre.',
  issueCustomError: 'Vérifiez cette réponse.',
};

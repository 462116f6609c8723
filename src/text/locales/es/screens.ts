import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'Cargando el documento…',
  loadingPercent: 'Cargando el documento: {percent}',
  loadingSlow: 'Está tardando más de lo habitual. Puede esperar un poco más o volver a intentarlo.',
  loadingOffline: 'No hay conexión. El documento se cargará cuando se restablezca.',

  passwordTitle: 'Este documento necesita una contraseña',
  passwordText: 'Si no tiene la contraseña, pídala al remitente.',
  passwordLabel: 'Contraseña',
  passwordWrong: 'Esta contraseña no abre el documento. Revísela y vuelva a intentarlo.',
  passwordOpen: 'Abrir el documento',

  nothingToFill: 'No hay nada que completar. Lea el documento y elija «Aceptar y finalizar».',
  nothingToDo: 'No tiene que hacer nada en este documento. Puede leerlo.',

  consentTitle: 'Firma en pantalla',
  consentScreen:
    'Va a leer, completar y firmar este documento en una pantalla y no en papel. La intención es que su firma electrónica valga como una firma manuscrita.',
  consentChoice:
    'No es obligatorio firmar electrónicamente. Puede rechazar aquí el documento o pedir al remitente una copia en papel. Puede cambiar de opinión en cualquier momento antes de finalizar.',
  consentCopy:
    'Su aceptación vale solo para este documento. Guarde una copia: descárguela cuando esté lista o pida una al remitente, electrónica o en papel. Avise al remitente si cambian sus datos de contacto.',
  consentNeeds:
    'Para leer y conservar el documento necesita un navegador actualizado, un programa que abra archivos PDF y un medio para guardarlos o imprimirlos.',
  consentCheckbox: 'He leído esta información y acepto usar documentos y firmas electrónicos.',
  consentMissing: 'Si está de acuerdo, marque la casilla y elija «Continuar».',
  consentRead: 'Información sobre la firma en pantalla',

  finishMissing: { one: 'Falta {n} campo obligatorio.', other: 'Faltan {n} campos obligatorios.' },
  notFinished: 'Rellene este documento y elija Finalizar.',

  reviewTitle: 'Revise sus respuestas',
  reviewText: 'Revise sus respuestas antes de finalizar. Después no podrá cambiarlas.',
  reviewSigner: 'Firma como {name}',
  reviewCount: { one: '{n} respuesta', other: '{n} respuestas' },
  reviewEdit: 'Editar {label}',
  reviewEmpty: 'Sin respuesta',
  reviewAgreeSign: 'Al elegir «Finalizar», confirma que estas respuestas y firmas son suyas.',
  reviewAgreeApprove: 'Al elegir «Finalizar», aprueba este documento.',
  reviewAgreeView: 'Al elegir «Finalizar», confirma que ha leído este documento.',

  sending: 'Enviando sus respuestas…',
  sendingFiles: 'Enviando sus archivos: {percent}',
  sendingOffline: 'No hay conexión. Sus respuestas están a salvo y se enviarán cuando se restablezca.',
  sendingStored: 'Si cierra esta página, sus respuestas se enviarán la próxima vez que la abra.',
  sendingMemoryOnly: 'No cierre esta página hasta que se hayan enviado sus respuestas.',

  completedSigned: { one: 'Ha firmado el documento', other: 'Ha firmado {n} documentos' },
  completedFilled: { one: 'Ha completado el documento', other: 'Ha completado {n} documentos' },
  completedApproved: { one: 'Ha aprobado el documento', other: 'Ha aprobado {n} documentos' },
  completedViewed: { one: 'Ha leído el documento', other: 'Ha leído {n} documentos' },
  completedText: 'Sus respuestas se han enviado. Puede cerrar esta página.',
  completedTextLocal: 'Ha terminado.',
  completedAt: 'Finalizado el {date}',
  completedPreview: 'Esto era una vista previa',
  completedPreviewText: 'No se ha enviado nada. Al finalizar, quien firma ve una página como esta.',
  completedDownload: 'Descargar {name}',
  completedRedirect: {
    one: 'En {n} segundo se abrirá {site}.',
    other: 'En {n} segundos se abrirá {site}.',
  },
  completedRedirectNow: 'Ir ahora',
  completedStay: 'Quedarse en esta página',

  declineTitle: '¿Rechazar este documento?',
  declineText: 'Se avisará al remitente. Después no podrá completar este documento.',
  declineReason: '¿Por qué lo rechaza?',
  declineReasonHint: 'El remitente leerá su motivo.',
  declinePresets: 'Motivos para elegir',
  declineReasonMissing: 'Indique por qué rechaza el documento.',
  declineSending: 'Avisando al remitente…',
  declinedTitle: 'Ha rechazado este documento',
  declinedText: 'Se ha avisado al remitente. Puede cerrar esta página.',

  expiredTitle: 'Este documento ha caducado',
  expiredText: 'Ya no se puede completar. Pida un nuevo enlace al remitente.',
  expiredAt: 'Se podía completar hasta el {date}. Pida un nuevo enlace al remitente.',
  expiringAt: 'Solo puede terminar este documento hasta {time}. Sus respuestas se conservan hasta entonces.',
  alreadyCompletedTitle: 'Ya ha completado este documento',
  alreadyCompletedText: 'No tiene que hacer nada más.',
  alreadyCompletedAt: 'Lo completó el {date}. No tiene que hacer nada más.',
  alreadyDeclinedTitle: 'Ya ha rechazado este documento',
  alreadyDeclinedText: 'Si finalmente quiere completarlo, pida un nuevo enlace al remitente.',
  alreadyDeclinedAt: 'Lo rechazó el {date}. Si finalmente quiere completarlo, pida un nuevo enlace al remitente.',
  awaitingTitle: 'Todavía no es su turno',
  awaitingText: 'Otra persona debe completar antes este documento. El remitente le avisará cuando sea su turno.',

  draftSaved: 'Guardado: {time}',
  draftResumed: 'Hemos conservado sus respuestas del {date}.',
  draftContinue: 'Seguir donde lo dejó',
  draftDiscard: 'Eliminar las respuestas conservadas',
  draftDiscarded: 'Se han eliminado las respuestas conservadas.',
  laterTitle: 'Terminar más tarde',
  laterLocal: 'Sus respuestas se conservan en este navegador. Para seguir, abra la misma página en este dispositivo.',
  laterSession: 'Sus respuestas se conservan hasta que cierre esta pestaña del navegador.',
  laterNone: 'Sus respuestas no se conservan. Se perderán cuando cierre esta página.',
};

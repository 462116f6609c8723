import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'Carregando o documento…',
  loadingPercent: 'Carregando o documento: {percent}',
  loadingSlow: 'Está demorando mais que o normal. Aguarde mais um pouco ou tente novamente.',
  loadingOffline: 'Não há conexão. O documento será carregado quando ela voltar.',

  passwordTitle: 'Este documento precisa de uma senha',
  passwordText: 'Se não tiver a senha, peça ao remetente.',
  passwordLabel: 'Senha',
  passwordWrong: 'Esta senha não abre o documento. Confira e tente novamente.',
  passwordOpen: 'Abrir documento',

  nothingToFill: 'Não há nada para preencher. Leia o documento e depois escolha “Concordar e concluir”.',
  nothingToDo: 'Não há nada para fazer neste documento. Ele pode ser lido.',

  consentTitle: 'Assinatura na tela',
  consentScreen:
    'Você vai ler, preencher e assinar este documento em uma tela, e não em papel. A intenção é que a sua assinatura eletrônica valha como uma assinatura feita à mão.',
  consentChoice:
    'Não é obrigatório assinar eletronicamente. É possível recusar aqui ou pedir ao remetente uma cópia em papel. É possível mudar de ideia a qualquer momento antes de concluir.',
  consentCopy:
    'A sua concordância vale apenas para este documento. Guarde uma cópia: baixe-a quando estiver pronta ou peça uma ao remetente, eletrônica ou em papel. Avise o remetente se os seus dados de contato mudarem.',
  consentNeeds:
    'Para ler e guardar o documento, são necessários um navegador atualizado, um programa que abra arquivos PDF e um meio de salvá-los ou imprimi-los.',
  consentCheckbox: 'Li estas informações e concordo em usar documentos e assinaturas eletrônicos.',
  consentMissing: 'Se concordar, marque a caixa e depois escolha “Continuar”.',
  consentRead: 'Sobre a assinatura na tela',

  finishMissing: { one: 'Falta {n} campo obrigatório.', other: 'Faltam {n} campos obrigatórios.' },
  notFinished: 'Preencha este documento e escolha Concluir.',

  reviewTitle: 'Confira suas respostas',
  reviewText: 'Confira suas respostas antes de concluir. Depois não será possível alterá-las.',
  reviewSigner: 'Assinando como {name}',
  reviewCount: { one: '{n} resposta', other: '{n} respostas' },
  reviewEdit: 'Editar {label}',
  reviewEmpty: 'Sem resposta',
  reviewAgreeSign: 'Ao escolher “Concluir”, você confirma que estas respostas e assinaturas são suas.',
  reviewAgreeApprove: 'Ao escolher “Concluir”, você aprova este documento.',
  reviewAgreeView: 'Ao escolher “Concluir”, você confirma que leu este documento.',

  sending: 'Enviando suas respostas…',
  sendingFiles: 'Enviando seus arquivos: {percent}',
  sendingOffline: 'Não há conexão. Suas respostas estão seguras e serão enviadas quando ela voltar.',
  sendingStored: 'Se fechar esta página, suas respostas serão enviadas na próxima vez que a abrir.',
  sendingMemoryOnly: 'Mantenha esta página aberta até que suas respostas sejam enviadas.',

  completedSigned: { one: 'Você assinou o documento', other: 'Você assinou {n} documentos' },
  completedFilled: { one: 'Você preencheu o documento', other: 'Você preencheu {n} documentos' },
  completedApproved: { one: 'Você aprovou o documento', other: 'Você aprovou {n} documentos' },
  completedViewed: { one: 'Você leu o documento', other: 'Você leu {n} documentos' },
  completedText: 'Suas respostas foram enviadas. Você pode fechar esta página.',
  completedTextLocal: 'Tudo pronto.',
  completedAt: 'Concluído em {date}',
  completedPreview: 'Esta foi uma prévia',
  completedPreviewText: 'Nada foi enviado. Depois de concluir, quem assina vê uma página como esta.',
  completedDownload: 'Baixar {name}',
  completedRedirect: {
    one: 'Em {n} segundo, {site} será aberto.',
    other: 'Em {n} segundos, {site} será aberto.',
  },
  completedRedirectNow: 'Ir agora',
  completedStay: 'Ficar nesta página',

  declineTitle: 'Recusar este documento?',
  declineText: 'O remetente será avisado. Depois não será possível preencher este documento.',
  declineReason: 'Por que está recusando?',
  declineReasonHint: 'O remetente lerá o seu motivo.',
  declinePresets: 'Motivos para escolher',
  declineReasonMissing: 'Indique o motivo da recusa.',
  declineSending: 'Avisando o remetente…',
  declinedTitle: 'Você recusou este documento',
  declinedText: 'O remetente foi avisado. Você pode fechar esta página.',

  expiredTitle: 'Este documento expirou',
  expiredText: 'Ele não pode mais ser preenchido. Peça um novo link ao remetente.',
  expiredAt: 'Ele podia ser preenchido até {date}. Peça um novo link ao remetente.',
  expiringAt: 'Você só pode concluir este documento até {time}. Suas respostas ficam guardadas até lá.',
  alreadyCompletedTitle: 'Você já concluiu este documento',
  alreadyCompletedText: 'Não há mais nada a fazer.',
  alreadyCompletedAt: 'Você o concluiu em {date}. Não há mais nada a fazer.',
  alreadyDeclinedTitle: 'Você já recusou este documento',
  alreadyDeclinedText: 'Se ainda assim quiser preenchê-lo, peça um novo link ao remetente.',
  alreadyDeclinedAt: 'Você o recusou em {date}. Se ainda assim quiser preenchê-lo, peça um novo link ao remetente.',
  awaitingTitle: 'Ainda não é a sua vez',
  awaitingText: 'Outra pessoa precisa preencher este documento antes. O remetente avisará quando for a sua vez.',

  draftSaved: 'Salvo às {time}',
  draftResumed: 'Guardamos suas respostas de {date}.',
  draftContinue: 'Continuar de onde você parou',
  draftDiscard: 'Remover as respostas guardadas',
  draftDiscarded: 'As respostas guardadas foram removidas.',
  laterTitle: 'Concluir mais tarde',
  laterLocal: 'Suas respostas ficam neste navegador. Para continuar, abra a mesma página neste dispositivo.',
  laterSession: 'Suas respostas ficam guardadas até que esta aba do navegador seja fechada.',
  laterNone: 'Suas respostas não são guardadas. Elas serão perdidas quando esta página for fechada.',
};

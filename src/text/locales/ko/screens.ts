import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: '문서를 불러오는 중…',
  loadingPercent: '문서를 불러오는 중: {percent}',
  loadingSlow: '평소보다 오래 걸리고 있습니다. 조금 더 기다리거나 다시 시도해 주세요.',
  loadingOffline: '인터넷에 연결되어 있지 않습니다. 다시 연결되면 문서를 불러옵니다.',

  passwordTitle: '이 문서에는 비밀번호가 필요합니다',
  passwordText: '비밀번호가 없으면 보낸 사람에게 요청해 주세요.',
  passwordLabel: '비밀번호',
  passwordWrong: '이 비밀번호로는 문서를 열 수 없습니다. 확인한 후 다시 시도해 주세요.',
  passwordOpen: '문서 열기',

  nothingToFill: '작성할 내용이 없습니다. 문서를 읽은 후 ‘동의하고 완료’를 선택해 주세요.',
  nothingToDo: '이 문서에서 할 일이 없습니다. 문서를 읽을 수 있습니다.',

  consentTitle: '화면에서 서명하기',
  consentScreen:
    '종이 대신 화면에서 이 문서를 읽고, 작성하고, 서명하게 됩니다. 전자 서명은 자필 서명과 같은 뜻으로 사용됩니다.',
  consentChoice:
    '반드시 전자 서명을 해야 하는 것은 아닙니다. 여기에서 거절하거나 보낸 사람에게 종이 문서를 요청할 수 있습니다. 완료하기 전에는 언제든지 마음을 바꿀 수 있습니다.',
  consentCopy:
    '이 동의는 이 문서에만 적용됩니다. 사본을 보관해 주세요. 준비되면 다운로드하거나, 보낸 사람에게 전자 문서 또는 종이 문서로 요청할 수 있습니다. 연락처가 바뀌면 보낸 사람에게 알려 주세요.',
  consentNeeds:
    '문서를 읽고 보관하려면 최신 웹 브라우저, PDF 파일을 여는 프로그램, 파일을 저장하거나 인쇄할 수 있는 환경이 필요합니다.',
  consentCheckbox: '위 내용을 읽었으며 전자 기록과 전자 서명 사용에 동의합니다.',
  consentMissing: '동의하면 체크박스를 선택한 후 ‘계속’을 선택해 주세요.',
  consentRead: '화면 서명에 대해 알아보기',

  finishMissing: { other: '필수 항목 {n}개가 비어 있습니다.' },
  notFinished: '이 문서를 작성한 다음 완료를 선택해 주세요.',

  reviewTitle: '답변을 확인해 주세요',
  reviewText: '완료하기 전에 답변을 확인해 주세요. 완료한 후에는 변경할 수 없습니다.',
  reviewSigner: '서명자: {name}',
  reviewCount: { other: '답변 {n}개' },
  reviewEdit: '{label} 수정',
  reviewEmpty: '답변 없음',
  reviewAgreeSign: '‘완료’를 선택하면 이 답변과 서명이 본인의 것임을 확인하게 됩니다.',
  reviewAgreeApprove: '‘완료’를 선택하면 이 문서를 승인하게 됩니다.',
  reviewAgreeView: '‘완료’를 선택하면 이 문서를 읽었음을 확인하게 됩니다.',

  sending: '답변을 전송하는 중…',
  sendingFiles: '파일을 전송하는 중: {percent}',
  sendingOffline: '인터넷에 연결되어 있지 않습니다. 답변은 안전하게 보관되어 있으며 다시 연결되면 전송됩니다.',
  sendingStored: '이 페이지를 닫으면 다음에 열 때 답변이 전송됩니다.',
  sendingMemoryOnly: '답변이 전송될 때까지 이 페이지를 열어 두세요.',

  completedSigned: { other: '문서 {n}건에 서명했습니다' },
  completedFilled: { other: '문서 {n}건을 작성했습니다' },
  completedApproved: { other: '문서 {n}건을 승인했습니다' },
  completedViewed: { other: '문서 {n}건을 읽었습니다' },
  completedText: '답변이 전송되었습니다. 이 페이지를 닫아도 됩니다.',
  completedTextLocal: '모두 마쳤습니다.',
  completedAt: '완료 일시: {date}',
  completedPreview: '지금까지 미리보기였습니다',
  completedPreviewText: '아무것도 전송되지 않았습니다. 서명자가 완료하면 이와 같은 페이지를 보게 됩니다.',
  completedDownload: '{name} 다운로드',
  completedRedirect: { other: '{n}초 후 다음 사이트로 이동합니다: {site}' },
  completedRedirectNow: '지금 이동',
  completedStay: '이 페이지에 머무르기',

  declineTitle: '이 문서를 거절하시겠습니까?',
  declineText: '보낸 사람에게 알림이 갑니다. 거절한 후에는 이 문서를 작성할 수 없습니다.',
  declineReason: '거절하는 이유는 무엇입니까?',
  declineReasonHint: '보낸 사람이 이 이유를 읽게 됩니다.',
  declinePresets: '선택할 수 있는 이유',
  declineReasonMissing: '거절하는 이유를 입력해 주세요.',
  declineSending: '보낸 사람에게 알리는 중…',
  declinedTitle: '이 문서를 거절했습니다',
  declinedText: '보낸 사람에게 알렸습니다. 이 페이지를 닫아도 됩니다.',

  expiredTitle: '이 문서는 만료되었습니다',
  expiredText: '더 이상 작성할 수 없습니다. 보낸 사람에게 새 링크를 요청해 주세요.',
  expiredAt: '작성 기한: {date}. 보낸 사람에게 새 링크를 요청해 주세요.',
  expiringAt: '이 문서는 {time}까지만 완료할 수 있습니다. 그때까지 답변은 보관됩니다.',
  alreadyCompletedTitle: '이미 작성을 완료한 문서입니다',
  alreadyCompletedText: '더 할 일이 없습니다.',
  alreadyCompletedAt: '완료 일시: {date}. 더 할 일이 없습니다.',
  alreadyDeclinedTitle: '이미 거절한 문서입니다',
  alreadyDeclinedText: '그래도 작성하려면 보낸 사람에게 새 링크를 요청해 주세요.',
  alreadyDeclinedAt: '거절 일시: {date}. 그래도 작성하려면 보낸 사람에게 새 링크를 요청해 주세요.',
  awaitingTitle: '아직 차례가 아닙니다',
  awaitingText: '다른 사람이 먼저 이 문서를 작성해야 합니다. 차례가 되면 보낸 사람이 알려 드립니다.',

  draftSaved: '{time}에 저장됨',
  draftResumed: '보관된 답변을 불러왔습니다. 저장 일시: {date}',
  draftContinue: '멈춘 곳부터 계속하기',
  draftDiscard: '보관된 답변 삭제',
  draftDiscarded: '보관된 답변을 삭제했습니다.',
  laterTitle: '나중에 완료하기',
  laterLocal: '답변은 이 브라우저에 보관됩니다. 이 기기에서 같은 페이지를 열면 계속할 수 있습니다.',
  laterSession: '답변은 이 브라우저 탭을 닫을 때까지 보관됩니다.',
  laterNone: '답변이 보관되지 않습니다. 이 페이지를 닫으면 사라집니다.',
};

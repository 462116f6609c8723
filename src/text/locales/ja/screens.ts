import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: '文書を読み込んでいます…',
  loadingPercent: '文書を読み込んでいます：{percent}',
  loadingSlow: '通常より時間がかかっています。もう少し待つか、もう一度お試しください。',
  loadingOffline: 'オフラインです。接続が戻ると文書を読み込みます。',

  passwordTitle: 'この文書にはパスワードが必要です',
  passwordText: 'パスワードがわからない場合は、送信者にお問い合わせください。',
  passwordLabel: 'パスワード',
  passwordWrong: 'このパスワードでは文書を開けません。確認して、もう一度お試しください。',
  passwordOpen: '文書を開く',

  nothingToFill: '記入する項目はありません。文書を読み、「同意して完了」を選んでください。',
  nothingToDo: 'この文書で行うことはありません。内容を読むことはできます。',

  consentTitle: '画面上での署名について',
  consentScreen:
    'この文書は、紙ではなく画面上で読み、記入し、署名します。電子署名は、手書きの署名と同じ意味を持つものとして扱われます。',
  consentChoice:
    '電子的に署名する義務はありません。ここで辞退することも、送信者に紙の文書を依頼することもできます。完了するまでは、いつでも変更できます。',
  consentCopy:
    'この同意は、この文書だけに適用されます。控えを保管してください。用意ができたらダウンロードするか、電子データまたは紙の控えを送信者に依頼してください。連絡先が変わったときは、送信者にお知らせください。',
  consentNeeds:
    '文書を読み、保管するには、最新のウェブブラウザー、PDFファイルを開くプログラム、ファイルを保存または印刷できる環境が必要です。',
  consentCheckbox: 'この内容を読み、電子的な記録と署名の利用に同意します。',
  consentMissing: '同意する場合は、チェックを入れて「続ける」を選んでください。',
  consentRead: '画面上での署名についての説明を読む',

  finishMissing: { other: '未記入の必須項目が{n}件あります。' },
  notFinished: 'この書類に記入し、「完了」を選択してください。',

  reviewTitle: '回答をご確認ください',
  reviewText: '完了する前に回答をご確認ください。完了後は変更できません。',
  reviewSigner: '署名者：{name}',
  reviewCount: { other: '回答{n}件' },
  reviewEdit: '「{label}」を編集',
  reviewEmpty: '未回答',
  reviewAgreeSign: '「完了」を選ぶと、これらの回答と署名がご自身のものであることを確認したことになります。',
  reviewAgreeApprove: '「完了」を選ぶと、この文書を承認したことになります。',
  reviewAgreeView: '「完了」を選ぶと、この文書を読んだことを確認したことになります。',

  sending: '回答を送信しています…',
  sendingFiles: 'ファイルを送信しています：{percent}',
  sendingOffline: 'オフラインです。回答は保持されており、接続が戻ると送信されます。',
  sendingStored: 'このページを閉じた場合は、次に開いたときに回答が送信されます。',
  sendingMemoryOnly: '回答の送信が終わるまで、このページを開いたままにしてください。',

  completedSigned: { other: '{n}件の文書に署名しました' },
  completedFilled: { other: '{n}件の文書に記入しました' },
  completedApproved: { other: '{n}件の文書を承認しました' },
  completedViewed: { other: '{n}件の文書を読みました' },
  completedText: '回答を送信しました。このページを閉じてもかまいません。',
  completedTextLocal: '完了しました。',
  completedAt: '完了日時：{date}',
  completedPreview: 'プレビューはここまでです',
  completedPreviewText: '何も送信していません。署名者には、完了後にこのようなページが表示されます。',
  completedDownload: '「{name}」をダウンロード',
  completedRedirect: { other: '{n}秒後に{site}へ移動します。' },
  completedRedirectNow: '今すぐ移動',
  completedStay: 'このページにとどまる',

  declineTitle: '辞退しますか？',
  declineText: '送信者に通知されます。辞退すると、この文書には記入できなくなります。',
  declineReason: '辞退する理由をお聞かせください',
  declineReasonHint: '理由は送信者に伝わります。',
  declinePresets: '選べる理由',
  declineReasonMissing: '辞退する理由を入力してください。',
  declineSending: '送信者に通知しています…',
  declinedTitle: '辞退しました',
  declinedText: '送信者に通知しました。このページを閉じてもかまいません。',

  expiredTitle: 'この文書は期限が切れています',
  expiredText: 'もう記入できません。新しいリンクを送信者に依頼してください。',
  expiredAt: '記入の期限は{date}でした。新しいリンクを送信者に依頼してください。',
  expiringAt: 'この文書は{time}までに完了する必要があります。それまで回答は保存されます。',
  alreadyCompletedTitle: 'この文書はすでに完了しています',
  alreadyCompletedText: 'これ以上行うことはありません。',
  alreadyCompletedAt: '完了日時：{date}。これ以上行うことはありません。',
  alreadyDeclinedTitle: 'すでに辞退した文書です',
  alreadyDeclinedText: 'やはり記入する場合は、新しいリンクを送信者に依頼してください。',
  alreadyDeclinedAt: '辞退日時：{date}。やはり記入する場合は、新しいリンクを送信者に依頼してください。',
  awaitingTitle: 'まだ順番ではありません',
  awaitingText: '先に別の方がこの文書に記入する必要があります。順番になったら、送信者からお知らせします。',

  draftSaved: '{time}に保存しました',
  draftResumed: '{date}の回答を保持しています。',
  draftContinue: '中断したところから続ける',
  draftDiscard: '保存された回答を削除',
  draftDiscarded: '保存された回答を削除しました。',
  laterTitle: '後で完了する',
  laterLocal: '回答はこのブラウザーに保存されています。続けるには、この端末で同じページを開いてください。',
  laterSession: '回答は、このブラウザーのタブを閉じるまで保持されます。',
  laterNone: '回答は保存されません。このページを閉じると失われます。',
};

import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'Belge yükleniyor…',
  loadingPercent: 'Belge yükleniyor: {percent}',
  loadingSlow: 'Bu, her zamankinden uzun sürüyor. Biraz daha bekleyebilir veya yeniden deneyebilirsiniz.',
  loadingOffline: 'Çevrimdışısınız. Yeniden bağlandığınızda belge yüklenecek.',

  passwordTitle: 'Bu belge için parola gerekiyor',
  passwordText: 'Parolayı bilmiyorsanız gönderenden isteyin.',
  passwordLabel: 'Parola',
  passwordWrong: 'Bu parola belgeyi açmıyor. Parolayı kontrol edip yeniden deneyin.',
  passwordOpen: 'Belgeyi aç',

  nothingToFill: 'Doldurulacak bir şey yok. Belgeyi okuyun, ardından “Kabul et ve bitir” seçeneğini seçin.',
  nothingToDo: 'Bu belgede yapmanız gereken bir şey yok. Belgeyi okuyabilirsiniz.',

  consentTitle: 'Ekranda imzalama',
  consentScreen:
    'Bu belgeyi kâğıt yerine ekranda okuyacak, dolduracak ve imzalayacaksınız. Elektronik imzanızın, elle atılmış bir imza gibi geçerli olması amaçlanır.',
  consentChoice:
    'Elektronik olarak imzalamak zorunda değilsiniz. Burada reddedebilir veya gönderenden kâğıt bir nüsha isteyebilirsiniz. Bitirene kadar istediğiniz zaman fikrinizi değiştirebilirsiniz.',
  consentCopy:
    'Onayınız yalnızca bu belge için geçerlidir. Bir kopyasını saklayın: hazır olduğunda indirin veya gönderenden elektronik ya da kâğıt olarak isteyin. İletişim bilgileriniz değişirse gönderene bildirin.',
  consentNeeds:
    'Belgeyi okumak ve saklamak için güncel bir web tarayıcısına, PDF dosyalarını açan bir programa ve bunları kaydetme veya yazdırma olanağına ihtiyacınız var.',
  consentCheckbox: 'Bunu okudum; elektronik kayıtların ve imzaların kullanılmasını kabul ediyorum.',
  consentMissing: 'Kabul ediyorsanız kutuyu işaretleyin, ardından “Devam et” seçeneğini seçin.',
  consentRead: 'Ekranda imzalama hakkında bilgi',

  finishMissing: { one: '{n} zorunlu alan eksik.', other: '{n} zorunlu alan eksik.' },
  notFinished: 'Bu belgeyi doldurun ve Bitir’i seçin.',

  reviewTitle: 'Yanıtlarınızı kontrol edin',
  reviewText: 'Bitirmeden önce yanıtlarınızı kontrol edin. Daha sonra değiştiremezsiniz.',
  reviewSigner: 'İmzalayan: {name}',
  reviewCount: { one: '{n} yanıt', other: '{n} yanıt' },
  reviewEdit: 'Düzenle: {label}',
  reviewEmpty: 'Yanıtlanmadı',
  reviewAgreeSign: '“Bitir” seçeneğini seçtiğinizde bu yanıtların ve imzaların size ait olduğunu onaylarsınız.',
  reviewAgreeApprove: '“Bitir” seçeneğini seçtiğinizde bu belgeyi onaylarsınız.',
  reviewAgreeView: '“Bitir” seçeneğini seçtiğinizde bu belgeyi okuduğunuzu onaylarsınız.',

  sending: 'Yanıtlarınız gönderiliyor…',
  sendingFiles: 'Dosyalarınız gönderiliyor: {percent}',
  sendingOffline: 'Çevrimdışısınız. Yanıtlarınız güvende; yeniden bağlandığınızda gönderilecek.',
  sendingStored: 'Bu sayfayı kapatırsanız yanıtlarınız sayfayı bir sonraki açışınızda gönderilir.',
  sendingMemoryOnly: 'Yanıtlarınız gönderilene kadar bu sayfayı açık tutun.',

  completedSigned: { one: 'Belgeyi imzaladınız', other: '{n} belgeyi imzaladınız' },
  completedFilled: { one: 'Belgeyi doldurdunuz', other: '{n} belgeyi doldurdunuz' },
  completedApproved: { one: 'Belgeyi onayladınız', other: '{n} belgeyi onayladınız' },
  completedViewed: { one: 'Belgeyi okudunuz', other: '{n} belgeyi okudunuz' },
  completedText: 'Yanıtlarınız gönderildi. Bu sayfayı kapatabilirsiniz.',
  completedTextLocal: 'İşleminiz tamamlandı.',
  completedAt: 'Tamamlanma tarihi: {date}',
  completedPreview: 'Bu bir önizlemeydi',
  completedPreviewText: 'Hiçbir şey gönderilmedi. İmzalayan kişi bitirdikten sonra buna benzer bir sayfa görür.',
  completedDownload: 'İndir: {name}',
  completedRedirect: {
    one: '{n} saniye sonra şu siteye gideceksiniz: {site}',
    other: '{n} saniye sonra şu siteye gideceksiniz: {site}',
  },
  completedRedirectNow: 'Şimdi git',
  completedStay: 'Bu sayfada kal',

  declineTitle: 'Bu belge reddedilsin mi?',
  declineText: 'Gönderene haber verilir. Sonrasında bu belgeyi dolduramazsınız.',
  declineReason: 'Neden reddediyorsunuz?',
  declineReasonHint: 'Gönderen, yazdığınız nedeni okuyacak.',
  declinePresets: 'Seçilebilecek nedenler',
  declineReasonMissing: 'Reddetme nedeninizi girin.',
  declineSending: 'Gönderene haber veriliyor…',
  declinedTitle: 'Bu belgeyi reddettiniz',
  declinedText: 'Gönderene haber verildi. Bu sayfayı kapatabilirsiniz.',

  expiredTitle: 'Bu belgenin süresi doldu',
  expiredText: 'Artık doldurulamaz. Gönderenden yeni bir bağlantı isteyin.',
  expiredAt: 'Son doldurma tarihi: {date}. Gönderenden yeni bir bağlantı isteyin.',
  expiringAt: 'Bu belgeyi yalnızca {time} saatine kadar tamamlayabilirsiniz. Yanıtlarınız o zamana kadar saklanır.',
  alreadyCompletedTitle: 'Bu belgeyi zaten tamamladınız',
  alreadyCompletedText: 'Yapılacak başka bir şey yok.',
  alreadyCompletedAt: 'Tamamlanma tarihi: {date}. Yapılacak başka bir şey yok.',
  alreadyDeclinedTitle: 'Bu belgeyi zaten reddettiniz',
  alreadyDeclinedText: 'Yine de doldurmak isterseniz gönderenden yeni bir bağlantı isteyin.',
  alreadyDeclinedAt: 'Reddetme tarihi: {date}. Yine de doldurmak isterseniz gönderenden yeni bir bağlantı isteyin.',
  awaitingTitle: 'Henüz sıra sizde değil',
  awaitingText: 'Önce başka birinin bu belgeyi doldurması gerekiyor. Sıra size geldiğinde gönderen haber verecek.',

  draftSaved: 'Kaydedildi: {time}',
  draftResumed: 'Yanıtlarınızı sakladık. Tarih: {date}.',
  draftContinue: 'Kaldığınız yerden devam edin',
  draftDiscard: 'Saklanan yanıtları sil',
  draftDiscarded: 'Saklanan yanıtlar silindi.',
  laterTitle: 'Daha sonra bitir',
  laterLocal: 'Yanıtlarınız bu tarayıcıda saklanıyor. Devam etmek için aynı sayfayı bu cihazda açın.',
  laterSession: 'Yanıtlarınız bu tarayıcı sekmesini kapatana kadar saklanır.',
  laterNone: 'Yanıtlarınız saklanmıyor. Bu sayfayı kapattığınızda kaybolur.',
};

import type { SameKeys } from '../../dictionary.js';
import type { screens as english } from '../en/screens.js';

export const screens: SameKeys<typeof english> = {
  loadingDocument: 'המסמך נטען…',
  loadingPercent: 'המסמך נטען: {percent}',
  loadingSlow: 'הפעולה נמשכת יותר מהרגיל. אפשר להמתין עוד מעט או לנסות שוב.',
  loadingOffline: 'אין חיבור לאינטרנט. המסמך ייטען כשהחיבור יחזור.',

  passwordTitle: 'למסמך זה נדרשת סיסמה',
  passwordText: 'אם אין לך סיסמה, יש לבקש אותה מהשולח.',
  passwordLabel: 'סיסמה',
  passwordWrong: 'הסיסמה הזו אינה פותחת את המסמך. יש לבדוק אותה ולנסות שוב.',
  passwordOpen: 'פתיחת המסמך',

  nothingToFill: 'אין מה למלא. יש לקרוא את המסמך ולאחר מכן לבחור "הסכמה וסיום".',
  nothingToDo: 'אין צורך לעשות דבר במסמך זה. אפשר לקרוא אותו.',

  consentTitle: 'חתימה על המסך',
  consentScreen:
    'הקריאה, המילוי והחתימה של מסמך זה ייעשו על המסך ולא על נייר. החתימה האלקטרונית שלך נועדה להיחשב כמו חתימה בכתב יד.',
  consentChoice:
    'אין חובה לחתום באופן אלקטרוני. אפשר לסרב כאן או לבקש מהשולח עותק מודפס. אפשר לשנות את ההחלטה בכל עת לפני הסיום.',
  consentCopy:
    'ההסכמה שלך נוגעת למסמך זה בלבד. כדאי לשמור עותק: להוריד אותו כשיהיה מוכן, או לבקש אותו מהשולח, באופן אלקטרוני או מודפס. אם פרטי הקשר שלך משתנים, יש לעדכן את השולח.',
  consentNeeds: 'כדי לקרוא ולשמור את המסמך דרושים דפדפן עדכני, תוכנה שפותחת קובצי PDF ואפשרות לשמור או להדפיס אותם.',
  consentCheckbox: 'קראתי את המידע, והשימוש ברשומות ובחתימות אלקטרוניות מקובל עליי.',
  consentMissing: 'כדי להסכים, יש לסמן את התיבה ולאחר מכן לבחור "המשך".',
  consentRead: 'מידע על חתימה על המסך',

  finishMissing: { one: 'חסר שדה חובה אחד.', two: 'חסרים שני שדות חובה.', other: 'חסרים {n} שדות חובה.' },
  notFinished: 'יש למלא את המסמך ולבחור בסיום.',

  reviewTitle: 'בדיקת התשובות שלך',
  reviewText: 'יש לבדוק את התשובות לפני הסיום. לאחר מכן לא ניתן לשנות אותן.',
  reviewSigner: 'שם לחתימה: {name}',
  reviewCount: { one: 'תשובה אחת', two: 'שתי תשובות', other: '{n} תשובות' },
  reviewEdit: 'עריכה: {label}',
  reviewEmpty: 'ללא תשובה',
  reviewAgreeSign: 'בחירה ב"סיום" מאשרת שהתשובות והחתימות האלה הן שלך.',
  reviewAgreeApprove: 'בחירה ב"סיום" היא אישור שלך למסמך זה.',
  reviewAgreeView: 'בחירה ב"סיום" מאשרת שקראת את המסמך.',

  sending: 'התשובות שלך נשלחות…',
  sendingFiles: 'הקבצים שלך נשלחים: {percent}',
  sendingOffline: 'אין חיבור לאינטרנט. התשובות שלך שמורות ויישלחו כשהחיבור יחזור.',
  sendingStored: 'אם הדף ייסגר, התשובות שלך יישלחו בפתיחה הבאה שלו.',
  sendingMemoryOnly: 'יש להשאיר את הדף פתוח עד שהתשובות שלך יישלחו.',

  completedSigned: { one: 'חתמת על המסמך', two: 'חתמת על שני מסמכים', other: 'חתמת על {n} מסמכים' },
  completedFilled: { one: 'מילאת את המסמך', two: 'מילאת שני מסמכים', other: 'מילאת {n} מסמכים' },
  completedApproved: { one: 'אישרת את המסמך', two: 'אישרת שני מסמכים', other: 'אישרת {n} מסמכים' },
  completedViewed: { one: 'קראת את המסמך', two: 'קראת שני מסמכים', other: 'קראת {n} מסמכים' },
  completedText: 'התשובות שלך נשלחו. אפשר לסגור את הדף.',
  completedTextLocal: 'סיימת.',
  completedAt: 'מועד הסיום: {date}',
  completedPreview: 'זו הייתה תצוגה מקדימה',
  completedPreviewText: 'דבר לא נשלח. לאחר הסיום החותם רואה דף כמו זה.',
  completedDownload: 'הורדה: {name}',
  completedRedirect: {
    one: 'בעוד שנייה אחת יתבצע מעבר אל {site}.',
    two: 'בעוד שתי שניות יתבצע מעבר אל {site}.',
    other: 'בעוד {n} שניות יתבצע מעבר אל {site}.',
  },
  completedRedirectNow: 'מעבר עכשיו',
  completedStay: 'הישארות בדף זה',

  declineTitle: 'לסרב למסמך זה?',
  declineText: 'השולח יקבל על כך הודעה. לאחר מכן לא ניתן למלא את המסמך.',
  declineReason: 'מה סיבת הסירוב?',
  declineReasonHint: 'השולח יקרא את הסיבה שלך.',
  declineReasonMissing: 'יש להזין את סיבת הסירוב.',
  declineSending: 'נשלחת הודעה לשולח…',
  declinedTitle: 'סירבת למסמך זה',
  declinedText: 'השולח קיבל הודעה. אפשר לסגור את הדף.',

  expiredTitle: 'תוקף המסמך פג',
  expiredText: 'לא ניתן עוד למלא אותו. יש לבקש מהשולח קישור חדש.',
  expiredAt: 'ניתן היה למלא אותו עד {date}. יש לבקש מהשולח קישור חדש.',
  expiringAt: 'אפשר לסיים את המסמך הזה רק עד {time}. עד אז התשובות שלך נשמרות.',
  alreadyCompletedTitle: 'כבר השלמת את המסמך',
  alreadyCompletedText: 'אין עוד מה לעשות.',
  alreadyCompletedAt: 'מועד ההשלמה: {date}. אין עוד מה לעשות.',
  alreadyDeclinedTitle: 'כבר סירבת למסמך',
  alreadyDeclinedText: 'אם בכל זאת ברצונך למלא אותו, יש לבקש מהשולח קישור חדש.',
  alreadyDeclinedAt: 'מועד הסירוב: {date}. אם בכל זאת ברצונך למלא את המסמך, יש לבקש מהשולח קישור חדש.',
  awaitingTitle: 'עדיין לא הגיע תורך',
  awaitingText: 'מישהו אחר צריך למלא את המסמך קודם. השולח יודיע לך כשיגיע תורך.',

  draftSaved: 'נשמר בשעה {time}',
  draftResumed: 'שמרנו את התשובות שלך מ־{date}.',
  draftContinue: 'להמשיך מהמקום שבו הפסקת',
  draftDiscard: 'מחיקת התשובות השמורות',
  draftDiscarded: 'התשובות השמורות נמחקו.',
  laterTitle: 'סיום מאוחר יותר',
  laterLocal: 'התשובות שלך שמורות בדפדפן זה. כדי להמשיך, יש לפתוח את אותו דף במכשיר זה.',
  laterSession: 'התשובות שלך שמורות עד לסגירת הכרטיסייה הזו בדפדפן.',
  laterNone: 'התשובות שלך אינן נשמרות. הן יאבדו עם סגירת הדף.',
};

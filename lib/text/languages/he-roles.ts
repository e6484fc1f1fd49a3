import { rolesOf } from "./fr-roles";
import { wordList } from "./word-list";

/** Offices of one kind a line, without the article. */
const kinds = `
ראש ראשת
יושב יושבת יו"ר
שר שרה שרת
חבר חברת ח"כ
מנכ"ל מנכ"לית
סמנכ"ל סמנכ"לית
מנהל מנהלת
דובר דוברת
נשיא נשיאה נשיאת
שופט שופטת
עורך עורכת עו"ד פרקליט פרקליטה פרקליטת סנגור סנגורית סניגור סניגורית
תובע תובעת
רופא רופאה רופאת ד"ר
מאמן מאמנת
שחקן שחקנית קפטן
שגריר שגרירה שגרירת דיפלומט
מזכיר מזכירת מזכ"ל מזכ"לית
מפכ"ל
רמטכ"ל
חוקר חוקרת פרופסור פרופ' מרצה
סופר סופרת
במאי במאית
מהנדס מהנדסת
קצין קצינה מפקד מפקדת ניצב
יועץ יועצת
כלכלן כלכלנית
אנליסט אנליסטית
`;

/** People who speak without an office of a kind, and words for several. */
const others = wordList(`
  מקור מקורות גורם גורמים בכיר בכירה בכירים עד עדה עדים תושב תושבת תושבים תושבי שכן שכנה שכנים אב אם אביו אביה אמו אמה
  אח אחות בן בת בעל אישה אלמנה אלמנתו הורה הורים הורי בני עמית עמיתה ידיד ידידה סטודנט סטודנטית מורה מורים אחות אח
  חקלאי חקלאית סוחר סוחרת סוחרים דייג נהג נהגת נהגים עובד עובדת עובדים פקיד פקידה אזרח אזרחית פעיל פעילה פעילים מפגין
  מפגינה מפגינים מומחה מומחית מומחים פרשן פרשנית משקיף נציג נציגה נציגת נציגי ראשי שרים שרי חברי מתאם מתאמת מפקח
  מבקר מבקרת מייסד מייסדת מועמד מועמדת סגן סגנית סגנו אלוף רב-אלוף תת-אלוף סא"ל אל"ם רב רבנית הרב בישוף אפיפיור
  אימאם מתווך כתב כתבת עיתונאי עיתונאית אוהד אוהדים נפגע נפגעת ניצול ניצולה נאשם נאשמת חשוד חשודה מלך מלכה נסיך נסיכה
  גזבר גזברית היסטוריון היסטוריונית מדען מדענית לקוח לקוחה לקוחות נוסע נוסעת נוסעים דייר דיירת דיירים איש אנשי יזם יזמית
  קבלן קבלנית בעלי בעלת אב-הבית מנהלי רופאים שוטר שוטרת שוטרים פרקליטי
`);

/** What a person who speaks may be called in Hebrew, without the article, with other words for the same office. */
export const hebrewRoles: Readonly<Record<string, readonly string[]>> = rolesOf(kinds, others);

/** Stand right before a name. */
export const hebrewTitles = wordList(`
    מר גברת גב' ד"ר פרופ' פרופסור עו"ד ח"כ הרב הרבנית השר השרה הנשיא הנשיאה השופט השופטת המאמן השחקן השחקנית הסופר
    הסופרת הבמאי העיתונאי העיתונאית הדובר הדוברת המנכ"ל המנכ"לית היו"ר יו"ר השגריר האלוף הרמטכ"ל המפכ"ל האדריכל
    האדריכלית הכלכלן הפרשן התובע התובעת התושב התושבת סא"ל אל"ם רס"ן סרן ניצב תנ"צ סנ"צ רפ"ק חה"כ
  `);

const feminineEnding = /(?:ה|ת|ית)$/u;
const masculineInSpiteOfEnding = wordList("מומחה בעלת מרצה מורה");
const every = Object.keys(hebrewRoles);

/** Offices of women, with and without the article. */
export const hebrewFeminine = new Set(
  every
    .filter((word) => feminineEnding.test(word) && !masculineInSpiteOfEnding.has(word))
    .concat(["גברת", "גב'", "אם", "אמו", "אמה", "אחות", "בת", "אישה"])
    .flatMap((word) => [word, `ה${word}`]),
);

/** Offices of men, with and without the article. */
export const hebrewMasculine = new Set(
  every
    .filter((word) => !feminineEnding.test(word) && !/["']/u.test(word))
    .concat(["מר"])
    .filter((word) => !["אם", "אמו", "בת"].includes(word))
    .flatMap((word) => [word, `ה${word}`]),
);

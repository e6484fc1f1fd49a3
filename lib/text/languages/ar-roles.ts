import { rolesOf } from "./fr-roles";
import { wordList } from "./word-list";

/** Offices of one kind a line, without the article. */
const kinds = `
رئيس رئيسة
وزير وزيرة
نائب نائبة برلماني برلمانية عضو
مدير مديرة مسؤول مسؤولة
متحدث متحدثة ناطق ناطقة
محافظ محافظة
عمدة
قاضي قاض قاضية
محامي محام محامية
مدعي
طبيب طبيبة
مدرب مدربة
لاعب لاعبة قائد
سفير سفيرة دبلوماسي دبلوماسية
أمين أمينة
قيادي قيادية زعيم زعيمة
نقيب نقيبة
مستشار مستشارة
مفوض مفوضة
باحث باحثة أستاذ أستاذة أكاديمي أكاديمية
خبير خبيرة محلل محللة
كاتب كاتبة روائي روائية
مخرج مخرجة ممثل ممثلة
رجل
سيدة
`;

/** People who speak without an office of a kind, and words for several. */
const others = wordList(`
  مصدر مصادر شاهد شاهدة شهود سكان أهالي أهال والد والدة والدا أب أم شقيق شقيقة ابن ابنة زوج زوجة أرملة جار جارة جيران
  زميل زميلة صديق صديقة طالب طالبة معلم معلمة مدرس مدرسة ممرض ممرضة مزارع مزارعة تاجر تاجرة صياد بائع سائق عامل عاملة
  عمال موظف موظفة موظفون موظفين مواطن مواطنة مواطنون ناشط ناشطة ناشطون نشطاء متظاهر متظاهرة متظاهرون مسؤولون مسؤولين
  وزراء نواب قادة محللون خبراء مراقبون متابعون مقرر مقررة منسق منسقة مشرف مشرفة مندوب مندوبة مبعوث مبعوثة ممثلون
  صاحب صاحبة مالك مالكة مؤسس مؤسسة وكيل وكيلة مرشح مرشحة ضابط جنرال لواء عميد عقيد نقيب مطران بابا إمام مفتي خطيب
  وسيط مفاوض مراسل مراسلة صحفي صحفية صحافي صحافية مشجع مشجعة مصاب مصابة ناج ناجية ضحية متهم متهمة ولي ملك ملكة أمير أميرة
  شيخ مهندس مهندسة عالم عالمة مؤرخ مؤرخة اقتصادي اقتصادية معاون معاونة رب ربة أحد إحدى بعض عدد
`);

/** Stand right before a name. */
const plainTitles = "دكتور دكتورة سيد سيدة شيخ شيخة أستاذ أستاذة مهندس مهندسة لواء عميد عقيد جنرال حاج حاجة نائب نائبة وزير وزيرة رئيس رئيسة متحدث متحدثة ناطق ناطقة قيادي قيادية محامي محامية طبيب طبيبة سفير سفيرة أمير ملك لاعب مدرب فنان فنانة مخرج مخرجة كاتب كاتبة باحث باحثة خبير خبيرة ناشط ناشطة صحفي صحفية صحافي صحافية قاضي قاضية عمدة مطران بابا إمام مفتي محلل محللة مواطن مواطنة";

/** What a person who speaks may be called in Arabic, without the article, with other words for the same office. */
export const arabicRoles: Readonly<Record<string, readonly string[]>> = rolesOf(kinds, others);

/** Before a name with the article, or shortened. */
export const arabicTitles = new Set([
  ...plainTitles.split(" ").map((title) => `ال${title}`),
  ...wordList("د م أ مستر سيدي دكتور دكتورة"),
]);

const everyRole = Object.keys(arabicRoles).concat(plainTitles.split(" "));
const isFeminine = (word: string) => /(?:ة|ات)$/u.test(word) || ["أم", "إحدى"].includes(word);

/** Offices of women, with and without the article. */
export const arabicFeminine = new Set(everyRole.filter(isFeminine).flatMap((word) => [word, `ال${word}`]));

/** Offices of men, with and without the article. */
export const arabicMasculine = new Set(
  everyRole.filter((word) => !isFeminine(word)).flatMap((word) => [word, `ال${word}`]),
);

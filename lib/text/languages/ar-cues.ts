import { cueTable } from "./empty-rules";
import type { CueRule } from "./language-rules";

/** Verbs of saying: past, masculine | feminine | present, masculine | feminine | participle; an empty one is not used. */
const verbs = `
قال | قالت | يقول | تقول | قائل
أضاف | أضافت | يضيف | تضيف | مضيف
صرح | صرحت | يصرح | تصرح | مصرح
أكد | أكدت | يؤكد | تؤكد | مؤكد
أوضح | أوضحت | يوضح | توضح | موضح
شدد | شددت | يشدد | تشدد | مشدد
أشار | أشارت | يشير | تشير | مشير
لفت | لفتت | يلفت | تلفت | لافت
بين | بينت | | | مبين
ذكر | ذكرت | يذكر | تذكر | ذاكر
أعلن | أعلنت | يعلن | تعلن | معلن
اعتبر | اعتبرت | يعتبر | تعتبر | معتبر
رأى | رأت | يرى | ترى |
حذر | حذرت | يحذر | تحذر | محذر
نفى | نفت | ينفي | تنفي | نافي
أنكر | أنكرت | ينكر | تنكر | منكر
فند | فندت | يفند | تفند | مفند
كشف | كشفت | يكشف | تكشف | كاشف
أفاد | أفادت | يفيد | تفيد | مفيد
نوه | نوهت | ينوه | تنوه | منوه
زعم | زعمت | يزعم | تزعم | زاعم
ادعى | ادعت | يدعي | تدعي | مدعي
كتب | كتبت | يكتب | تكتب | كاتب
تابع | تابعت | يتابع | تتابع | متابع
أردف | أردفت | يردف | تردف | مردف
استطرد | استطردت | يستطرد | تستطرد | مستطرد
واصل | واصلت | | | مواصل
ختم | ختمت | يختم | تختم | خاتم
خلص | خلصت | يخلص | تخلص |
أقر | أقرت | يقر | تقر | مقر
اعترف | اعترفت | يعترف | تعترف | معترف
جزم | جزمت | يجزم | تجزم | جازم
رد | ردت | يرد | ترد |
أجاب | أجابت | يجيب | تجيب | مجيب
علق | علقت | يعلق | تعلق | معلق
توقع | توقعت | يتوقع | تتوقع | متوقع
تعهد | تعهدت | يتعهد | تتعهد | متعهد
توعد | توعدت | يتوعد | تتوعد | متوعد
هدد | هددت | يهدد | تهدد | مهدد
اتهم | اتهمت | يتهم | تتهم | متهم
أبلغ | أبلغت | يبلغ | تبلغ | مبلغ
أخبر | أخبرت | يخبر | تخبر |
روى | روت | يروي | تروي |
حكى | حكت | يحكي | تحكي |
تساءل | تساءلت | يتساءل | تتساءل | متسائل
نبه | نبهت | ينبه | تنبه | منبه
لمح | لمحت | يلمح | تلمح | ملمح
أعرب | أعربت | | | معرب
شرح | شرحت | يشرح | تشرح | شارح
وصف | وصفت | يصف | تصف | واصف
لخص | لخصت | يلخص | تلخص | ملخص
اختتم | اختتمت | يختتم | تختتم | مختتم
استدرك | استدركت | يستدرك | تستدرك | مستدرك
كرر | كررت | يكرر | تكرر | مكرر
جدد التأكيد | جددت التأكيد | يجدد التأكيد | تجدد التأكيد | مجدد التأكيد
ذكّر | ذكّرت | | | مذكر
عقب | عقبت | يعقب | تعقب | معقب
صاح | صاحت | | |
هتف | هتفت | | |
تمسك | | | | متمسك
أبدى اعتقاده | أبدت اعتقادها | | |
أعرب عن اعتقاده | أعربت عن اعتقادها | | | معرب عن اعتقاده
أعرب عن أمله | أعربت عن أملها | | | معرب عن أمله
أعرب عن أسفه | أعربت عن أسفها | | | معرب عن أسفه
`;

/** Nouns of saying and phrases whose speaker stands behind a preposition: "نقلت الوكالة عن الوزير قوله", "جاء في بيان". */
const sourced = "قوله, قولها, قولهم, جاء في, ورد في, جاء ذلك في";

/** Of these the verbs by which somebody denies what follows. */
const denials: ReadonlySet<string> = new Set(["نفى", "أنكر", "فند"]);

function forms(row: string): string {
  const [past = "", feminine = "", present = "", presentFeminine = "", participle = ""] = row
    .split("|")
    .map((form) => form.trim());
  const plurals = past.includes(" ") ? [] : [`${past}وا`, `${past}تا`, `${past}ا`];
  const presents = [present, presentFeminine].filter((form) => form !== "");
  const goingOn = presents.map((form) => `قبل أن ${form}`);
  const [head = "", ...rest] = participle.split(" ");
  const endings = head === "" ? [] : ["ا", "ة", "ين"].map((ending) => [head + ending, ...rest].join(" "));
  return `${[past, feminine, ...plurals, ...presents, ...presents.map((form) => `${form}ون`)]
    .filter((form) => form !== "")
    .join(", ")} | ${[...endings, ...goingOn].join(", ")} | that${denials.has(past) ? " refuses" : ""}`;
}

/** The Arabic verbs of saying; conjunctions written onto them are cut off before they are looked up. */
export const arabicCues: readonly CueRule[] = [
  ...verbs.trim().split("\n").map(forms),
  `${sourced} | | that sourced`,
].flatMap((row) => cueTable(row));

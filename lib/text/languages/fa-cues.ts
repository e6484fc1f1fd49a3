import { cueTable } from "./empty-rules";
import type { CueRule } from "./cue-rule";

/** Simple verbs: past stem | present stem with its prefix. */
const simple = `
گفت | می‌گوید, می‌گویند
افزود | می‌افزاید, می‌افزایند
نوشت | می‌نویسد, می‌نویسند
پرسید | می‌پرسد, می‌پرسند
نالید | می‌نالد
غرید | می‌غرد
گلایه داشت | گلایه دارد, گلایه دارند
`;

/** Nouns that make a verb of saying, by the verb they go with. */
const light = {
  کرد: `
    اظهار, تأکید, تاکید, تصریح, خاطرنشان, خاطر نشان, اعلام, بیان, عنوان, ابراز, ادعا, اضافه, اذعان, اعتراف, اقرار,
    تکرار, تأیید, تایید, فاش, افشا, مطرح, ابراز امیدواری, ابراز نگرانی, ابراز تأسف, روایت, تعریف, تشریح,
    پیش‌بینی, برآورد, گلایه, انتقاد, اشاره, توصیف, یادآوری, ارزیابی, اطلاع‌رسانی, تهدید, ابراز عقیده, ابراز اطمینان,
    نقل, اعتراض, سؤال, سوال,  درخواست, پیشنهاد, توصیه, تقاضا, آرزو, افشاگری, اصرار, پافشاری, تاکید مجدد, شهادت, گزارش, خلاصه, زمزمه, متذکر, اظهار امیدواری, اظهار بی‌اطلاعی
  `,
  داشت: `اظهار, بیان, ابراز, اذعان, اعلام, عقیده, معروض`,
  داد: `توضیح, پاسخ, هشدار, ادامه, خبر, اطلاع, تذکر, وعده, شرح, گزارش, گواهی, شهادت, جواب, قول`,
  شد: `یادآور, مدعی, متذکر, خواستار آن, معترف`,
  زد: `فریاد, حدس, تخمین, توییت`,
  گرفت: `نتیجه`,
};

/** The same by which somebody denies what follows. */
const denials = { کرد: "تکذیب, رد, نفی, انکار", شد: "منکر" };

const endings: Readonly<Record<string, readonly string[]>> = {
  کرد: [
    "کرد",
    "کردند",
    "کرده است",
    "کرده‌است",
    "کرده بود",
    "کرده‌اند",
    "کرده",
    "می‌کند",
    "می‌کنند",
    "می‌کرد",
  ],
  داشت: ["داشت", "داشتند", "داشته است", "داشته", "می‌دارد", "می‌دارند"],
  داد: ["داد", "دادند", "داده است", "داده‌است", "داده بود", "داده‌اند", "داده", "می‌دهد", "می‌دهند"],
  شد: ["شد", "شدند", "شده است", "شده‌است", "شده بود", "شده‌اند", "شده", "می‌شود", "می‌شوند"],
  زد: ["زد", "زده است", "می‌زند"],
  گرفت: ["گرفت", "گرفته است", "می‌گیرد"],
};

/** What goes on with a speaker or comes before the main verb: "با بیان اینکه". */
const goingOn = [
  "با تأکید بر",
  "با تاکید بر",
  "با بیان",
  "با اعلام",
  "با اشاره به",
  "با تصریح",
  "با یادآوری",
  "با اذعان به",
  "با ابراز امیدواری از",
  "با ادعای",
  "با طرح",
  "با هشدار نسبت به",
  "با هشدار درباره",
  "با انتقاد از",
  "ضمن بیان",
  "ضمن تأکید بر",
  "ضمن تاکید بر",
  "ضمن اعلام",
  "ضمن اشاره به",
].join(", ");

/** A form with its prefix written apart, joined by a narrow space, or joined outright. */
function spellings(form: string): readonly string[] {
  return form.startsWith("می‌") ? [form, form.replace("می‌", "می ")] : [form];
}

function simpleForms(row: string): string {
  const [past = "", presents = ""] = row.split("|").map((part) => part.trim());
  const all = [past, `${past}ند`, `${past}ه است`, `${past}ه‌است`, `${past}ه بود`, `${past}ه‌اند`, `${past}ه`];
  return `${[...all, ...presents.split(", ").flatMap(spellings), `می‌${past}`].join(", ")} | | that`;
}

function lightForms([verb, nouns]: readonly [string, string]): string {
  const forms = nouns
    .split(",")
    .map((noun) => noun.trim())
    .filter((noun) => noun !== "")
    .flatMap((noun) => (endings[verb] ?? []).flatMap(spellings).map((ending) => `${noun} ${ending}`));
  return `${forms.join(", ")} | | that`;
}

/** The Persian verbs of saying, most of them a noun with a light verb. */
export const persianCues = (): readonly CueRule[] =>
  [
    ...simple.trim().split("\n").map(simpleForms),
    ...Object.entries(light)
      .filter(([verb]) => verb !== "")
      .map(lightForms),
    ...Object.entries(denials).map((entry) => `${lightForms(entry)} refuses`),
    `معتقد است, معتقدند, معتقد بود, بر این باور است, بر این عقیده است, بر این باورند, مدعی است, مدعی‌اند | | that`,
    ` | ${goingOn} | that`,
    "آمده است, آمده بود, آمده, می‌خوانیم, نوشته شده است, ذکر شده است, تأکید شده است, تاکید شده است, تصریح شده است | | that sourced",
  ].flatMap((row) => cueTable(row));

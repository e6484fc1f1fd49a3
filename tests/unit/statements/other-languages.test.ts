import { describe, expect, test } from "vitest";

import { readArticleText, type TestArticle } from "./read-article-text";

type Row = readonly [speaker: string, form: string, words: string];

const rows = (article: TestArticle): readonly Row[] =>
  readArticleText(article).map((one) => [one.speaker.name, one.form, one.text]);

const otherLanguages: readonly (readonly [string, TestArticle, readonly Row[]])[] = [
  [
    "Arabic: verb, name, clause; a verb alone goes on with the speaker",
    {
      language: "ar",
      paragraphs: [
        "قالت حنان صالح إن المحادثات فشلت تماما. وأضافت أن الباب مفتوح للجميع.",
        "وقالت صالح: «لن نتراجع أبدا».",
      ],
      figures: [{ id: "hanan-saleh", full: "حنان صالح", parts: ["صالح"] }],
    },
    [
      ["حنان صالح", "indirect", "المحادثات فشلت تماما"],
      ["حنان صالح", "indirect", "الباب مفتوح للجميع"],
      ["حنان صالح", "direct", "لن نتراجع أبدا"],
    ],
  ],
  [
    "Arabic: named without anything being said",
    {
      language: "ar",
      paragraphs: [
        "قالت حنان صالح إن المحادثات فشلت. وذُكر النائب فؤاد شكر دون أن تُنقل عنه أقوال طويلة اليوم.",
      ],
      figures: [{ id: "hanan-saleh", full: "حنان صالح", parts: ["صالح"] }],
    },
    [["حنان صالح", "indirect", "المحادثات فشلت"]],
  ],
  [
    "French: guillemets, “a déclaré”, “selon”",
    {
      language: "fr",
      paragraphs: [
        "« Nous ne reculerons pas », a déclaré Rosa Marin mardi. Elle a ajouté que la grève continue.",
        "Selon le ministère de la Santé, douze personnes sont mortes.",
      ],
    },
    [
      ["Rosa Marin", "direct", "Nous ne reculerons pas"],
      ["Rosa Marin", "indirect", "la grève continue"],
      ["le ministère de la Santé", "indirect", "douze personnes sont mortes"],
    ],
  ],
  [
    "Spanish: “dijo que”, “según”",
    {
      language: "es",
      paragraphs: [
        "La ministra Rosa Marín dijo que el acuerdo sigue vigente. «No vamos a ceder», afirmó Marín.",
      ],
    },
    [
      ["Rosa Marín", "indirect", "el acuerdo sigue vigente"],
      ["Rosa Marín", "direct", "No vamos a ceder"],
    ],
  ],
  [
    "Hebrew: “אמר כי”, a quotation before its verb",
    {
      language: "he",
      paragraphs: ['שר האוצר דן כהן אמר כי התקציב מאוזן לגמרי. "לא ניכנע ללחץ", הוסיף כהן.'],
      figures: [{ id: "dan-cohen", full: "דן כהן", parts: ["כהן"] }],
    },
    [
      ["דן כהן", "indirect", "התקציב מאוזן לגמרי"],
      ["דן כהן", "direct", "לא ניכנע ללחץ"],
    ],
  ],
  [
    "Persian: “گفت که”, a quotation after a colon",
    {
      language: "fa",
      paragraphs: ["رضا کریمی گفت که گفتگوها ادامه خواهد یافت. کریمی افزود: «ما عقب نشینی نمی کنیم»."],
      figures: [{ id: "reza-karimi", full: "رضا کریمی", parts: ["کریمی"] }],
    },
    [
      ["رضا کریمی", "indirect", "گفتگوها ادامه خواهد یافت"],
      ["رضا کریمی", "direct", "ما عقب نشینی نمی کنیم"],
    ],
  ],
  [
    "French: an incise inside the marks, a pronoun written onto its verb, “avant d’ajouter que”",
    {
      language: "fr",
      paragraphs: [
        "« On verra bien, a lancé Rosa Marin jeudi. Rien ne presse. » Elle assure pour sa part que le club « ira au bout ».",
        "« C’est long », a-t-elle soupiré, avant d’ajouter que la décision tombera demain.",
      ],
    },
    [
      ["Rosa Marin", "direct", "On verra bien, a lancé Rosa Marin jeudi. Rien ne presse"],
      ["Rosa Marin", "mixed", "le club « ira au bout »"],
      ["Rosa Marin", "direct", "C’est long"],
      ["Rosa Marin", "indirect", "la décision tombera demain"],
    ],
  ],
  [
    "French: the office before and after the name of a source",
    {
      language: "fr",
      paragraphs: [
        "Selon la médecin du club, Rosa Marin, le joueur souffre du genou.",
        "D’après Paul Renard, chargé des finances, le canton perd des millions.",
        "Le projet est mort, assure le maire, Luc Ferrand.",
      ],
    },
    [
      ["Rosa Marin", "indirect", "le joueur souffre du genou"],
      ["Paul Renard", "indirect", "le canton perd des millions"],
      ["Luc Ferrand", "indirect", "Le projet est mort"],
    ],
  ],
  [
    "Spanish: a speaker left out, another one set against the first, dialogue dashes",
    {
      language: "es",
      paragraphs: [
        "El alcalde, Pedro Lozano, aseguró que no habrá despidos, mientras que la oposición sostuvo que el acuerdo es malo.",
        "«Vamos tarde», dijo a los periodistas la abogada Marta Ferreiro. «Pero llegaremos», matizó, al tiempo que recordó que hay plazos.",
        "—No pienso dimitir —dijo el consejero Ramón Ortuño al salir.",
      ],
    },
    [
      ["Pedro Lozano", "indirect", "no habrá despidos"],
      ["la oposición", "indirect", "el acuerdo es malo"],
      ["Marta Ferreiro", "direct", "Vamos tarde"],
      ["Marta Ferreiro", "direct", "Pero llegaremos"],
      ["Marta Ferreiro", "indirect", "hay plazos"],
      ["Ramón Ortuño", "direct", "No pienso dimitir"],
    ],
  ],
  [
    "Arabic: names told by their offices, participles, conjunctions written onto verbs, sources",
    {
      language: "ar",
      paragraphs: [
        "قال وزير المالية سامي الطوخي، في مؤتمر صحفي، إن العجز كبير، مؤكدا أن «الموقف لم يتغير». وأضاف: «لن نتراجع».",
        "وأكدت الناطقة باسم الحكومة ليلى قباني أن القرار نهائي، فيما اعتبر النائب فؤاد شكر أن الخطوة متأخرة.",
        "وبحسب مصدر في الوزارة طلب عدم ذكر اسمه، فإن الجلسة تأجلت أسبوعا.",
        "ونقلت الصحيفة عن والدة المصاب قولها: «لم يأت أحد».",
      ],
    },
    [
      ["سامي الطوخي", "indirect", "العجز كبير"],
      ["سامي الطوخي", "direct", "الموقف لم يتغير"],
      ["سامي الطوخي", "direct", "لن نتراجع"],
      ["ليلى قباني", "indirect", "القرار نهائي"],
      ["فؤاد شكر", "indirect", "الخطوة متأخرة"],
      ["مصدر في الوزارة", "indirect", "الجلسة تأجلت أسبوعا"],
      ["والدة المصاب", "direct", "لم يأت أحد"],
    ],
  ],
  [
    "Hebrew: “that” written onto the next word, abbreviations with marks, a body behind its preposition",
    {
      language: "he",
      paragraphs: [
        "חברת המועצה נורית אלמוג טענה שהתוכנית יקרה מדי, והזכירה שהשוק נסגר פעמיים.",
        "״לא נוותר״, אמרה יו״ר הוועדה, ח״כ רונית שדה. היא הוסיפה כי התקציב יאושר.",
        "מהחברה נמסר: ״נעמוד בלוח הזמנים״. לדברי דני כהן, תושב השכונה, אף אחד לא בא.",
      ],
    },
    [
      ["נורית אלמוג", "indirect", "התוכנית יקרה מדי"],
      ["נורית אלמוג", "indirect", "השוק נסגר פעמיים"],
      ["רונית שדה", "direct", "לא נוותר"],
      ["רונית שדה", "indirect", "התקציב יאושר"],
      ["החברה", "direct", "נעמוד בלוח הזמנים"],
      ["דני כהן", "indirect", "אף אחד לא בא"],
    ],
  ],
  [
    "Persian: clauses without “که”, a participle before the main verb, the verb after the speaker of a quotation",
    {
      language: "fa",
      paragraphs: [
        "مریم رستگار، نمایندهٔ مجلس، با بیان اینکه تورم مهار نشده است، گفت: «دولت پاسخگو باشد.»",
        "یک مقام آگاه در وزارت صنایع گفت دست‌کم دو شرکت بازدید کرده‌اند.",
        "«ما خسته شده‌ایم»؛ این را یدالله کریمی، که کارگر است، به ما می‌گوید.",
        "به گفتهٔ نرگس شریفی، مدیر مالی شرکت، پرداخت‌ها عقب افتاده است.",
      ],
    },
    [
      ["مریم رستگار", "indirect", "تورم مهار نشده است"],
      ["مریم رستگار", "direct", "دولت پاسخگو باشد"],
      ["یک مقام آگاه در وزارت صنایع", "indirect", "دست‌کم دو شرکت بازدید کرده‌اند"],
      ["یدالله کریمی", "direct", "ما خسته شده‌ایم"],
      ["نرگس شریفی", "indirect", "پرداخت‌ها عقب افتاده است"],
    ],
  ],
];

const nothingSaid: readonly (readonly [string, string, string])[] = [
  ["fr", "a negated verb", "Le maire n’a pas dit que le projet était mort."],
  ["fr", "a clause about a thing", "Rosa Marin a annoncé un plan que personne ne comprend."],
  ["fr", "a hope", "Le gouvernement espère que l’accord sera signé."],
  ["es", "what somebody only supposes", "Si el juez dice que no hay pruebas, el caso se cierra."],
  ["es", "a clause about a person", "Rosa Marín declaró ante la jueza, que la investiga por fraude."],
  ["ar", "a negated verb", "ولم يؤكد الوزير أن الانتخابات ستجري في موعدها."],
  ["ar", "nobody", "لا أحد يقول إن الأزمة انتهت بعد."],
  ["ar", "a fear", "ويخشى السكان أن تتكرر الكارثة في الشتاء."],
  ["he", "a condition", "אם השר יגיד שהוא מתפטר, הממשלה תיפול."],
  ["he", "a sign, whoever wrote it", "על השלט נכתב: ״גם נהג הוא בן אדם״."],
  ["fa", "a pronoun that goes back to nobody", "وی گفت که قیمت‌ها بالا می‌رود."],
];

const relativeDays: readonly (readonly [string, string, string])[] = [
  ["ar", "قال رئيس البلدية سامر الدلالي، أمس الثلاثاء، إن الطريق سيفتح قريبا.", "2024-05-14"],
  ["fr", "« C’est fini », a dit lundi Rosa Marin.", "2024-05-13"],
  ["es", "Rosa Marín dijo ayer que el acuerdo sigue vigente.", "2024-05-14"],
  ["he", "דובר העירייה אמר אתמול כי הכביש ייפתח בקרוב.", "2024-05-14"],
  ["fa", "مریم رستگار، نمایندهٔ مجلس، دیروز گفت که بودجه کافی نیست.", "2024-05-14"],
];

describe("other languages", () => {
  test.each(otherLanguages)("%s", (_name, article, expected) => {
    expect(rows(article)).toEqual(expected);
  });

  test.each(nothingSaid)("%s: %s is no statement", (language, _name, paragraph) => {
    expect(rows({ language, paragraphs: [paragraph] })).toEqual([]);
  });

  test.each(relativeDays)("%s: a day counted from the day of publication", (language, paragraph, value) => {
    const [found] = readArticleText({ language, paragraphs: [paragraph], publishedOn: "2024-05-15" });
    expect(found?.saidOn).toMatchObject({ value, basis: "relative" });
  });

  test("a language we do not know gives nothing", () => {
    expect(rows({ language: "ja", paragraphs: ["Rosa Marin said that wages must rise."] })).toEqual([]);
  });
});

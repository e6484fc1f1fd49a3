import { type NothingSaid, testTold, type ToldCase } from "./told-in";

const cases: readonly ToldCase[] = [
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
    "Arabic: the one who acts between the parts of “اكتفى … بالقول”",
    { language: "ar", paragraphs: ["واكتفى المدير بالقول إن «التحقيق جار»."] },
    [["المدير", "direct", "التحقيق جار"]],
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
    "Hebrew: an occasion before the verb, what was kept back",
    {
      language: "he",
      paragraphs: [
        'בריאיון לגלי צה"ל אמר יו"ר האופוזיציה, רון כרמלי, כי לא ישב בממשלה.',
        "גורמים בקואליציה מעריכים שהחוק ייפול, אך נמנעו מלנקוב בתאריך.",
      ],
    },
    [
      ["רון כרמלי", "indirect", "לא ישב בממשלה"],
      ["גורמים בקואליציה", "indirect", "החוק ייפול"],
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
  [
    "Persian: a quotation, a name, an office, the verb; short clauses",
    {
      language: "fa",
      paragraphs: [
        "«ما خسته شده‌ایم»، مریم رستگار، معلم بازنشسته، می‌گوید.",
        "پزشکان می‌گویند بیماران دارو ندارند.",
      ],
    },
    [
      ["مریم رستگار", "direct", "ما خسته شده‌ایم"],
      ["پزشکان", "indirect", "بیماران دارو ندارند"],
    ],
  ],
];

const nothingSaid: readonly NothingSaid[] = [
  ["ar", "a negated verb", "ولم يؤكد الوزير أن الانتخابات ستجري في موعدها."],
  ["ar", "nobody", "لا أحد يقول إن الأزمة انتهت بعد."],
  ["ar", "a fear", "ويخشى السكان أن تتكرر الكارثة في الشتاء."],
  ["he", "a condition", "אם השר יגיד שהוא מתפטר, הממשלה תיפול."],
  ["he", "a sign, whoever wrote it", "על השלט נכתב: ״גם נהג הוא בן אדם״."],
  ["fa", "a pronoun that goes back to nobody", "وی گفت که قیمت‌ها بالا می‌رود."],
];

testTold("Arabic, Hebrew and Persian", cases, nothingSaid);

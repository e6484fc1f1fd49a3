import { describe, expect, test } from "vitest";

import { readArticleText, type TestArticle } from "./read-article-text";

type Row = readonly [speaker: string, form: string, words: string];

const frames: readonly (readonly [string, TestArticle, readonly Row[]])[] = [
  [
    "French: infinitives, words of judgement, who is meant by a clause after “qui”, a colon after “le reconnaît”",
    {
      language: "fr",
      paragraphs: [
        "Le ministre de la Culture, Paul Renard, affirme ne pas vouloir démissionner.",
        "La présidente, Anne Lefort, a fustigé une « gestion à la petite semaine », jugeant que l’État avait abandonné les vallées.",
        "« Il faut agir », insiste la directrice chargée de la recherche, Claire Vasseur, qui dit « craindre le pire ». À ses yeux, le plan est mort.",
        "Un conseiller du maire le reconnaît en privé : la piscine ne rouvrira pas.",
      ],
    },
    [
      ["Paul Renard", "indirect", "ne pas vouloir démissionner"],
      ["Anne Lefort", "mixed", "une « gestion à la petite semaine »"],
      ["Anne Lefort", "indirect", "l’État avait abandonné les vallées"],
      ["Claire Vasseur", "direct", "Il faut agir"],
      ["Claire Vasseur", "direct", "craindre le pire"],
      ["Claire Vasseur", "indirect", "le plan est mort"],
      ["Un conseiller du maire", "indirect", "la piscine ne rouvrira pas"],
    ],
  ],
  [
    "French: sources with a clause of their own, a second clause after a semicolon, a law is no source",
    {
      language: "fr",
      paragraphs: [
        "Selon deux responsables du syndicat, qui ont requis l’anonymat, la fusion sera annulée.",
        "D’après les pompiers, le feu est parti d’un local à poubelles ; la cause reste inconnue.",
        "Selon la loi de 1905, les églises appartiennent aux communes.",
      ],
    },
    [
      ["deux responsables du syndicat", "indirect", "la fusion sera annulée"],
      ["les pompiers", "indirect", "le feu est parti d’un local à poubelles"],
    ],
  ],
  [
    "Spanish: infinitives, words of judgement, “a su entender”, those in a body",
    {
      language: "es",
      paragraphs: [
        "La ministra Rosa Marín aseguró no tener constancia del informe y negó haber recibido presiones. A su entender, la obra es legal.",
        "El consejero, Andrés Molina, pidió que se respeten los turnos y calificó la protesta de «irresponsable».",
        "Desde el sindicato denuncian que faltan médicos.",
      ],
    },
    [
      ["Rosa Marín", "indirect", "no tener constancia del informe"],
      ["Rosa Marín", "indirect", "haber recibido presiones"],
      ["Rosa Marín", "indirect", "la obra es legal"],
      ["Andrés Molina", "indirect", "se respeten los turnos"],
      ["Andrés Molina", "mixed", "la protesta de «irresponsable»"],
      ["el sindicato", "indirect", "faltan médicos"],
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
    "Arabic: the one who acts between the parts of “اكتفى … بالقول”",
    { language: "ar", paragraphs: ["واكتفى المدير بالقول إن «التحقيق جار»."] },
    [["المدير", "direct", "التحقيق جار"]],
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
  [
    "French: an epithet goes on with whoever was spoken of last",
    {
      language: "fr",
      paragraphs: [
        "« C’est long », s’est emporté le footballeur Marc Delval. L’homme de 44 ans a assuré qu’il porterait plainte.",
      ],
    },
    [
      ["Marc Delval", "direct", "C’est long"],
      ["Marc Delval", "indirect", "il porterait plainte"],
    ],
  ],
];

describe("frames of other languages", () => {
  test.each(frames)("%s", (_, article, expected) => {
    const found = readArticleText(article).map((one) => [one.speaker.name, one.form, one.text]);
    expect(found).toEqual(expected);
  });
});

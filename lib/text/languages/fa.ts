import { cueTable, emptyRules } from "./empty-rules";
import type { LanguageRules } from "./language-rules";
import { wordList } from "./word-list";

const cues = cueTable(`
گفت, می‌گوید, گفته است, گفتند | | that
افزود, می‌افزاید | | that
اظهار داشت, اظهار کرد | | that
تاکید کرد, تأکید کرد, تاکید کرده است | با تاکید بر این | that
تصریح کرد | با تصریح این | that
خاطرنشان کرد, خاطر نشان کرد | | that
اعلام کرد, اعلام کرده است | با اعلام این | that
بیان کرد, بیان داشت | با بیان این | that
یادآور شد | | that
اشاره کرد | با اشاره به این | that
هشدار داد | | that
توضیح داد | | that
ادامه داد | |
نوشت | | that
مدعی شد, ادعا کرد | | that
`);

/** Persian: direct speech, "که" clauses with the verb after the speaker, and "به گفته". */
export const fa: LanguageRules = {
  ...emptyRules,
  language: "fa",
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
  ],
  cues,
  dropsPronouns: true,
  accordingTo: ["به گفته", "به گفتهٔ", "به گفته‌ی", "بنا به گفته", "بر اساس گفته", "به گزارش"],
  complementisers: wordList("که"),
  capitalisedNames: false,
  pronouns: {
    masculine: wordList("او وی ایشان"),
    feminine: wordList(""),
    plural: wordList("آنها آن‌ها"),
    neuter: wordList(""),
    relative: wordList(""),
    first: wordList("من ما"),
  },
  prepositions: wordList("در به از با برای بر تا"),
  coordinators: wordList("و اما"),
  unsaid: wordList("اگر"),
  collectives: wordList("جنبش دولت وزارت حزب سازمان بیانیه"),
  titles: wordList("دکتر آقای خانم رئیس وزیر سردار سرلشکر آیت‌الله"),
  calendar: {
    ...emptyRules.calendar,
    weekdays: [
      ["یکشنبه", "یک‌شنبه"],
      ["دوشنبه"],
      ["سه‌شنبه", "سه شنبه"],
      ["چهارشنبه", "چهار‌شنبه"],
      ["پنجشنبه", "پنج‌شنبه"],
      ["جمعه"],
      ["شنبه"],
    ],
    dayOffsets: { امروز: 0, دیروز: -1 },
    spans: { "هفته گذشته": ["week", 1], "ماه گذشته": ["month", 1], "سال گذشته": ["year", 1] },
  },
};

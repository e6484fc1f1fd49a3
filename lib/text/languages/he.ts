import { cueTable, emptyRules } from "./empty-rules";
import type { LanguageRules } from "./language-rules";
import { wordList } from "./word-list";

const cues = cueTable(`
אמר, אמרה, אמרו, אומר, אומרת, ואמר, ואמרה | באומרו, באומרה | that
הוסיף, הוסיפה, והוסיף, והוסיפה, מוסיף, מוסיפה | והוסיף | that
הצהיר, הצהירה, והצהיר, מצהיר | | that
הדגיש, הדגישה, והדגיש, מדגיש | | that
ציין, ציינה, וציין, מציין | | that
הסביר, הסבירה, והסביר, מסביר | | that
טען, טענה, וטען, טוען, טוענת | | that
הודיע, הודיעה, והודיע | | that
הבהיר, הבהירה, והבהיר | | that
מסר, מסרה, נמסר | | that
כתב, כתבה, וכתב | | that
השיב, השיבה | | that
הזהיר, הזהירה | | that
הודה, הודתה | | that
`);

/** Hebrew: direct speech, "כי" clauses and "לדברי / לפי". */
export const he: LanguageRules = {
  ...emptyRules,
  language: "he",
  quotationMarks: [
    ["“", "”"],
    ["”", "“"],
    ["„", "”"],
    ['"', '"'],
    ["״", "״"],
  ],
  cues,
  dropsPronouns: true,
  accordingTo: ["לדברי", "לפי", "על פי"],
  complementisers: wordList("כי"),
  capitalisedNames: false,
  pronouns: {
    masculine: wordList("הוא"),
    feminine: wordList("היא"),
    plural: wordList("הם הן"),
    neuter: wordList(""),
    relative: wordList("אשר"),
    first: wordList("אני אנחנו אנו שלנו"),
  },
  prepositions: wordList("של על אל עם מן לפני אחרי בין"),
  coordinators: wordList("אך אבל"),
  unsaid: wordList("לא אם"),
  collectives: wordList("התנועה הממשלה המשרד המפלגה הארגון ההודעה"),
  titles: wordList("מר גברת ד״ר הנשיא השר השרה הרב ראש"),
  calendar: {
    ...emptyRules.calendar,
    weekdays: [
      ["ביום ראשון"],
      ["ביום שני"],
      ["ביום שלישי"],
      ["ביום רביעי"],
      ["ביום חמישי"],
      ["ביום שישי"],
      ["בשבת"],
    ],
    dayOffsets: { היום: 0, אתמול: -1, שלשום: -2 },
    spans: { "בשבוע שעבר": ["week", 1], "בחודש שעבר": ["month", 1], "בשנה שעברה": ["year", 1] },
  },
};

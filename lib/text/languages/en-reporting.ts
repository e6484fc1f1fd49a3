import type { LanguageRules } from "./language-rules";
import { phraseList, wordList } from "./word-list";

/** The words of English that show where reported words begin and end, whose they are, and what is none. */
export const englishReporting = {
  gerundEndings: ["ing"],
  questionWords: wordList("how why what who where when which whose"),
  labelLinks: wordList("as"),
  sumLinks: wordList("at"),
  timeUnits: wordList(
    "moments seconds minutes hours days weeks months years hour day week month year shortly soon",
  ),
  reporterParticiples: wordList(`
    citing quoting referring alluding speaking gesturing pointing nodding shaking smiling laughing grinning shrugging
    sparking prompting drawing echoing
  `),
  sayingNouns: wordList(`
    verdict message answer response reply advice warning reaction assessment conclusion comment comments explanation
    excuse question retort words remark remarks statement summary plea appeal request complaint argument promise
    prediction proposal suggestion diagnosis motto line
  `),
  ownerPronouns: { his: "he", her: "she", their: "they", its: "it" },
  summingWords: wordList("both"),
  transcriptNotes: wordList(`
    transcript transcribed transcription published text delivery delivered translated translation edited source copyright
    courtesy provided released reprinted
  `),
  speechWords: wordList(
    "remarks speech address statement transcript text lecture sermon homily eulogy testimony keynote",
  ),
  echoWords: wordList("so"),
  focusWords: wordList("both further only even just"),
  emptyAnswers: phraseList("no comment | no further comment"),
  quotingVerbs: wordList("quoted quotes quoting cited cites citing"),
  objectPronouns: { him: "he", her: "she", them: "they", it: "it" },
  pointers: phraseList(
    "pictured | read | read more | also read | read also | see also | related | watch | listen | more | subscribe | photo | image | video | caption | source | sources",
  ),
  questionLabels: wordList("q question questioner interviewer reporter host presenter moderator journalist"),
  answerLabels: wordList("a answer"),
  silences: wordList(`
    elaborate say specify give provide name identify comment explain disclose reveal offer detail details evidence reason
    reasons timeline specifics information explanation date confirm discuss link
  `),
  withholding: phraseList(
    "declined | refused | did not | didn’t | didn't | does not | gave no | gives no | offered no | provided no | without",
  ),
} satisfies Partial<LanguageRules>;

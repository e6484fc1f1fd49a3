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
  leadsOn: phraseList(`
    went on | goes on | going on | gone on | proceeded | hastened | continued | rushed | took pains | took care
    took the opportunity | took the occasion | was quick | was keen | was at pains | were quick | did not hesitate
  `),
  propositionNouns: wordList(`
    claim claims suggestion suggestions allegation allegations accusation accusations charge charges report reports
    rumour rumours rumor rumors assertion assertions notion idea insinuation insinuations implication contention theory
    speculation opinion view belief hope hopes fear fears concern concerns confidence conviction doubt doubts regret
    warning warnings argument assumption possibility statement complaint complaints demand promise assurance assurances
    call point prediction charge finding declaration threat pledge apprehension optimism certainty wish
  `),
  claimNouns: wordList(`
    claim suggestion allegation assertion contention insistence statement warning promise pledge vow admission
    accusation argument declaration announcement prediction complaint assurance assurances testimony confession conclusion ruling remark comment observation forecast revelation
  `),
  denialNouns: wordList("denial"),
  viewNouns: wordList("view opinion judgment judgement words assessment estimation reckoning telling"),
  pronominals: wordList("one another others"),
  conditionals: wordList("whatever whoever however if unless because provided until lest whether"),
  opposing: wordList("contrary despite contradicting rebutting rejecting"),
  silences: wordList(`
    elaborate say specify give provide name identify comment explain disclose reveal offer detail details evidence reason
    reasons timeline specifics information explanation date confirm discuss link
  `),
  withholding: phraseList(
    "declined | refused | did not | didn’t | didn't | does not | gave no | gives no | offered no | provided no | without",
  ),
} satisfies Partial<LanguageRules>;

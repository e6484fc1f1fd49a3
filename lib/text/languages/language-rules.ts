import { ar } from "./ar";
import type { CalendarWords } from "./calendar-words";
import type { CueRule } from "./cue-rule";
import { en } from "./en";
import { es } from "./es";
import { fa } from "./fa";
import { fr } from "./fr";
import { he } from "./he";
import type { PersonWords } from "./person-words";
import type { ReportedSpeech } from "./reported-speech";

/** Everything the statement reader must know about one language. Words are lower case unless a field says otherwise. */
export interface LanguageRules {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Opening and closing marks, outer pairs first. */
  readonly quotationMarks: readonly (readonly [string, string])[];
  /** Words with a full stop that do not end a sentence, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  readonly cues: readonly CueRule[];
  readonly accordingTo: readonly string[];
  readonly complementisers: ReadonlySet<string>;
  /** `after`: the speaker follows the verb also where no quotation stands before it (Arabic "قال … إن"). */
  readonly speakerStands: "before" | "after";
  /** A verb may stand without its speaker, who is then the one spoken of before. */
  readonly dropsPronouns: boolean;
  /** Names begin with capitals, so that speakers outside the corpus can be seen. */
  readonly capitalisedNames: boolean;
  readonly pronouns: {
    readonly masculine: ReadonlySet<string>;
    readonly feminine: ReadonlySet<string>;
    readonly plural: ReadonlySet<string>;
    readonly neuter: ReadonlySet<string>;
    readonly relative: ReadonlySet<string>;
    readonly first: ReadonlySet<string>;
  };
  /** Before a speaker they embed the verb of saying in another clause ("what he calls", "as he said"). */
  readonly embedders: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Before the one who acted, after a passive verb ("posted by the group"). */
  readonly agentPrepositions: ReadonlySet<string>;
  /** Before the matter of a telling ("told them about"). */
  readonly topicPrepositions: ReadonlySet<string>;
  /** Link the words of one name ("Bank of England"). */
  readonly nameLinks: ReadonlySet<string>;
  /** After "one" or "some": several of whom one is meant ("one of the survivors"). */
  readonly partitives: ReadonlySet<string>;
  /** Open a clause of their own that may carry a statement ("after", "while"). */
  readonly subordinators: ReadonlySet<string>;
  /** Open a list of examples, which is no part of the phrase before ("four officers, including a captain"). */
  readonly listOpeners: ReadonlySet<string>;
  /** Open a clause that only supposes ("if", "whether"). */
  readonly hypothetical: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Open a clause that sets another speaker or matter against the first ("while", "whereas"). */
  readonly contrasts: ReadonlySet<string>;
  /** May stand between speaker and verb or right after the verb. */
  readonly adverbs: ReadonlySet<string>;
  /** How an adverb ends; empty where the language has no such ending. */
  readonly adverbEndings: readonly string[];
  readonly auxiliaries: ReadonlySet<string>;
  /** Before a verb of saying: the words were not said ("not", "refused to", "would"). */
  readonly unsaid: ReadonlySet<string>;
  /** Before "to" and a verb of saying they lead on to words really said ("went on to"). */
  readonly leadsOn: ReadonlySet<string>;
  /** Nouns whose clause with "that" is what somebody says or denies ("claim", "hope"). */
  readonly propositionNouns: ReadonlySet<string>;
  /** Of these the ones by which their owner says it ("his claim that"), and, last, denies it. */
  readonly claimNouns: ReadonlySet<string>;
  readonly denialNouns: ReadonlySet<string>;
  /** "in her view": nouns of what somebody holds, in a phrase that names whose it is. */
  readonly viewNouns: ReadonlySet<string>;
  /** Who speaks although no noun follows ("another said"). */
  readonly pronominals: ReadonlySet<string>;
  /** Open a clause that belongs to what was said also after the speaker ("…, he promised, whatever they say"). */
  readonly conditionals: ReadonlySet<string>;
  /** Open a phrase that sets another's words against the first ("contrary to"). */
  readonly opposing: ReadonlySet<string>;
  /** Opens an infinitive ("to"). */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** How a verb's noun ends ("having"); empty where the language has no such ending. */
  readonly gerundEndings: readonly string[];
  /** Open a reported question besides those that only suppose ("how", "why"). */
  readonly questionWords: ReadonlySet<string>;
  /** Between a thing and the name it is given ("described it as"). */
  readonly labelLinks: ReadonlySet<string>;
  /** Between a thing and the number it is put at. */
  readonly sumLinks: ReadonlySet<string>;
  /** Words of time before "after" that open what the reporter adds ("…, hours after …"). */
  readonly timeUnits: ReadonlySet<string>;
  /** Participles of what a speaker did while speaking or went by ("citing"), no part of what was said. */
  readonly reporterParticiples: ReadonlySet<string>;
  /** What somebody's words may be ("verdict", "message"): the one they belong to speaks. */
  readonly sayingNouns: ReadonlySet<string>;
  /** Owners that are pronouns ("his"): masculine, feminine, plural and neuter as the pronoun they stand for. */
  readonly ownerPronouns: Readonly<Record<string, string>>;
  /** Two sides or more, of whom nobody in particular speaks ("both"). */
  readonly summingWords: ReadonlySet<string>;
  /** Before a past form: passive, not a speaker ("was told"). */
  readonly passive: ReadonlySet<string>;
  /** Finite verbs that show that a stretch is a clause. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** With these the report sums up many occasions ("repeatedly"). */
  readonly habitual: ReadonlySet<string>;
  /** Stand where a subject would and name nobody ("there are"). */
  readonly expletives: ReadonlySet<string>;
  readonly persons: PersonWords;
  /** Before a name: "President", "Dr". */
  readonly titles: ReadonlySet<string>;
  /** Fields of an office that stand between "minister of" and the name ("State"). */
  readonly portfolios: ReadonlySet<string>;
  /** Titles that stay with a single name ("Pope Leo"). */
  readonly styles: ReadonlySet<string>;
  readonly feminineWords: ReadonlySet<string>;
  readonly masculineWords: ReadonlySet<string>;
  /** Follow a surname ("Jr"). */
  readonly nameSuffixes: ReadonlySet<string>;
  /** Small words inside names ("bin", "von"). */
  readonly nameParticles: ReadonlySet<string>;
  /** What a speaking person may be ("official"); the value: names for the same office, for any office `*`. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Say nothing about which office is meant ("senior", "former"). */
  readonly vagueAdjectives: ReadonlySet<string>;
  /** Speaking bodies ("movement", "ministry") and papers ("statement", "report"). */
  readonly collectives: ReadonlySet<string>;
  /** Of those the ones whose name follows them ("the charity Oxfam"). */
  readonly namedBodies: ReadonlySet<string>;
  /** Of those the papers: what a letter says is not what the body spoken of before says. */
  readonly papers: ReadonlySet<string>;
  /** How a capitalised attribute ends that is no part of a name ("London-based"). */
  readonly attributeEndings: readonly string[];
  /** Verbs and nouns of what somebody kept back ("but did not elaborate", "but gave no details"). */
  readonly silences: ReadonlySet<string>;
  /** Words or two words that withhold what a word of `silences` names ("declined", "did not"). */
  readonly withholding: ReadonlySet<string>;
  /** Between an office and the place of its posting ("ambassador to"). */
  readonly postingPrepositions: ReadonlySet<string>;
  /** Words that show that a capitalised name is a body, not a person. */
  readonly bodyWords: ReadonlySet<string>;
  /** Words that show that a name is an outlet. */
  readonly outletWords: ReadonlySet<string>;
  readonly occasionNouns: ReadonlySet<string>;
  /** Occasion words that say something only with an addressee ("remarks to …"), and stand for what was said before. */
  readonly remarkNouns: ReadonlySet<string>;
  readonly occasionPrepositions: ReadonlySet<string>;
  /** Open a sentence with where and when somebody spoke; other participles there tell of the matter ("Referring to"). */
  readonly speakingParticiples: ReadonlySet<string>;
  /** Between an occasion and the one addressed ("interview with", "statement to"). */
  readonly addresseePrepositions: ReadonlySet<string>;
  /** Between an occasion and what it was about or where. */
  readonly occasionLinks: ReadonlySet<string>;
  /** Before a place ("in Tehran"). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Before the outlet somebody has something from ("citing"). */
  readonly citing: ReadonlySet<string>;
  /** Verbs of an outlet passing something on ("reported"). */
  readonly relayVerbs: ReadonlySet<string>;
  /** Open a short clause that says the same of another one ("So did Holm"). */
  readonly echoWords: ReadonlySet<string>;
  /** Adverbs that belong to the noun phrase they stand before ("both sides", "further strikes"). */
  readonly focusWords: ReadonlySet<string>;
  /** Answers that say nothing ("no comment"). */
  readonly emptyAnswers: ReadonlySet<string>;
  /** Verbs of passing somebody's words on ("quoted him as saying"). */
  readonly quotingVerbs: ReadonlySet<string>;
  /** Pronouns of the one quoted, with the pronoun they stand for ("him": "he"). */
  readonly objectPronouns: Readonly<Record<string, string>>;
  /** What a title calls a speech printed in full ("remarks", "address"). */
  readonly speechWords: ReadonlySet<string>;
  /** Words of a note on a transcript ("published", "translated"). */
  readonly transcriptNotes: ReadonlySet<string>;
  readonly questionLabels: ReadonlySet<string>;
  readonly answerLabels: ReadonlySet<string>;
  /** First words of lines that point elsewhere ("READ:"). */
  readonly pointers: ReadonlySet<string>;
  /** Undefined for a language that is read by the English order of words. */
  readonly reported: ReportedSpeech | undefined;
  readonly calendar: CalendarWords;
}

/** What takes long to work out, and is not before it is needed. */
export type Late = "cues" | "roles" | "feminineWords" | "masculineWords";

/** The rules of a language as they are written down. */
export type LanguageSource = Omit<LanguageRules, Late> & {
  readonly [Part in Late]: () => LanguageRules[Part];
};

const sources: ReadonlyMap<string, LanguageSource> = new Map(
  [en, ar, fr, he, fa, es].map((source) => [source.language, source]),
);

/** Makes the rules for a primary language tag ("fr"); undefined where we do not know the language. */
export function makeLanguageRules(language: string): LanguageRules | undefined {
  const source = sources.get(language);
  if (source === undefined) return undefined;
  const { cues, roles, feminineWords, masculineWords } = source;
  const late = { roles: roles(), feminineWords: feminineWords(), masculineWords: masculineWords() };
  return { ...source, ...late, cues: cues() };
}

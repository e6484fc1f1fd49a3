import { ar } from "./ar";
import { en } from "./en";
import { es } from "./es";
import { fa } from "./fa";
import { fr } from "./fr";
import { he } from "./he";

/**
 * What may follow a verb of saying besides a quotation:
 * `that` a clause after a complementiser, `clause` a clause without one, `thing` a noun phrase ("the need for unity"),
 * `label` a noun phrase that contains a quotation ("called it “a disaster”"), `infinitive` "to …", `addressee` a person
 * spoken to before the rest ("told reporters that").
 */
export type CueTakes = "that" | "clause" | "thing" | "label" | "infinitive" | "addressee";

/** One verb of saying, lower case. */
export interface CueRule {
  /** Forms that carry a subject; several words where the verb is a phrase ("pointed out"). */
  readonly finite: readonly string[];
  /** Forms that go on with an earlier subject ("adding"). */
  readonly participle: readonly string[];
  readonly takes: readonly CueTakes[];
  /** The form holds its pronoun ("a-t-il dit"). */
  readonly holdsPronoun: boolean;
  /** An act as often as an utterance ("rejected"): only a person's counts fully. */
  readonly weak: boolean;
  /** Things do it as well as people ("indicates"): nobody speaks where it is not plain that somebody is meant. */
  readonly evidence: boolean;
}

/** The words by which a language gives dates relative to the day of publication. */
export interface CalendarWords {
  /** Sunday first; each weekday with its abbreviations. */
  readonly weekdays: readonly (readonly string[])[];
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Words for a day counted from the day of publication: "yesterday" → -1. */
  readonly dayOffsets: Readonly<Record<string, number>>;
  /** "last week": phrase → how many whole weeks, months or years back; `0` is the running one. */
  readonly spans: Readonly<Record<string, readonly ["week" | "month" | "year", number]>>;
  /** "morning", "evening" … that may follow a weekday. */
  readonly dayParts: ReadonlySet<string>;
}

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
  /** Opens an infinitive ("to"). */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** Before a past form: passive, not a speaker ("was told"). */
  readonly passive: ReadonlySet<string>;
  /** Finite verbs that show that a stretch is a clause. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** With these the report sums up many occasions ("repeatedly"). */
  readonly habitual: ReadonlySet<string>;
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
  /** Verbs of an outlet passing something on ("reported"). */
  readonly relayVerbs: ReadonlySet<string>;
  readonly questionLabels: ReadonlySet<string>;
  readonly answerLabels: ReadonlySet<string>;
  /** First words of lines that point elsewhere ("READ:"). */
  readonly pointers: ReadonlySet<string>;
  readonly calendar: CalendarWords;
}

const registry: ReadonlyMap<string, LanguageRules> = new Map(
  [en, ar, fr, he, fa, es].map((rules) => [rules.language, rules]),
);

/** The rules for a BCP 47 tag; undefined where we do not know the language. */
export function getLanguageRules(language: string): LanguageRules | undefined {
  return registry.get(language.toLowerCase().split("-")[0] ?? "");
}

/** The primary tags of the languages we know. */
export const knownLanguages: readonly string[] = [...registry.keys()];

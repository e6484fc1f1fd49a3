import { ar } from "./ar";
import { en } from "./en";
import { es } from "./es";
import { fa } from "./fa";
import { fr } from "./fr";
import { he } from "./he";

/**
 * What may follow a verb of saying besides a quotation:
 * `that` a clause after a complementiser, `explicit` never without one, `clause` a clause without one, `question` a clause after "whether" or "how",
 * `thing` a noun phrase ("the need for unity"), `gerund` "having seen it", `infinitive` "to …", `object-infinitive` a
 * noun phrase and "to …", all of it said ("urged them to go"), `command` the same with only the infinitive said ("told
 * them to go"), `addressee` a person spoken to before the rest ("told reporters that"), `label` a noun phrase that
 * contains a quotation ("called it “a disaster”"), `as` one with its judgement after "as" ("described it as late"),
 * `complement` one with its judgement right after it ("called it a disaster"), `sum` one with a number ("put the cost
 * at 62 million"), `proposition` a noun of saying with its clause, which alone is said ("expressed the hope that").
 */
export type CueTakes =
  | "that"
  | "explicit"
  | "clause"
  | "question"
  | "thing"
  | "gerund"
  | "infinitive"
  | "object-infinitive"
  | "command"
  | "addressee"
  | "label"
  | "as"
  | "complement"
  | "sum"
  | "proposition";

/** One verb of saying, lower case. */
export interface CueRule {
  /** Forms that carry a subject; several words where the verb is a phrase ("pointed out"). */
  readonly finite: readonly string[];
  /** Forms that go on with an earlier subject ("adding"). */
  readonly participle: readonly string[];
  /** Forms that speak only after what leads on to them ("went on to stress"). */
  readonly bare?: readonly string[];
  /** Nouns of those of whom alone it counts ("the tribunal found"). */
  readonly of?: ReadonlySet<string>;
  readonly takes: readonly CueTakes[];
  /** The form holds its pronoun ("a-t-il dit"). */
  readonly holdsPronoun: boolean;
  /** An act as often as an utterance ("rejected"): only a person's counts fully. */
  readonly weak: boolean;
  /** The speaker denies or refuses what follows it ("denied that"). */
  readonly refuses: boolean;
  /** Things do it as well as people ("indicates"): nobody speaks where it is not plain that somebody is meant. */
  readonly evidence: boolean;
  /** The speaker stands behind a preposition ("جاء في بيان", "מהחברה נמסר"). */
  readonly sourced: boolean;
}

/**
 * How a language reports speech whose small words and order of words are not those of English. Words are lower case and
 * spelled as the language's `spellings` leave them or not: rules and texts go through the same spellings.
 */
export interface ReportedSpeech {
  /** Spellings that count as one: what is replaced in a lower-case word, and by what. */
  readonly spellings: readonly (readonly [RegExp, string])[];
  /** Small words written onto the next one with an apostrophe, which they include ("qu’"). */
  readonly elisions: ReadonlySet<string>;
  /** Pronouns written onto the verb before them ("-t-il"). */
  readonly enclitics: ReadonlySet<string>;
  /** Letters written onto a verb of saying, onto "that" and onto "according to" ("و", "ו"). */
  readonly proclitics: readonly string[];
  /** A letter that means "that" and is written onto the first word of what is said; empty where there is none. */
  readonly thatPrefix: string;
  /** Words that begin with this letter themselves, with every further letter. */
  readonly notThat: ReadonlySet<string>;
  /** Between a verb of saying and "that" ("إلى أن", "en que"). */
  readonly linkers: ReadonlySet<string>;
  /** The word for "that" is the one for "which" as well: after a comma or a thing it tells of that. */
  readonly thatIsRelative: boolean;
  /** "According to him" with its pronoun ("לדבריו", "a su juicio"). */
  readonly sourcePronouns: ReadonlySet<string>;
  /** Objects that look like articles ("l’admet", "lo admite"). */
  readonly objectPronouns: ReadonlySet<string>;
  /** How infinitives end that may be what is said ("dit craindre"), and what may stand before them ("ne pas"). */
  readonly infinitiveEndings: readonly string[];
  readonly infinitiveLeads: ReadonlySet<string>;
  /** Infinitives of being and having: what somebody denies, not what they decline to do ("negó haber cobrado"). */
  readonly statives: ReadonlySet<string>;
  /** Before a body, some of whose people speak ("desde el sindicato denuncian que"). */
  readonly insiders: ReadonlySet<string>;
  /** What is said may follow without "that". */
  readonly bareClauses: boolean;
  /** The article that is written onto its noun; empty where it stands alone. */
  readonly article: string;
  /** May stand between auxiliary and participle, and between speaker and verb ("pour sa part"). */
  readonly fillers: readonly string[];
  /** Take a quotation up before its verb ("así lo resume", "این را … می‌گوید"). */
  readonly resumptives: ReadonlySet<string>;
  /** How verbs end or begin of which a woman or a body is the subject; `masculine` the exceptions. */
  readonly feminineVerbs: {
    readonly endings: readonly string[];
    readonly beginnings: readonly string[];
    readonly masculine: ReadonlySet<string>;
  };
  /** Letters written onto a noun that are prepositions ("ב", "ל"). */
  readonly attachedPrepositions: readonly string[];
  /** Close a chain of nouns as an article does ("إيران"), so that a name may follow. */
  readonly definiteNouns: ReadonlySet<string>;
  /** Offices that are somebody's: a lone name after them is that person's ("وکیل طلوعیان"). */
  readonly relations: ReadonlySet<string>;
  /** Stand before the name in an office's phrase, or after it: never part of a name themselves. */
  readonly notNames: ReadonlySet<string>;
  /** Open what is only added to a name ("chargée de", "âgé de"). */
  readonly appositionOpeners: ReadonlySet<string>;
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
  /** The night before the day of publication ("overnight"). */
  readonly overnight: ReadonlySet<string>;
  /** "ago", with the units and the numbers before it: "two days ago". */
  readonly ago: ReadonlySet<string>;
  readonly units: Readonly<Record<string, "day" | "week" | "month" | "year">>;
  readonly numbers: Readonly<Record<string, number>>;
  /** Before a weekday: another time than that of saying ("since", "before"). */
  readonly otherwise: ReadonlySet<string>;
  /** "morning", "evening" … that may follow a weekday. */
  readonly dayParts: ReadonlySet<string>;
}

/** How a language speaks of persons besides their names and offices; words are lower case. */
export interface PersonWords {
  /** Follow a name and are no part of it ("KC", "MP"). */
  readonly postNominals: ReadonlySet<string>;
  /** Offices that are surnames as well ("Kate Bishop"). */
  readonly surnames: ReadonlySet<string>;
  /** Nouns for members of a people or a party: "the Swede", "the Republican". */
  readonly peoples: ReadonlySet<string>;
  /** Places in a team; nobody has two of them. */
  readonly positions: ReadonlySet<string>;
  /** Offices that say nothing against an epithet: one may be captain and midfielder, resident and pensioner. */
  readonly playing: ReadonlySet<string>;
  /** Nouns that with an article go back to whoever was just spoken of ("the singer"). */
  readonly epithets: ReadonlySet<string>;
  /** Nouns somebody answers to besides any office ("the founder", "the author"). */
  readonly besides: ReadonlySet<string>;
  /** How a noun ends that says what somebody does ("convener"); undefined where nothing is known. */
  readonly agents: RegExp | undefined;
  /** Verbs after "who" or a name that make an office-holder of the bearer: "chairs" → chair. */
  readonly roleVerbs: Readonly<Record<string, readonly string[]>>;
  /** Plurals of persons without an ending of their own ("women"). */
  readonly plurals: ReadonlySet<string>;
  /** How plurals end and what their singular has instead, the longest first. */
  readonly pluralEndings: readonly (readonly [string, string])[];
  /** Relative pronouns of persons alone, and of things alone. */
  readonly who: ReadonlySet<string>;
  readonly which: ReadonlySet<string>;
  /** Between a name and what its bearer is ("is", "became"). */
  readonly copulas: ReadonlySet<string>;
  /** Participles of being given an office ("appointed"). */
  readonly appointing: ReadonlySet<string>;
  /** Before an office: held no longer ("former"). */
  readonly lapsed: ReadonlySet<string>;
  /** Before an office: not the office itself ("deputy"). */
  readonly deputies: ReadonlySet<string>;
  /** Forms of the pronouns that show a gender, the subject's among them. */
  readonly possessives: { readonly masculine: ReadonlySet<string>; readonly feminine: ReadonlySet<string> };
  /** Pronouns of the one spoken to ("told them"). */
  readonly objects: ReadonlySet<string>;
  /** An age that stands for its bearer ("the 54-year-old"), group 1 the number; undefined where nothing is known. */
  readonly ages: RegExp | undefined;
  /** Nouns of kinship: what stands before them owns them ("her husband"). */
  readonly relatives: ReadonlySet<string>;
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

const registry: ReadonlyMap<string, LanguageRules> = new Map(
  [en, ar, fr, he, fa, es].map((rules) => [rules.language, rules]),
);

/** The rules for a BCP 47 tag; undefined where we do not know the language. */
export function getLanguageRules(language: string): LanguageRules | undefined {
  return registry.get(language.toLowerCase().split("-")[0] ?? "");
}

/** The primary tags of the languages we know. */
export const knownLanguages: readonly string[] = [...registry.keys()];

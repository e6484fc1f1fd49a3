import type { CueRule, CueTakes } from "./cue-rule";
import type { Late, LanguageSource } from "./language-rules";
import type { ReportedSpeech } from "./reported-speech";

const none: ReadonlySet<string> = new Set();

/** A language about which nothing is known; a language file spreads it and fills in what it has. */
export const emptyRules: Omit<LanguageSource, Late> = {
  language: "und",
  quotationMarks: [
    ["“", "”"],
    ['"', '"'],
    ["«", "»"],
  ],
  abbreviations: none,
  accordingTo: [],
  complementisers: none,
  speakerStands: "before",
  dropsPronouns: false,
  capitalisedNames: true,
  pronouns: { masculine: none, feminine: none, plural: none, neuter: none, relative: none, first: none },
  embedders: none,
  definite: none,
  indefinite: none,
  prepositions: none,
  agentPrepositions: none,
  topicPrepositions: none,
  nameLinks: none,
  partitives: none,
  subordinators: none,
  listOpeners: none,
  hypothetical: none,
  coordinators: none,
  contrasts: none,
  adverbs: none,
  adverbEndings: [],
  auxiliaries: none,
  unsaid: none,
  leadsOn: none,
  propositionNouns: none,
  claimNouns: none,
  denialNouns: none,
  viewNouns: none,
  pronominals: none,
  conditionals: none,
  opposing: none,
  infinitiveMarks: none,
  gerundEndings: [],
  questionWords: none,
  labelLinks: none,
  sumLinks: none,
  timeUnits: none,
  reporterParticiples: none,
  sayingNouns: none,
  ownerPronouns: {},
  summingWords: none,
  passive: none,
  finiteVerbs: none,
  habitual: none,
  expletives: none,
  persons: {
    postNominals: none,
    surnames: none,
    plurals: none,
    pluralEndings: [],
    peoples: none,
    positions: none,
    playing: none,
    epithets: none,
    besides: none,
    agents: undefined,
    roleVerbs: {},
    who: none,
    which: none,
    copulas: none,
    appointing: none,
    lapsed: none,
    deputies: none,
    possessives: { masculine: none, feminine: none },
    objects: none,
    ages: undefined,
    relatives: none,
  },
  titles: none,
  portfolios: none,
  styles: none,
  nameParticles: none,
  nameSuffixes: none,
  vagueAdjectives: none,
  collectives: none,
  namedBodies: none,
  papers: none,
  attributeEndings: [],
  silences: none,
  withholding: none,
  postingPrepositions: none,
  bodyWords: none,
  outletWords: none,
  occasionNouns: none,
  remarkNouns: none,
  occasionPrepositions: none,
  speakingParticiples: none,
  addresseePrepositions: none,
  occasionLinks: none,
  placePrepositions: none,
  citing: none,
  relayVerbs: none,
  echoWords: none,
  focusWords: none,
  emptyAnswers: none,
  quotingVerbs: none,
  objectPronouns: {},
  speechWords: none,
  transcriptNotes: none,
  questionLabels: none,
  answerLabels: none,
  pointers: none,
  reported: undefined,
  calendar: {
    weekdays: [],
    months: [],
    dayOffsets: {},
    spans: {},
    overnight: none,
    ago: none,
    units: {},
    numbers: {},
    otherwise: none,
    dayParts: none,
  },
};

/** Reported speech about which nothing is known. */
export const emptyReported: ReportedSpeech = {
  spellings: [],
  elisions: none,
  enclitics: none,
  proclitics: [],
  thatPrefix: "",
  notThat: none,
  linkers: none,
  thatIsRelative: false,
  sourcePronouns: none,
  objectPronouns: none,
  infinitiveEndings: [],
  infinitiveLeads: none,
  statives: none,
  insiders: none,
  bareClauses: false,
  article: "",
  fillers: [],
  resumptives: none,
  feminineVerbs: { endings: [], beginnings: [], masculine: none },
  attachedPrepositions: [],
  definiteNouns: none,
  relations: none,
  notNames: none,
  appositionOpeners: none,
};

const marks: ReadonlySet<string> = new Set(["weak", "pronoun", "evidence", "sourced", "refuses"]);

/**
 * Cue rules from lines "finite, finite | participle, participle | takes takes": one verb a line, `weak`, `refuses`,
 * `evidence`, `pronoun` or `sourced` among the takes mark a weak verb, one of denial, one of things as well, forms that
 * hold their pronoun, or one whose speaker stands behind a preposition. An empty middle part is a verb without a participle of its own.
 */
export function cueTable(lines: string): readonly CueRule[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [finite = "", participle = "", takes = ""] = line.split("|");
      const flags = takes.split(" ").filter((flag) => flag !== "");
      return {
        finite: phrases(finite),
        participle: phrases(participle),
        takes: flags.filter((flag) => !marks.has(flag)) as CueTakes[],
        holdsPronoun: flags.includes("pronoun"),
        weak: flags.includes("weak"),
        refuses: flags.includes("refuses"),
        evidence: flags.includes("evidence"),
        sourced: flags.includes("sourced"),
      };
    });
}

function phrases(list: string): readonly string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

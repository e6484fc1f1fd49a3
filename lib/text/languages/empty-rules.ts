import type { CueRule, CueTakes, LanguageRules } from "./language-rules";

const none: ReadonlySet<string> = new Set();

/** A language about which nothing is known; a language file spreads it and fills in what it has. */
export const emptyRules: LanguageRules = {
  language: "und",
  quotationMarks: [
    ["“", "”"],
    ['"', '"'],
    ["«", "»"],
  ],
  abbreviations: none,
  cues: [],
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
  infinitiveMarks: none,
  passive: none,
  finiteVerbs: none,
  habitual: none,
  titles: none,
  portfolios: none,
  styles: none,
  feminineWords: none,
  masculineWords: none,
  nameParticles: none,
  nameSuffixes: none,
  roles: {},
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
  relayVerbs: none,
  questionLabels: none,
  answerLabels: none,
  pointers: none,
  calendar: { weekdays: [], months: [], dayOffsets: {}, spans: {}, dayParts: none },
};

const marks: ReadonlySet<string> = new Set(["weak", "pronoun", "evidence"]);

/**
 * Cue rules from lines "finite, finite | participle, participle | takes takes": one verb a line, `weak`, `evidence` or
 * `pronoun` among the takes mark a weak verb, one of things as well, or forms that hold their pronoun. An empty middle part is a verb without a participle of its own.
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
        evidence: flags.includes("evidence"),
      };
    });
}

function phrases(list: string): readonly string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

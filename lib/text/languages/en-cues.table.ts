import type { CueRule } from "./cue-rule";
import { type CueClass, cueClasses } from "./en-cue-classes";
import { inflect } from "./en-verbs";
import { wordList } from "./word-list";

const asSaying = ["saying", "having said"];
const quoted = ["quoted", "cited", "reported", "recorded", "heard", "overheard", "on record"];
const passives = ["was", "is", "were", "has been", "have been"];

/** "was quoted as saying", "began by saying", "went on to say". */
const sayingPhrases: CueRule = {
  ...ruleOf({ takes: ["that", "clause"], verbs: "" }),
  finite: [
    ...passives.flatMap((be) => quoted.flatMap((word) => asSaying.map((say) => `${be} ${word} as ${say}`))),
    "was heard saying",
    "was heard to say",
    "is heard saying",
    ...[
      "began",
      "ended",
      "concluded",
      "continued",
      "started",
      "responded",
      "replied",
      "followed up",
      "opened",
      "closed",
    ].map((verb) => `${verb} by saying`),
    "went on record to say",
    "went so far as to say",
    "had this to say",
    "came out to say",
  ],
  participle: ["concluding by saying"],
};

/** "wrote to say that", "wrote to inform her that". */
const writing: CueRule = {
  ...ruleOf({ takes: ["addressee", "that"], verbs: "" }),
  finite: ["wrote", "writes"].flatMap((write) =>
    ["say", "inform", "tell", "warn"].map((verb) => `${write} to ${verb}`),
  ),
};

/** Who finds and determines by saying so. */
const adjudicators = wordList(`
  judge judges magistrate magistrates coroner tribunal court panel jury inquiry inquest commission committee arbitrator
  arbitrators ombudsman regulator watchdog auditor auditors inspector inspectors investigators investigation review
  report audit ruling judgment judgement verdict study survey board inspectorate adjudicator referee justice
`);

/** A common slip for "underlining". */
const slips: CueRule = {
  ...ruleOf({ takes: ["that", "thing"], evidence: true, verbs: "" }),
  participle: ["underlying"],
};

/** Verbs that look like one of these but say nothing ("held out hope"). */
const noSaying: CueRule = {
  ...ruleOf({ takes: [], verbs: "" }),
  finite: [
    "held out",
    "held up",
    "held on",
    "held off",
    "held back",
    "hold out",
    "cried off",
    "called off",
    "calls off",
    "called in",
    "put off",
    "told off",
    "ruled over",
    "ruled by",
    "asked for",
    "asks for",
    "answered for",
    "read out",
    "read about",
    "signalled by",
    "laughed off at",
    "smiled at",
    "smiles at",
    "laughed at",
    "nodded at",
    "spoke for",
  ],
};

function ruleOf({ takes, verbs, weak, refuses, evidence, byAdjudicators }: CueClass): CueRule {
  const words = verbs.split(/\s+/).filter((word) => word !== "");
  const forms = words.map((word) => ({ word, ...inflect(word.replace(/^[+-]/, "").replaceAll("_", " ")) }));
  return {
    finite: forms.flatMap(({ word, base, third, past }) => [
      past,
      third,
      ...(word.startsWith("+") ? [base] : []),
    ]),
    participle: forms.filter(({ word }) => !word.startsWith("-")).map(({ participle }) => participle),
    bare: forms.map(({ base }) => base),
    takes,
    ...(byAdjudicators === true ? { of: adjudicators } : {}),
    holdsPronoun: false,
    weak: weak ?? false,
    refuses: refuses ?? false,
    evidence: evidence ?? false,
    sourced: false,
  };
}

/** The English verbs of saying. */
export const englishCues: readonly CueRule[] = [
  sayingPhrases,
  noSaying,
  writing,
  slips,
  ...cueClasses.map(ruleOf),
];

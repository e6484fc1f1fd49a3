/** The forms of one English verb, without those of its auxiliaries. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
}

/** Verbs of saying that do not go the regular way: base, past. */
const irregular: Readonly<Record<string, string>> = {
  say: "said",
  find: "found",
  tell: "told",
  write: "wrote",
  swear: "swore",
  speak: "spoke",
  make: "made",
  hold: "held",
  put: "put",
  begin: "began",
  go: "went",
  read: "read",
  sing: "sang",
  spit: "spat",
  let: "let",
  shoot: "shot",
  fire: "fired",
  break: "broke",
  cut: "cut",
  weep: "wept",
  take: "took",
  hit: "hit",
  give: "gave",
  foretell: "foretold",
  retell: "retold",
  forbid: "forbade",
  bid: "bade",
  beseech: "beseeched",
  come: "came",
  throw: "threw",
  lay: "laid",
};

/** Verbs of two syllables with the stress on the second, and others that double their last letter. */
const doubling = new Set([
  "admit",
  "submit",
  "rebut",
  "concur",
  "demur",
  "refer",
  "quip",
  "permit",
  "begin",
  "forbid",
  "label",
]);

/** Endings: "beg" → "begged", "slam" → "slammed". */
const shortVerb = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** "point out" → point out, points out, pointed out, pointing out: the first word carries the ending. */
export function inflect(phrase: string): VerbForms {
  const [verb = "", ...rest] = phrase.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const stem = doubling.has(verb) || shortVerb.test(verb) ? verb + verb.at(-1)! : verb;
  return {
    base: verb + tail,
    third: thirdOf(verb) + tail,
    past: (irregular[verb] ?? pastOf(stem)) + tail,
    participle: participleOf(stem) + tail,
  };
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastOf(stem: string): string {
  if (stem.endsWith("e")) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function participleOf(stem: string): string {
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}

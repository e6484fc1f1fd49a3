import type { CueRule } from "../text/languages/cue-rule";
import type { CueForm } from "./cue-index";
import type { Lexicon } from "./lexicon";
import type { Token } from "./token";

/** A verb of saying in a sentence: tokens [from, to). */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly participle: boolean;
  readonly rule: CueRule;
}

/**
 * The verbs of saying among the tokens that report words really said: no infinitive, no negation, no passive, no noun
 * that looks like one ("the claims", "noted author").
 */
export function findCues(tokens: readonly Token[], rules: Lexicon): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, lower } = tokens[at]!;
    const forms = kind === "word" ? rules.cueIndex.get(lower) : undefined;
    if (!forms) continue;
    const lead = leadBefore(tokens, at, rules);
    const form = formAt(tokens, at, forms, lead > 0);
    if (!form) continue;
    if (lead > 0 && !form.participle) {
      while (cues.length > 0 && cues.at(-1)!.to > at - lead) cues.pop();
      const participle = rules.gerundEndings.some((ending) => tokens[at - lead]!.lower.endsWith(ending));
      cues.push({ from: at - lead, to: at + form.words.length, participle, rule: form.rule });
      at += form.words.length - 1;
      continue;
    }
    const cue = { from: at, to: at + form.words.length, participle: form.participle, rule: form.rule };
    if (!isRuledOut(tokens, cue, form, rules)) cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}

/** How many tokens before `at` lead on to a verb there, "to" among them; 0 if none do. */
function leadBefore(tokens: readonly Token[], at: number, rules: Lexicon): number {
  if (!rules.infinitiveMarks.has(tokens[at - 1]?.lower ?? "")) return 0;
  let words = "";
  for (let length = 1; length <= leadAtMost && at - 1 - length >= 0; length++) {
    const { lower } = tokens[at - 1 - length]!;
    words = words === "" ? lower : `${lower} ${words}`;
    if (rules.leadsOn.has(words)) return length + 1;
  }
  return 0;
}

const leadAtMost = 3;

/** Which of the forms, all of whose first words stand at `at`, stands there whole. */
function formAt(
  tokens: readonly Token[],
  at: number,
  forms: readonly CueForm[],
  isLed: boolean,
): CueForm | undefined {
  return forms.find(
    ({ isBare, words }) =>
      (isLed || !isBare) && words.every((word, i) => i === 0 || tokens[at + i]?.lower === word),
  );
}

function isRuledOut(tokens: readonly Token[], cue: Cue, form: CueForm, rules: Lexicon): boolean {
  let at = cue.from - 1;
  while (at >= 0 && isAdverb(tokens[at]!, rules) && !rules.unsaid.has(tokens[at]!.lower)) at--;
  const before = tokens[at];
  if (before === undefined) return false;
  if (before.kind === "word" && rules.unsaid.has(before.lower)) return true;
  const isPhrase =
    form.words.length > 1 && form.words.some((word) => rules.passive.has(word) || word === "to");
  if (before.kind === "word" && !cue.participle && !isPhrase && rules.passive.has(before.lower)) return true;
  if (isAuxiliaryChainUnsaid(tokens, at, rules)) return true;
  return isNoun(tokens, cue, before, rules);
}

/** "would have said", "has not said". */
function isAuxiliaryChainUnsaid(tokens: readonly Token[], from: number, rules: Lexicon): boolean {
  let at = from;
  while (at >= 0 && tokens[at]!.kind === "word") {
    const { lower } = tokens[at]!;
    if (rules.unsaid.has(lower)) return true;
    if (!rules.auxiliaries.has(lower) && !isAdverb(tokens[at]!, rules)) return false;
    at--;
  }
  return false;
}

/** A determiner or an owner right before it makes a noun or an adjective of it: "his claims", "a noted author". */
function isNoun(tokens: readonly Token[], cue: Cue, before: Token, rules: Lexicon): boolean {
  if (before.possessive) return true;
  if (before.kind !== "word") return false;
  // "asked for answers", "in replies to the court".
  if (!cue.participle && before === tokens[cue.from - 1] && rules.prepositions.has(before.lower)) return true;
  const isPronoun = rules.pronouns.neuter.has(before.lower) || rules.pronouns.plural.has(before.lower);
  if (isPronoun) return false;
  if (rules.pronominals.has(before.lower) && isPlainVerb(tokens, cue)) return false;
  if (rules.indefinite.has(before.lower)) return true;
  if (!rules.definite.has(before.lower)) return false;
  const isDemonstrative = tokens[cue.to]?.kind === "word" && rules.complementisers.has(tokens[cue.to]!.lower);
  return !isDemonstrative || rules.speakerStands === "before";
}

/** "another said", "“…,” one says", but not "another report", "one claims handler". */
function isPlainVerb(tokens: readonly Token[], { from, participle, rule }: Cue): boolean {
  const { lower } = tokens[from]!;
  const isPast = !participle && !lower.endsWith("s") && rule.bare?.includes(lower) !== true;
  const [behind] = tokens.slice(Math.max(0, from - 2));
  return isPast || (behind?.kind === "quote" && !participle);
}

/** A word that may stand between a speaker and the verb or right after the verb. */
export function isAdverb(token: Token, rules: Lexicon): boolean {
  if (token.kind !== "word") return false;
  if (rules.adverbs.has(token.lower)) return true;
  if (rules.calendarWords.has(token.lower)) return true;
  if (token.lower.length <= 4 || !rules.adverbEndings.some((ending) => token.lower.endsWith(ending)))
    return false;
  // "family", "ally", "assembly"
  if (rules.collectives.has(token.lower) || rules.bodyWords.has(token.lower)) return false;
  return !rules.roles.has(token.lower);
}

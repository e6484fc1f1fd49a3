import { actorBehindVerb } from "./find-actor";
import { droppedSpeaker, isBare } from "./missing-speaker";
import { isPersonal } from "./kinds-of-token";
import { namedSubject, type Subject } from "./subject";
import { isWord } from "./kinds-of-token";
import { skipLead } from "./reported-phrase";
import { speakerBefore } from "./reported-speaker-before";
import { speakerAt } from "./reported-subject";
import { isCollective } from "./written-article";
import type { ReportingVerb } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/** Whom the clause after "who" tells of: named right before the comma, else who has just spoken. */
export function antecedent(
  scope: SentenceScope,
  subject: Subject | undefined,
  floor: number,
  comma: number,
): Subject | undefined {
  const { tokens, rules } = scope;
  const last = tokens[comma - 1]!;
  if (isPersonal(last, rules)) return namedSubject(last, comma - 1, rules);
  if (subject && subject.start < last.end) return subject;
  return speakerBefore(scope, floor, comma);
}

/** "Desde el sindicato denuncian que": those in the body, not the one who spoke before. */
export function insiders(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  const at = skipLead(tokens, from, to, rules);
  if (!isWord(tokens[at], rules.reported!.insiders)) return undefined;
  const subject = speakerAt(scope, at + 1, to, false);
  const isBody = tokens.slice(at + 1, at + 4).some((token) => isCollectiveToken(token, rules));
  return isBody ? subject : undefined;
}

function isCollectiveToken(token: Token, rules: SentenceScope["rules"]): boolean {
  return token.kind === "word" && isCollective(token.lower, rules);
}

/** Who acts in a sentence whose main verb is none of saying: before that verb, or right after it. */
export function actor(scope: SentenceScope, verb: ReportingVerb): Subject | undefined {
  const { rules } = scope;
  if (rules.speakerStands === "before") {
    const before = speakerBefore(scope, 0, verb.from);
    return before ?? (verb.from <= 1 ? droppedSpeaker(scope, verb) : undefined);
  }
  return (
    actorBehindVerb(scope, verb.from) ??
    (isBare(scope, 0, verb.from) ? droppedSpeaker(scope, verb) : undefined)
  );
}

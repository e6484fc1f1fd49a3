import { findSentenceSubject } from "./sentence-subject";
import { findSubjectBefore } from "./subject-before";
import { type Cue, findCues } from "./match-cues";
import type { Subject } from "./subject";
import { isBodyName, nameWithin } from "./person-name";
import type { SentenceScope } from "./sentence-scope";

/**
 * Whom a sentence that reports nothing is about, for the pronouns after it: its subject, the owner of its subject
 * ("Holm’s verdict is brief"), or who stands before its verb of saying, one of `cues` if those have been read. Undefined where it is about nobody.
 */
export function findFocus(scope: SentenceScope, cues?: readonly Cue[]): Subject | undefined {
  const subject = findSentenceSubject(scope, 0);
  if (subject && subject.kind !== "description") return subject;
  return findOwner(scope) ?? subject ?? findTeller(scope, cues ?? findCues(scope.tokens, scope.rules));
}

/** "Before sending the jury home Mr Justice Holm told them not to read about it." */
function findTeller(scope: SentenceScope, cues: readonly Cue[]): Subject | undefined {
  for (const cue of cues) {
    const subject = cue.participle ? undefined : findSubjectBefore(scope, cue.from, 0);
    if (subject && subject.kind !== "pronoun") return subject;
  }
  return undefined;
}

/** "Holm’s verdict", but not "Holm’s lawyer", who is somebody else. */
function findOwner({ tokens, rules }: SentenceScope): Subject | undefined {
  const [owner, ...rest] = tokens;
  if (!owner?.possessive || (owner.kind !== "name" && owner.kind !== "mention")) return undefined;
  const noun = rest.findIndex(({ kind, lower }) => kind === "word" && rules.roles.has(lower));
  const verb = rest.findIndex(({ kind, lower }) => kind === "word" && rules.finiteVerbs.has(lower));
  if (noun >= 0 && (verb < 0 || noun < verb)) return undefined;
  if (owner.mention) {
    const { start, end, text, kind } = owner.mention;
    return kind === "person"
      ? { kind: "mention", start, end, text, from: 0, mention: owner.mention }
      : undefined;
  }
  const { start } = nameWithin(owner.text, rules);
  const text = owner.text.slice(start).replace(/[’'‘]s?$/u, "");
  if (isBodyName(text, rules)) return undefined;
  return { kind: "name", start: owner.start + start, end: owner.start + start + text.length, text, from: 0 };
}

import type { StatementId } from "../domain/ids";
import type { Candidate } from "./prior-candidates";
import { orderOfSpoken } from "./prior-dates";
import type { StatementIndex } from "./prior-index";
import { areNearEqual } from "./prior-utterance";

/** A statement to show, with those that seem to report the same words of the same time. */
export type Group = { readonly candidate: Candidate; readonly alike: readonly StatementId[] };

/**
 * Puts statements of one figure that seem to be one utterance behind the likeliest of them: near-equal words, and dates
 * that do not tell them apart. They stay statements of their own on the record; whether they are one, nobody has said.
 */
export function groupAlike(candidates: readonly Candidate[], index: StatementIndex): readonly Group[] {
  const groups: { candidate: Candidate; alike: StatementId[] }[] = [];
  for (const candidate of candidates.toSorted(byProbability)) {
    const same = groups.find((group) => isSameUtterance(group.candidate, candidate, index));
    if (same) same.alike.push(candidate.entry.id);
    else groups.push({ candidate, alike: [] });
  }
  return groups;
}

/** The likeliest first, equal ones by id: a statement's number says nothing of its place. */
function byProbability(one: Candidate, other: Candidate): number {
  return other.probability - one.probability || (one.entry.id < other.entry.id ? -1 : 1);
}

function isSameUtterance(one: Candidate, other: Candidate, index: StatementIndex): boolean {
  if (one.entry.speaker === undefined || one.entry.speaker !== other.entry.speaker) return false;
  const order = orderOfSpoken(one.entry.spoken, other.entry.spoken);
  if (order === "earlier" || order === "later") return false;
  return areNearEqual(one.sighting.text, other.sighting.text, index.texts);
}

import type { FigureId } from "../domain/ids";
import { getGivenName } from "./given-names";
import type { DraftMention, Passage } from "./passage";

/** The reason of a full name that the corpus marks as one others bear, too. */
export const WEAK_NAME = "weak-name";

const COMMON_NAME = "common-name";
/** About two sentences, in characters. */
const NEAR = 300;

/**
 * Full names that many people bear: those stored as weak, and those of nothing but the commonest given names ("Mohammed
 * Nasser"). The latter keep their tier if an organisation of the figure is named for sure in the passage, the former if
 * it is near; both if the figure is named in another way. Else they are only possible; a common name is probable for a
 * figure of whom no organisation is known. `named` are all full mentions of the passage.
 */
export function settleCommonNames(named: readonly DraftMention[], passage: Passage): readonly DraftMention[] {
  const doubts = named.map((draft) => getDoubt(draft, passage));
  if (doubts.every((doubt) => doubt === undefined)) return named;
  const certain = named.filter((draft, at) => doubts[at] === undefined && draft.tier !== "possible");
  const settled = named.map((draft, at) =>
    doubts[at] === COMMON_NAME ? settle(draft, COMMON_NAME, certain, passage) : draft,
  );
  const sure = settled.filter((draft, at) => doubts[at] !== WEAK_NAME && draft.tier !== "possible");
  return settled.map((draft, at) =>
    doubts[at] === WEAK_NAME ? settle(draft, WEAK_NAME, sure, passage) : draft,
  );
}

function getDoubt(draft: DraftMention, passage: Passage): string | undefined {
  if (draft.kind !== "person") return undefined;
  if (draft.reasons.includes(WEAK_NAME)) return WEAK_NAME;
  return isCommonName(draft, passage) ? COMMON_NAME : undefined;
}

function isCommonName({ from, to }: DraftMention, passage: Passage): boolean {
  const run = passage.runs[passage.runOfToken[from]!];
  const units = run?.units.filter((unit) => unit.from >= from && unit.to <= to) ?? [];
  return (
    units.length > 1 &&
    units.every(
      ({ compound, readings, script }) =>
        compound !== "abd" && readings.some(({ phonemes }) => getGivenName(phonemes, script) !== undefined),
    )
  );
}

function settle(
  draft: DraftMention,
  doubt: string,
  sure: readonly DraftMention[],
  passage: Passage,
): DraftMention {
  const affiliations = passage.index.affiliationsOf(draft.figureId);
  if (isConfirmed(draft, doubt, sure, affiliations)) return draft;
  const lone = doubt === COMMON_NAME && affiliations.length === 0 && draft.tier !== "possible";
  const reasons = draft.reasons.includes(doubt) ? draft.reasons : [...draft.reasons, doubt];
  return { ...draft, tier: lone ? "probable" : "possible", reasons };
}

function isConfirmed(
  { start, figureId }: DraftMention,
  doubt: string,
  sure: readonly DraftMention[],
  affiliations: readonly FigureId[],
): boolean {
  return sure.some((other) => {
    if (other.figureId === figureId) return true;
    if (!affiliations.includes(other.figureId)) return false;
    return doubt === COMMON_NAME || Math.abs(other.start - start) <= NEAR;
  });
}

import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { FigureIndex } from "./alias-index";
import { findFullNames } from "./find-full-names";
import { findNamePairs } from "./find-name-pairs";
import { findLoneSurnames } from "./find-lone-surnames";
import { DOUBTFULLY_NAMED, findPartialNames, NAMESAKE_NEAR } from "./find-partial-names";
import { findShortOrganisations } from "./find-short-organisations";
import { findStoredSpellings, UNEXPLAINED } from "./find-stored-spellings";
import { findRivals } from "./find-rivals";
import { groupBy } from "./group-by";
import { isAnotherBearer } from "./neighbour-vetoes";
import { makeDraftJudge, type SpellingVerdict } from "./judge-drafts";
import { chooseDrafts, type DraftMention, type Passage, readPassage, tokensOf } from "./passage";
import { settleCommonNames, WEAK_NAME } from "./settle-common-names";
import { settleInitials } from "./settle-initials";
import { emptyMemo } from "./unit-matches";

/**
 * Every place in `text` that names a figure of the index, in order and apart from each other. Each segment is read for
 * itself: first stored spellings and variants of full names, then parts of the names of figures named in the segment,
 * then surnames nobody introduced. `certain` is a stored spelling, `probable` a variant of one or a part of the name of
 * a named figure, `possible` everything with a rival or a doubt. Text outside of the segments is not read; without any
 * segment the whole text is one. `verdictOf` is the user's word: what it rejects is no mention, nor is what would rest on
 * it; what it confirms is certain, unless it was said of more than this text and the text has somebody else of that name.
 */
export function findMentions(
  text: string,
  index: FigureIndex,
  segments: readonly Span[],
  verdictOf?: SpellingVerdict,
): Mention[] {
  const stretches = segments.length > 0 ? segments : [{ start: 0, end: text.length }];
  const memo = emptyMemo(index);
  const drafts = stretches.flatMap((segment) =>
    findInPassage(readPassage(text, segment, index, memo), verdictOf),
  );
  const order = drafts.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return order.flatMap((draft) => {
    if (draft.start < end) return [];
    end = draft.end;
    const { figureId, kind, form, tier, reasons } = draft;
    const printed = text.slice(draft.start, draft.end);
    return [{ start: draft.start, end: draft.end, text: printed, figureId, kind, form, tier, reasons }];
  });
}

function findInPassage(passage: Passage, verdictOf: SpellingVerdict | undefined): readonly DraftMention[] {
  const { judge, isRefused } = makeDraftJudge(passage.text, verdictOf);
  const stored = judge(settleShared(findStoredSpellings(passage), passage, verdictOf));
  const strong = stored.filter((draft) => draft.form !== "partial");
  const full = judge(findFullNames(passage));
  const isMeant = (draft: DraftMention) => draft.kind !== "person" || !isAnotherBearer(passage, draft);
  const chosen = explainNeighbours(chooseDrafts([...strong, ...full].filter(isMeant)));
  const named = judge(settleCommonNames(settleInitials(chosen, full, passage), passage));
  const weak = stored.filter((draft) => draft.form === "partial");
  const mayBeOther = findRivals(passage, named);
  const parts = [
    ...confirmWeak(weak, named, passage),
    ...findNamePairs(passage, named),
    ...findPartialNames(passage, named),
  ];
  const isSomebodys = ({ tier, reasons }: DraftMention) =>
    tier === "certain" || !reasons.includes(NAMESAKE_NEAR);
  const people = [...named, ...chooseDrafts(judge(parts, mayBeOther).filter(isSomebodys), named)];
  const all = [...people, ...chooseDrafts(judge(findShortOrganisations(passage, named, people)), people)];
  const surnames = judge(findLoneSurnames(passage, all), mayBeOther);
  const isOpen = (draft: DraftMention) => draft.tier === "certain" || !isRefused(draft.figureId);
  const lone = chooseDrafts(surnames.filter(isOpen), all);
  // Joined, two spellings are a third.
  return judge(joinAppositions([...all, ...lone], passage.text), mayBeOther);
}

/**
 * A spelling that several figures have stored names none of them for sure, also where the user refused one of them;
 * unless the user said which.
 */
function settleShared(
  drafts: readonly DraftMention[],
  passage: Passage,
  verdictOf: SpellingVerdict = () => undefined,
): readonly DraftMention[] {
  return [...groupBy(drafts, (draft) => `${draft.start} ${draft.end}`).values()].map((rivals) => {
    const order = rivals.toSorted(compareRivals);
    const strong = order.filter((draft) => draft.form !== "partial");
    const group = strong.length > 0 ? strong : order;
    const first = group[0]!;
    if (group.every((draft) => draft.figureId === first.figureId)) return first;
    const said = (draft: DraftMention) =>
      verdictOf(draft.figureId, passage.text.slice(draft.start, draft.end));
    const open = group.filter((draft) => said(draft) !== "rejected");
    const chosen =
      open.find((draft) => said(draft)?.startsWith("confirmed") === true) ??
      open.find((draft) => passage.index.onRecord.has(draft.figureId)) ??
      open[0] ??
      first;
    return { ...chosen, tier: "possible", reasons: [...chosen.reasons, "shared-name"] };
  });
}

/** By figure; of one figure that has the spelling in several forms, by way of merges, the surest form first. */
function compareRivals(a: DraftMention, b: DraftMention): number {
  if (a.figureId !== b.figureId) return a.figureId < b.figureId ? -1 : 1;
  const doubt = (draft: DraftMention) => ["certain", "probable", "possible"].indexOf(draft.tier);
  return doubt(a) - doubt(b) || b.size - a.size || (a.form < b.form ? -1 : 1);
}

const SPELLED: ReadonlySet<string> = new Set(["stored-spelling", "learned-spelling"]);

/** In "of Hamas Ismail Haniyeh" the word that nothing explained begins a name, and leaves the organisation itself. */
function explainNeighbours(drafts: readonly DraftMention[]): readonly DraftMention[] {
  const people = tokensOf(drafts.filter((draft) => draft.kind === "person"));
  return drafts.map((draft) => {
    const isDoubtful = draft.kind === "organisation" && draft.reasons.includes(UNEXPLAINED);
    if (!isDoubtful || !people.has(draft.to)) return draft;
    const reasons = draft.reasons.filter((reason) => reason !== UNEXPLAINED);
    const tier = reasons.every((reason) => SPELLED.has(reason)) ? "certain" : draft.tier;
    return { ...draft, tier, reasons };
  });
}

/**
 * Weak spellings count where the figure is named in the passage; only possibly if that comes later, or if a spelling of
 * several words stands beside the name of the figure's organisation only ("the National Relations Office of Hamas").
 */
function confirmWeak(
  weak: readonly DraftMention[],
  named: readonly DraftMention[],
  passage: Passage,
): readonly DraftMention[] {
  const first = new Map<FigureId, number>();
  for (const { figureId, start } of named) {
    first.set(figureId, Math.min(start, first.get(figureId) ?? Infinity));
  }
  const sure = new Set(named.filter((draft) => draft.tier !== "possible").map((draft) => draft.figureId));
  return weak.flatMap((draft) => {
    const at = first.get(draft.figureId);
    const affiliations = passage.index.affiliationsOf(draft.figureId);
    const affiliated = draft.to - draft.from > 1 && affiliations.some((id) => first.has(id));
    if (at === undefined && !affiliated) return [];
    const later = at !== undefined && at > draft.start ? "named-later" : undefined;
    const unsure = sure.has(draft.figureId) ? undefined : DOUBTFULLY_NAMED;
    const doubt = at === undefined ? "organisation-named" : (later ?? unsure);
    const tier = doubt !== undefined || draft.tier === "possible" ? "possible" : "probable";
    return [{ ...draft, tier, reasons: [...draft.reasons, WEAK_NAME, ...(doubt ? [doubt] : [])] }];
  });
}

/** "Islamic Resistance Movement (of) Hamas" names one organisation once. */
function joinAppositions(drafts: readonly DraftMention[], text: string): readonly DraftMention[] {
  const joined: DraftMention[] = [];
  for (const draft of drafts.toSorted((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    const isSame = before?.figureId === draft.figureId && draft.kind === "organisation";
    if (before !== undefined && isSame && /^ (?:of )?$/.test(text.slice(before.end, draft.start))) {
      joined[joined.length - 1] = {
        ...before,
        end: draft.end,
        to: draft.to,
        reasons: [...before.reasons, "apposition"],
      };
    } else joined.push(draft);
  }
  return joined;
}

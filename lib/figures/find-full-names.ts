import { groupBy } from "./group-by";
import { isAdjacent, type NameRun } from "./name-runs";
import { getStrangeNeighbour, isKunyaOfAnother, namesPlace } from "./neighbour-vetoes";
import type { DraftMention, Passage } from "./passage";
import { findRunFits, type RunFit, type WantedSpellings } from "./run-fits";
import { WEAK_NAME } from "./settle-common-names";
import { INITIAL, WITHOUT_SURNAME } from "./settle-initials";
import { withoutMiddles } from "./short-names";

const INITIAL_SIZE = 0.5;
const CLOSE_CALL = 0.02;
const NO_TOKENS: ReadonlySet<number> = new Set();

/**
 * Every place where a person's full name may stand in a spelling that need not be stored: two or more parts that fit a
 * stored name, or a compound that is one ("Abou Mazen"). Where two figures fit one place nearly alike, neither is sure;
 * initials that fit several are given for each.
 */
export function findFullNames(passage: Passage): readonly DraftMention[] {
  return passage.runs.flatMap((run) => {
    const drafts = draftRun(passage, run, "all");
    const plain = withoutMiddles(run);
    // Whoever is stored with a middle name is told by it.
    const more = plain === run ? [] : draftRun(passage, plain, "of-two-parts");
    const isExplainedBetter = (draft: DraftMention) =>
      drafts.some(({ from, to, size }) => from === draft.from && to === draft.to && size > draft.size);
    return settleCloseCalls([...drafts, ...more.filter((draft) => !isExplainedBetter(draft))], passage);
  });
}

function draftRun(passage: Passage, run: NameRun, wanted: WantedSpellings): readonly DraftMention[] {
  return findRunFits(run.units, passage, wanted).flatMap(
    (fit) => draftFullName(passage, { ...fit, units: run.units }) ?? [],
  );
}

function draftFullName(
  passage: Passage,
  { units, from, to, spelling, score }: RunFit & Pick<NameRun, "units">,
): DraftMention | undefined {
  const first = units[from]!;
  const last = units[to - 1]!;
  const single = spelling.units.length === 1;
  if (single && (first.compound === undefined || score.matched !== 1)) return undefined;
  const place = { from: first.from, to: last.to };
  if (namesPlace(passage, place) || (single && isKunyaOfAnother(passage, place))) return undefined;
  if (getStrangeNeighbour(passage, place, "right", NO_TOKENS) !== undefined) return undefined;
  if (score.short === "father" && hasArticleAfter(passage, place)) return undefined;
  const needsLeft = single || score.shortened || score.initials > 0;
  if (needsLeft && getStrangeNeighbour(passage, place, "left", NO_TOKENS) !== undefined) return undefined;
  return {
    start: score.skip > 0 ? passage.tokens[first.from]!.start + score.skip : first.start,
    end: last.end,
    ...place,
    figureId: spelling.figureId,
    kind: "person",
    form: "variant",
    tier: score.initials > 0 || score.short === "father" ? "possible" : "probable",
    reasons: [
      score.short === "father" ? WITHOUT_SURNAME : score.initials > 0 ? INITIAL : "spelling-variant",
      ...(score.shortened ? ["part-missing"] : []),
      ...(spelling.name.weak === true ? [WEAK_NAME] : []),
    ],
    size: score.matched + score.initials * INITIAL_SIZE,
    score: score.score,
  };
}

/** In Arabic a word with the article may be the surname, which then is another one. */
function hasArticleAfter({ tokens, text }: Passage, { to }: { readonly to: number }): boolean {
  const next = tokens[to];
  return next?.script === "Arab" && next.text.startsWith("ال") && isAdjacent(text, tokens[to - 1]!, next);
}

/** Keeps the best figure of each place; if another fits nearly as well, the place is only possibly the one on record. */
function settleCloseCalls(drafts: readonly DraftMention[], passage: Passage): readonly DraftMention[] {
  const places = groupBy(drafts, (draft) => `${draft.from} ${draft.to}`);
  return [...places.values()].flatMap((rivals) => {
    const order = rivals.toSorted((a, b) => b.score - a.score || (a.figureId < b.figureId ? -1 : 1));
    const best = order[0]!;
    const close = order.filter((draft) => draft.score >= best.score - CLOSE_CALL);
    if (close.every((draft) => draft.figureId === best.figureId)) {
      return close.find((draft) => !draft.reasons.includes(WEAK_NAME)) ?? best;
    }
    if (best.reasons[0] === INITIAL) {
      const figures = groupBy(close, (draft) => draft.figureId);
      return [...figures.values()].map(([first]) => ({
        ...first!,
        reasons: [...first!.reasons, "shared-name"],
      }));
    }
    const chosen = close.find((draft) => passage.index.onRecord.has(draft.figureId)) ?? best;
    return { ...chosen, tier: "possible", reasons: [...chosen.reasons, "shared-name"] };
  });
}

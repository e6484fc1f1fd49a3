import type { Segment } from "../domain/article";
import type { Attribution } from "../domain/attribution";
import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { FigureIndex } from "../figures/alias-index";
import { findMentions } from "../figures/find-mentions";
import type { PageVerdicts } from "./judged-page";

/** Looks rows of figures up by their ids. */
export type FigureRows = Pick<ReadonlyMap<FigureId, Figure>, "get">;

/** The names of a text under the user's judgements. */
export interface JudgedMentions {
  /** What names a figure. */
  readonly mentions: readonly Mention[];
  /**
   * The same, and with them the names that were taken from a figure: still names of somebody, under an id no figure has.
   * Who speaks is read from these, since the words for a speaker are no others for being nobody's on record.
   */
  readonly names: readonly Mention[];
}

/** What a name is filed under that was taken from a figure; the same for all the names of that figure. */
const NOBODY = "nobody:";

/** The figures a text names, where the user's word on a spelling goes before ours. */
export function findJudgedMentions(
  text: string,
  index: FigureIndex,
  segments: readonly Segment[],
  verdicts: PageVerdicts,
): JudgedMentions {
  const before = findMentions(text, index, segments);
  const isJudged = (one: Mention) => verdicts.onMention(one.figureId, one.text) !== undefined;
  // What was confirmed here may be nobody's name without that.
  if (verdicts.isEmpty || !(verdicts.confirmsNames || before.some(isJudged))) {
    return { mentions: before, names: before };
  }
  const mentions = findMentions(text, index, segments, verdicts.onMention);
  const taken = before
    .filter((old) => mentions.every((one) => one.end <= old.start || old.end <= one.start))
    .map((old) => ({ ...old, figureId: `${NOBODY}${old.figureId}` as FigureId }));
  const names = [...mentions, ...taken].toSorted((one, other) => one.start - other.start);
  return { mentions, names };
}

/**
 * The attributions as they stand under the user's judgements: words that are no statement are left out, a speaker whose
 * name was taken from a figure keeps the printed name only, and what was confirmed is no longer only possible; but the
 * same words on another page may be somebody else's, so that a doubt about which figure speaks stays until the name is
 * confirmed as well.
 */
export function judgeAttributions(
  found: readonly Attribution[],
  { mentions, segments }: { readonly mentions: readonly Mention[]; readonly segments: readonly Segment[] },
  verdicts: PageVerdicts,
): readonly Attribution[] {
  if (verdicts.isEmpty) return found;
  const isSure = (attribution: Attribution) => {
    const { figureId, start, end, name } = attribution.speaker;
    if (figureId === undefined) return true;
    const segment = segments[attribution.segment] ?? { start: 0, end: Infinity };
    const naming = namingOf(attribution, mentions, segment);
    if (verdicts.onMention(figureId, naming?.text ?? name) === "confirmed") return true;
    return naming !== undefined && naming.tier !== "possible" && start <= naming.start && naming.end <= end;
  };
  return found.flatMap((attribution) => {
    const verdict = verdicts.onWords(attribution.text);
    if (verdict === "rejected") return [];
    const judged = withoutRefused(attribution, mentions, verdicts);
    return [verdict === "confirmed" && isSure(judged) ? withoutDoubt(judged) : judged];
  });
}

/**
 * Where the words for a speaker name a figure: the mention among them; for a pronoun or an office the last naming before
 * it, else the first after it, in its own segment. Undefined where the segment has none.
 */
export function namingOf(
  { speaker }: Pick<Attribution, "speaker">,
  mentions: readonly Mention[],
  segment: Pick<Segment, "start" | "end">,
): Mention | undefined {
  const own = mentions.filter(
    ({ figureId, start, end }) =>
      figureId === speaker.figureId && segment.start <= start && end <= segment.end,
  );
  return (
    own.find(({ start, end }) => speaker.start <= start && end <= speaker.end) ??
    own.findLast(({ start }) => start < speaker.start) ??
    own[0]
  );
}

/** The figures of the corpus but for those a page was found not to be about, whose offices must explain nothing there. */
export function figuresOfPage(figures: FigureRows, { mentions, names }: JudgedMentions): FigureRows {
  if (mentions === names) return figures;
  const named = new Set(mentions.map(({ figureId }) => figureId));
  const taken = names.flatMap(({ figureId }) =>
    figureId.startsWith(NOBODY) ? [figureId.slice(NOBODY.length) as FigureId] : [],
  );
  const left = new Set(taken.filter((figureId) => !named.has(figureId)));
  return { get: (figureId) => (left.has(figureId) ? undefined : figures.get(figureId)) };
}

function withoutRefused(
  attribution: Attribution,
  mentions: readonly Mention[],
  verdicts: PageVerdicts,
): Attribution {
  const { figureId, asPrinted, name } = attribution.speaker;
  if (figureId === undefined) return attribution;
  const isTaken =
    figureId.startsWith(NOBODY) ||
    // A name that was taken from a figure may still lead to it by way of its fuller form.
    [asPrinted, name].some((printed) => verdicts.onMention(figureId, printed) === "rejected") ||
    mentions.every((mention) => mention.figureId !== figureId);
  if (!isTaken) return attribution;
  const { figureId: _, ...speaker } = attribution.speaker;
  return { ...attribution, speaker };
}

function withoutDoubt(attribution: Attribution): Attribution {
  const { possible: _, ...certain } = attribution;
  return certain;
}

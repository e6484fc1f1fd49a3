import type { FigureId } from "../domain/ids";
import type { DraftMention } from "./passage";

/**
 * What the user said of a spelling, as printed, and a figure; undefined where nothing was said. `confirmed-widely`: said
 * of more than the text at hand, which may speak of somebody else of that name.
 */
export type SpellingVerdict = (
  figureId: FigureId,
  printed: string,
) => "confirmed" | "confirmed-widely" | "rejected" | undefined;

/** The reason of a mention that the user confirmed. */
export const CONFIRMED = "confirmed";

/** The user's word on the names of one passage. */
export interface DraftJudge {
  /**
   * Lays it over the drafts of one pass, and remembers where a figure was refused. `mayBeOther`: is a part of a name more
   * likely somebody else's here? What was confirmed widely confirms it then as little as where nobody can tell yet.
   */
  readonly judge: (
    drafts: readonly DraftMention[],
    mayBeOther?: (draft: DraftMention) => boolean,
  ) => readonly DraftMention[];
  /** Was the name refused by which a figure is introduced? Its surname alone is then somebody else's, too. */
  readonly isRefused: (figureId: FigureId) => boolean;
}

/**
 * The judge of one passage, asked after every pass. A draft whose spelling was rejected for its figure is none, nor
 * is any other draft of that figure on its words, in this pass or a later one: of "Bo Sample", refused, no "Sample" may
 * be left. A longer name around the words is another spelling and stays. A confirmed draft is certain.
 */
export function makeDraftJudge(text: string, verdictOf: SpellingVerdict | undefined): DraftJudge {
  if (verdictOf === undefined) return { judge: (drafts) => drafts, isRefused: () => false };
  const refused: DraftMention[] = [];
  const judge: DraftJudge["judge"] = (drafts, mayBeOther = () => true) => {
    const verdicts = drafts.map(({ figureId, start, end }) => verdictOf(figureId, text.slice(start, end)));
    refused.push(...drafts.filter((_, at) => verdicts[at] === "rejected"));
    return drafts.flatMap((draft, at) => {
      if (refused.some((other) => isOnItsWords(draft, other))) return [];
      const isMeant = verdicts[at] === "confirmed-widely" && (isIntroduction(draft) || !mayBeOther(draft));
      return verdicts[at] === "confirmed" || isMeant ? [confirm(draft)] : [draft];
    });
  };
  return {
    judge,
    isRefused: (figureId) => refused.some((draft) => draft.figureId === figureId && isIntroduction(draft)),
  };
}

function isIntroduction({ form }: DraftMention): boolean {
  return form !== "lone" && form !== "partial";
}

function isOnItsWords(draft: DraftMention, other: DraftMention): boolean {
  if (draft.figureId !== other.figureId || draft.from >= other.to || other.from >= draft.to) return false;
  const isLonger =
    draft.from <= other.from && other.to <= draft.to && draft.to - draft.from > other.to - other.from;
  return !isLonger;
}

function confirm(draft: DraftMention): DraftMention {
  const reasons = draft.reasons.includes(CONFIRMED) ? draft.reasons : [...draft.reasons, CONFIRMED];
  return { ...draft, tier: "certain", reasons };
}

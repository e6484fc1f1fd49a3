import type { Attribution } from "../domain/attribution";
import type { Mention } from "../domain/mention";
import type { Match, PageReport } from "../domain/page-report";
import { namingOf } from "./apply-judgements";
import type { PageVerdicts } from "./judged-page";

type Report = Pick<PageReport, "segments" | "mentions" | "attributions" | "matches">;

/**
 * A report as it was kept with an article, without what the user has refused since: names and what rested on them, words
 * that are no statement, lines of the record. It is not made anew, since the corpus of then is gone; so nothing is added,
 * a confirmation changes nothing, and where a part of a name or a pronoun leads to a refused name, nobody is named.
 */
export function judgeKeptReport<Kept extends Report>(report: Kept, verdicts: PageVerdicts): Kept {
  if (verdicts.isEmpty) return report;
  const mentions = findMeant(report, verdicts);
  const indexOf = new Map<number, number>();
  const attributions = report.attributions.flatMap((attribution, at) => {
    if (verdicts.onWords(attribution.text) === "rejected") return [];
    indexOf.set(at, indexOf.size);
    const { repeats: first, ...own } = withoutRefused(attribution, { ...report, kept: mentions }, verdicts);
    const repeats = first === undefined ? undefined : indexOf.get(first);
    return [repeats === undefined ? own : { ...own, repeats }];
  });
  const matches = report.matches.flatMap((match) => {
    const attribution = indexOf.get(match.attribution);
    const judged = attribution === undefined ? undefined : attributions[attribution];
    return attribution === undefined || judged === undefined
      ? []
      : judgeMatch({ ...match, attribution }, judged, verdicts);
  });
  return { ...report, mentions, attributions, matches };
}

/** The mentions that were not refused; of a figure whose name was, its surname alone is gone from the segment, too. */
function findMeant({ mentions, segments }: Report, verdicts: PageVerdicts): readonly Mention[] {
  const isRefused = ({ figureId, text }: Mention) => verdicts.onMention(figureId, text) === "rejected";
  const isPart = ({ form }: Mention) => form === "partial" || form === "lone";
  const segmentOf = ({ start }: Mention) =>
    segments.findIndex((segment) => segment.start <= start && start < segment.end);
  const keyOf = (mention: Mention) => `${segmentOf(mention)} ${mention.figureId}`;
  const names = mentions.filter((mention) => !isPart(mention));
  const refused = new Set(names.filter(isRefused).map(keyOf));
  const left = new Set(names.filter((mention) => !isRefused(mention)).map(keyOf));
  const isOrphan = (mention: Mention) => refused.has(keyOf(mention)) && !left.has(keyOf(mention));
  return mentions.filter((mention) => !isRefused(mention) && !(isPart(mention) && isOrphan(mention)));
}

function withoutRefused(
  attribution: Attribution,
  { segments, mentions, kept }: Report & { readonly kept: readonly Mention[] },
  verdicts: PageVerdicts,
): Attribution {
  const { figureId, asPrinted, name } = attribution.speaker;
  if (figureId === undefined) return attribution;
  const segment = segments[attribution.segment] ?? { start: 0, end: Infinity };
  const naming = namingOf(attribution, mentions, segment);
  const isRefused =
    (naming !== undefined && !kept.includes(naming)) ||
    [asPrinted, name].some((printed) => verdicts.onMention(figureId, printed) === "rejected");
  if (!isRefused) return attribution;
  const { figureId: _, ...speaker } = attribution.speaker;
  return { ...attribution, speaker };
}

/** What was shown because the same figure speaks is not, where nobody is known to; what has other reasons keeps those. */
function judgeMatch(match: Match, attribution: Attribution, verdicts: PageVerdicts): readonly Match[] {
  const { statementId, claimId } = match;
  const isRefused =
    verdicts.onStatement(statementId) === "rejected" ||
    verdicts.onMatch(statementId, attribution.text) === "rejected" ||
    (claimId !== undefined && verdicts.onClaim(statementId, claimId) === "rejected");
  if (isRefused) return [];
  const judged = withoutRefusedAlike(match, verdicts);
  const isOfFigure = match.reasons.some(({ kind }) => kind === "same-figure");
  if (attribution.speaker.figureId !== undefined || !isOfFigure) return [judged];
  if (claimId === undefined) return [];
  return [{ ...judged, reasons: match.reasons.filter(({ kind }) => kind !== "same-figure") }];
}

function withoutRefusedAlike(match: Match, verdicts: PageVerdicts): Match {
  const { alike, ...own } = match;
  const left = alike?.filter((id) => verdicts.onStatement(id) !== "rejected") ?? [];
  return left.length === 0 ? own : { ...own, alike: left };
}

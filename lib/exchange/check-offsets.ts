import type { ArticleVersion, KeptReport } from "../domain/article-version";
import type { ExchangeRow } from "./collection-format";
import type { RowFinding } from "./check-row";

type Path = readonly PropertyKey[];
type Place = { readonly start: number; readonly end: number };

/** Offsets of a row that lie outside of its own text or run backwards, and indexes that lead nowhere. */
export function findOffsetFindings({ table, row }: ExchangeRow): RowFinding[] {
  if (table === "annotations") {
    return row.selectors.flatMap((selector, index) =>
      selector.type === "TextPositionSelector" ? outside(["selectors", index], selector, Infinity) : [],
    );
  }
  if (table === "anchors") return findAnchorFindings(row);
  if (table === "versions") return findVersionFindings(row);
  return [];
}

/** An orphan has no place, and whatever else has one. */
function findAnchorFindings({
  state,
  start,
  end,
}: {
  state: string;
  start?: number | undefined;
  end?: number | undefined;
}): RowFinding[] {
  const isPlaced = start !== undefined && end !== undefined;
  if ((start === undefined) !== (end === undefined) || isPlaced === (state === "orphan")) {
    return [finding(["start"], `does not go with the state "${state}"`, start)];
  }
  return isPlaced ? outside([], { start, end }, Infinity) : [];
}

function findVersionFindings({ text, blocks, segments, report }: ArticleVersion): RowFinding[] {
  const { length } = text;
  const found = [
    ...blocks.flatMap((block, index) => outside(["blocks", index], block, length)),
    ...blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      if (before === undefined || before.end <= block.start) return [];
      return [finding(["blocks", index, "start"], "lies inside the block before", block.start)];
    }),
    ...segments.flatMap((segment, index) => [
      ...outside(["segments", index], segment, length),
      ...outside(["segments", index, "headline"], segment.headline, length),
      ...outside(
        ["segments", index, "bodyStart"],
        { start: segment.start, end: segment.bodyStart },
        segment.end,
      ),
    ]),
    ...findReportFindings(report, { length, segments: segments.length }),
  ];
  return found;
}

function findReportFindings(
  { mentions, attributions, matches }: KeptReport,
  { length, segments }: { readonly length: number; readonly segments: number },
): RowFinding[] {
  const report = (...path: Path) => ["report", ...path];
  return [
    ...mentions.flatMap((mention, at) => outside(report("mentions", at), mention, length)),
    ...attributions.flatMap((attribution, at) => [
      ...outside(report("attributions", at), attribution, length),
      ...outside(report("attributions", at, "speaker"), attribution.speaker, length),
      ...outside(report("attributions", at, "cue"), attribution.cue, length),
      ...attribution.quotations.flatMap((span, nth) =>
        outside(report("attributions", at, "quotations", nth), span, length),
      ),
      ...noIndex(report("attributions", at, "segment"), attribution.segment, segments),
      ...noIndex(report("attributions", at, "repeats"), attribution.repeats ?? 0, Math.max(at, 1)),
    ]),
    ...matches.flatMap((match, at) => [
      ...noIndex(report("matches", at, "attribution"), match.attribution, attributions.length),
      ...match.reasons.flatMap(({ here }, nth) =>
        here.flatMap((span, index) =>
          outside(report("matches", at, "reasons", nth, "here", index), span, length),
        ),
      ),
    ]),
  ];
}

function outside(path: Path, place: Place | undefined, length: number): RowFinding[] {
  if (place === undefined) return [];
  if (place.end > length) return [finding([...path, "end"], "lies behind the end of the text", place.end)];
  return place.start > place.end ? [finding([...path, "start"], "lies behind its end", place.start)] : [];
}

function noIndex(path: Path, index: number, length: number): RowFinding[] {
  return index >= 0 && index < length ? [] : [finding(path, "leads nowhere", index)];
}

const finding = (path: Path, reason: string, value: unknown): RowFinding => ({
  code: "bad-offsets",
  path,
  reason,
  value,
});

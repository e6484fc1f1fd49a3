import type { PrintedAttribution, PrintedMatch, PrintedReport } from "../run/json-report";
import type { GoldMention, GoldSpan, GoldStatement, GoldUnit } from "./gold";
import { isScored, overlap, sharedLength, unitsOf } from "./gold";

/** Found and expected, how many of them are right, and the printed words of those that are not. */
export type Counts = Readonly<{
  right: number;
  found: number;
  expected: number;
  missed: readonly string[];
  extra: readonly string[];
}>;

/** What one seed page's attributions score against the gold statements. */
export type AttributionCounts = Readonly<{
  /** Printed attributions that hit a gold statement, of all that were printed (optional and headline rows apart). */
  precise: Readonly<{ right: number; of: number }>;
  /** Gold statements that were found, of all. */
  recalled: Readonly<{ right: number; of: number }>;
  /** Right speakers among the hits. */
  speaker: Readonly<{ right: number; of: number }>;
}>;

/** One gold statement with statements on its claims in other seeds, and the first record shown for it. */
export type FirstShown = Readonly<{
  row: number;
  found: boolean;
  right: boolean;
  order: PrintedMatch["order"] | "none";
}>;

/** A match that was shown where the gold has statements on the same claim elsewhere. */
export type ShownMatch = Readonly<{
  tier: PrintedMatch["tier"];
  order: PrintedMatch["order"];
  right: boolean;
  wrongOrder: boolean;
}>;

/** What a page without its own document in the corpus scores. */
export type LeaveOneOut = Readonly<{ first: readonly FirstShown[]; shown: readonly ShownMatch[] }>;

/** Moves a place of the seed file to the article's text; undefined where the article leaves it out. */
export type Align = (start: number, end: number) => GoldSpan | undefined;

/** Strict scores of mentions: the same span and the same figure. `possible` mentions do not count as found. */
export function countMentions(
  report: PrintedReport,
  {
    gold,
    align,
    isCounted,
  }: Readonly<{
    gold: readonly GoldMention[];
    align: Align;
    /** Whether a figure belongs to what is counted (a person, an organisation). */
    isCounted: (figureId: string) => boolean;
  }>,
): Counts {
  const wanted = gold.map(({ start, end, text, id }) => ({ at: align(start, end), text, id }));
  const found = report.figures
    .filter((figure) => isCounted(figure.id))
    .flatMap(({ id, mentions }) =>
      mentions.filter((mention) => mention.tier !== "possible").map((mention) => ({ ...mention, id })),
    );
  const isSame = (a: (typeof wanted)[number], b: (typeof found)[number]) =>
    a.id === b.id && a.at?.start === b.start && a.at.end === b.end;
  const extra = found.filter((mention) => !wanted.some((one) => isSame(one, mention)));
  const missed = wanted.filter((one) => !found.some((mention) => isSame(one, mention)));
  return {
    right: found.length - extra.length,
    found: found.length,
    expected: wanted.length,
    missed: missed.map(({ text, id }) => `${text} (${id})`),
    extra: extra.map(({ text, id }) => `${text} (${id})`),
  };
}

/**
 * Content spans with an overlap of at least one half. A transcript's paragraph may be printed as one statement or as
 * several: what lies inside it is a hit, and the paragraph is found if half of it is covered.
 */
export function countAttributions(
  report: PrintedReport,
  { rows, align }: Readonly<{ rows: readonly GoldStatement[]; align: Align }>,
): AttributionCounts {
  const placed = rows.map((row) => ({ row, at: align(row.content.start, row.content.end) }));
  const scored = placed.filter(({ row }) => isScored(row));
  const hits = report.attributions.map((attribution) => bestRow(attribution, placed));
  const counted = hits.filter((row) => row === undefined || isScored(row));
  const pairs = report.attributions.flatMap((attribution, index) => {
    const row = hits[index];
    return row && isScored(row) ? [{ attribution, row }] : [];
  });
  return {
    precise: { right: pairs.length, of: counted.length },
    recalled: {
      right: scored.filter(({ row, at }) => isRecalled(row, at, report.attributions)).length,
      of: scored.length,
    },
    speaker: {
      right: pairs.filter(({ attribution, row }) => isSpeakerRight(attribution, row)).length,
      of: pairs.length,
    },
  };
}

// The gold has no ids for speaking organisations: one of ours agrees with it.
function isSpeakerRight({ speaker }: PrintedAttribution, { speaker: gold }: GoldStatement): boolean {
  return speaker.id === gold.id || (gold.id === null && gold.kind === "organisation");
}

type Placed = Readonly<{ row: GoldStatement; at: GoldSpan | undefined }>;

function bestRow(attribution: GoldSpan, rows: readonly Placed[]): GoldStatement | undefined {
  const fits = rows.flatMap(({ row, at }) => (at ? [{ row, fit: fitOf(attribution, row, at) }] : []));
  const best = fits.toSorted((a, b) => b.fit - a.fit)[0];
  return best && best.fit >= 0.5 ? best.row : undefined;
}

function fitOf(attribution: GoldSpan, row: GoldStatement, at: GoldSpan): number {
  const length = attribution.end - attribution.start;
  const inside = length === 0 ? 0 : sharedLength(attribution, at) / length;
  return row.form === "transcript" ? Math.max(inside, overlap(attribution, at)) : overlap(attribution, at);
}

function isRecalled(row: GoldStatement, at: GoldSpan | undefined, found: readonly GoldSpan[]): boolean {
  if (!at) return false;
  if (row.form !== "transcript") return found.some((span) => overlap(span, at) >= 0.5);
  const covered = found.reduce((sum, span) => sum + sharedLength(span, at), 0);
  return covered / (at.end - at.start) >= 0.5;
}

/**
 * What is shown on a page whose own document is left out of the corpus, for every gold statement that has another
 * seed's statement on one of its claims. A shown record is right if its locator overlaps a gold statement with one of
 * these claims; a statement that was not found counts as wrong.
 */
export function scoreLeaveOneOut(
  report: PrintedReport,
  {
    doc,
    rows,
    align,
    published,
  }: Readonly<{
    doc: string;
    rows: readonly GoldStatement[];
    align: Align;
    /** When each seed was published ("2020-12", "2021-01-02"), by its name. */
    published: ReadonlyMap<string, string>;
  }>,
): LeaveOneOut {
  const units = unitsOf(rows);
  const elsewhere = units.filter((unit) => unit.row.doc !== doc);
  const own = units.filter((unit) => unit.row.doc === doc && isScored(unit.row));
  const asked = own.filter((unit) => elsewhere.some((other) => sharesClaim(other, unit)));
  const answers = asked.map((unit) => {
    const at = align(unit.start, unit.end);
    const attribution = at && getAttribution(report.attributions, unit, at);
    const isRight = (match: PrintedMatch) =>
      elsewhere.some((other) => isAt(other, match) && sharesClaim(other, unit));
    return { unit, attribution, isRight };
  });
  return {
    first: answers.map(({ unit, attribution, isRight }) => {
      const first = attribution?.matches[0];
      return {
        row: unit.row.index,
        found: attribution !== undefined,
        right: first !== undefined && isRight(first),
        order: first?.order ?? "none",
      };
    }),
    shown: answers.flatMap(({ unit, attribution, isRight }) =>
      (attribution?.matches ?? []).map((match) => ({
        tier: match.tier,
        order: match.order,
        right: isRight(match),
        wrongOrder: isWrongOrder(match, monthOf(unit.row, published), monthsOf(match, elsewhere, published)),
      })),
    ),
  };
}

function sharesClaim(a: GoldUnit, b: GoldUnit): boolean {
  return [...a.claims].some((claim) => b.claims.has(claim));
}

function isAt(unit: GoldUnit, { source }: PrintedMatch): boolean {
  return source !== null && stem(source.file) === unit.row.doc && sharedLength(source, unit) > 0;
}

function getAttribution(
  attributions: readonly PrintedAttribution[],
  unit: GoldUnit,
  at: GoldSpan,
): PrintedAttribution | undefined {
  const fit = (span: GoldSpan) =>
    unit.isPart ? sharedLength(span, at) / (at.end - at.start) : overlap(span, at);
  const best = attributions.toSorted((a, b) => fit(b) - fit(a))[0];
  return best && fit(best) >= 0.5 ? best : undefined;
}

/**
 * Whether a shown order contradicts the months in which the page's statement and the record were made. Inside one month
 * the gold does not decide, and `unknown` claims nothing.
 */
export function isWrongOrder(
  { order }: Pick<PrintedMatch, "order">,
  here: string | undefined,
  there: readonly string[],
): boolean {
  if (order === "unknown" || here === undefined || there.length === 0 || there.includes(here)) return false;
  return there.every((month) => order !== (month < here ? "earlier" : "later"));
}

/** The months a record may have been made in: of the gold statements at its place, else of its document. */
function monthsOf(
  match: PrintedMatch,
  units: readonly GoldUnit[],
  published: ReadonlyMap<string, string>,
): readonly string[] {
  const doc = stem(match.source?.file ?? "");
  const there = units.filter((unit) => isAt(unit, match)).map((unit) => monthOf(unit.row, published));
  const months = there.length > 0 ? there : [published.get(doc)?.slice(0, 7)];
  return months.filter((month) => month !== undefined);
}

/** The month said, where the gold has a single one; else the month of publication. */
function monthOf(row: GoldStatement, published: ReadonlyMap<string, string>): string | undefined {
  const said = /^\d{4}-\d\d(?!.*\/)/.exec(row.saidOn.value ?? "")?.[0];
  return said ?? published.get(row.doc)?.slice(0, 7);
}

function stem(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.txt$/, "");
}

import type { CalibrationWeights } from "../../lib/claims/calibration-weights";
import type { ExtractedArticle } from "../../lib/domain/article";
import type { Attribution } from "../../lib/domain/attribution";
import type { CorpusRows } from "../../lib/domain/corpus";
import type { FigureId } from "../../lib/domain/ids";
import type { Match } from "../../lib/domain/page-report";
import type { Span } from "../../lib/domain/span";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import { compileCorpus } from "../../lib/reading/compile-corpus";
import { compileStatements, findPriorStatements, type PriorQuery } from "../../lib/reading/prior-statements";
import { readArticle } from "../../lib/reading/read-article";
import { countRelated, type JudgedUnit, type RelatedCounts, type Share, shareOf } from "./count-related";
import { overlap, sharedLength } from "./gold";
import { type Place, placesOf, withoutFile } from "./record-places";
import {
  dateOf,
  loadRelatedData,
  type RelatedData,
  type RelatedDocument,
  type RelatedUnit,
} from "./related-data";
import { isWrongOrder } from "./score-seeds";

/** Counts of one way of finding attributions. */
export type RelatedScores = {
  readonly all: RelatedCounts;
  readonly byDocument: Readonly<Record<string, RelatedCounts>>;
  readonly byOrder: Readonly<Record<Match["order"], Share>>;
  readonly units: readonly JudgedUnit[];
};

/** On which record, see `loadRelatedData`, and, for what is given, with other weights than the trained ones. */
export type RelatedOptions = {
  readonly record?: "shipped" | "gold";
  readonly weightsFor?: (doc: string) => CalibrationWeights;
};

/** The same record asked with gold attributions, and with those the engine finds itself. */
export type RelatedReport = { readonly given: RelatedScores; readonly found: RelatedScores };

/**
 * How well statements on record are found, each document in turn left out of the record. A match is right if a place it
 * points at overlaps a gold statement of another document that shares a claim with the unit. `given`: content, speaker
 * and dates are those of the gold. `found`: text → mentions → attributions → matches, as on a page; a gold statement
 * that no attribution covers by half counts as wrong.
 */
export function measureRelated(data: string, options: RelatedOptions = {}): RelatedReport {
  const loaded = loadRelatedData(data, options.record);
  return {
    given: measureGiven(loaded, options),
    found: scoresOf(loaded, (document) => askFound(loaded, document)),
  };
}

/** The first half of {@link measureRelated}. */
export function measureGiven(loaded: RelatedData, { weightsFor }: RelatedOptions = {}): RelatedScores {
  return scoresOf(loaded, (document) => askGiven(loaded, document, weightsFor?.(document.doc)));
}

/** What is shown for a unit; undefined if it was not found. */
type Shown = { readonly claimIds: readonly string[]; readonly matches: readonly Match[] };
type Asked = { readonly record: CorpusRows; readonly show: (unit: RelatedUnit) => Shown | undefined };

function scoresOf(data: RelatedData, ask: (document: RelatedDocument) => Asked): RelatedScores {
  const units = data.documents.flatMap((document) => judgeDocument(data, document, ask(document)));
  const matches = units.flatMap((unit) => unit.matches ?? []);
  const shareIn = (order: Match["order"]) => shareOf(matches.filter(({ match }) => match.order === order));
  return {
    all: countRelated(units),
    byDocument: Object.fromEntries(
      data.documents.map(({ doc }) => [doc, countRelated(units.filter((unit) => unit.doc === doc))]),
    ),
    byOrder: {
      earlier: shareIn("earlier"),
      "same-day": shareIn("same-day"),
      unknown: shareIn("unknown"),
      later: shareIn("later"),
    },
    units,
  };
}

function judgeDocument(
  { units, fileOf }: RelatedData,
  { doc, article }: RelatedDocument,
  { record, show }: Asked,
): readonly JudgedUnit[] {
  const places = placesOf(record);
  const elsewhere = units.filter((unit) => unit.doc !== doc);
  const known = new Set<string | undefined>([undefined, ...units.flatMap(({ claims }) => [...claims])]);
  return units
    .filter((unit) => unit.doc === doc)
    .map((unit) => {
      const answers = elsewhere.filter((other) => sharesClaim(other, unit));
      const shown = show(unit);
      const month = monthOf(unit, article.publishedOn);
      const isIn = (place: Place, other: RelatedUnit) =>
        place.file === fileOf(other.doc) && sharedLength(place, other) > 0;
      return {
        doc,
        row: unit.row.index,
        text: unit.text,
        claims: [...unit.claims],
        isEligible: answers.length > 0,
        claimIds: shown?.claimIds ?? [],
        matches: shown?.matches.map((match) => {
          const own = places.get(match.statementId) ?? [];
          const months = own.flatMap((place) => {
            const there = elsewhere.filter((other) => isIn(place, other)).map((other) => monthOf(other));
            return there.length > 0 ? there : [place.month];
          });
          const dated = months.filter((one) => one !== undefined);
          return {
            match,
            right: isRightPlace(own, answers, fileOf),
            isJudged: known.has(match.claimId),
            wrongOrder: dated.length === months.length && isWrongOrder(match, month, dated),
          };
        }),
      };
    });
}

/** Whether one of the places lies on one of the answers. */
export function isRightPlace(
  places: readonly Place[],
  answers: readonly RelatedUnit[],
  fileOf: RelatedData["fileOf"],
): boolean {
  return answers.some((answer) =>
    places.some((place) => place.file === fileOf(answer.doc) && sharedLength(place, answer) > 0),
  );
}

/** Whether two units share a claim. */
export function sharesClaim(one: RelatedUnit, other: RelatedUnit): boolean {
  return [...one.claims].some((claim) => other.claims.has(claim));
}

/** The month a unit was said in, where a single one is known; else the month it was published in. */
function monthOf({ row }: RelatedUnit, publishedOn?: UncertainDate): string | undefined {
  const dates = [row.saidOn.value, row.publishedOn.value, publishedOn?.value ?? null];
  return dates.map((value) => /^\d{4}-\d\d(?!.*\/)/.exec(value ?? "")?.[0]).find((month) => month);
}

function askGiven(
  { record, fileOf }: RelatedData,
  { doc, article }: RelatedDocument,
  weights: CalibrationWeights | undefined,
): Asked {
  const rest = withoutFile(record, fileOf(doc));
  const index = compileStatements(rest);
  return {
    record: rest,
    show: (unit) =>
      findPriorStatements(queryOf(unit, article), index, {
        language: article.language,
        ...(weights && { weights }),
      }),
  };
}

/** A unit as the engine is asked about an attribution. */
export function queryOf(unit: RelatedUnit, { text, publishedOn }: ExtractedArticle): PriorQuery {
  return {
    attribution: attributionOf(unit),
    attributionIndex: 0,
    documentUrls: [],
    text,
    ...publicationOf(unit, publishedOn),
  };
}

function publicationOf({ row }: RelatedUnit, page: UncertainDate | undefined) {
  const publishedOn = row.publishedOn.value === null ? page : dateOf(row.publishedOn.value);
  return publishedOn ? { publishedOn } : {};
}

function attributionOf({ row, start, end, text }: RelatedUnit): Attribution {
  const { id, asPrinted, resolution, ...span } = row.speaker;
  return {
    speaker: {
      ...(id !== null && { figureId: id as FigureId }),
      name: asPrinted,
      asPrinted,
      start: span.start,
      end: span.end,
      resolution,
    },
    form: row.form as Attribution["form"],
    start,
    end,
    text,
    quotations: [],
    segment: 0,
    relay: [],
    claimIds: [],
    ...(row.saidOn.value && { saidOn: dateOf(row.saidOn.value) }),
  };
}

function askFound({ record, fileOf }: RelatedData, { doc, article }: RelatedDocument): Asked {
  const rest = withoutFile(record, fileOf(doc));
  const { attributions, matches } = readArticle(article, compileCorpus(rest, 1));
  return {
    record: rest,
    show: (unit) => {
      const at = findCovering(attributions, unit);
      const attribution = attributions[at];
      return (
        attribution && {
          claimIds: attribution.claimIds,
          matches: matches.filter((match) => match.attribution === at),
        }
      );
    },
  };
}

/** The attribution that fits a unit best; -1 if none covers half of it. */
function findCovering(attributions: readonly Attribution[], unit: RelatedUnit): number {
  const fit = (span: Span) =>
    unit.isPart ? sharedLength(span, unit) / (unit.end - unit.start) : overlap(span, unit);
  const fits = attributions.map(fit);
  const best = Math.max(0, ...fits);
  return best >= 0.5 ? fits.indexOf(best) : -1;
}

import { intervalOf } from "../domain/date-order";
import type { UncertainDate } from "../domain/uncertain-date";
import { type ExchangeRow, exchangeRowSchemas, type ExchangeTable } from "./collection-format";
import { findOffsetFindings } from "./check-offsets";
import { type ImportProblemCode, shownValue } from "./import-problem";

/** Something wrong inside one row; the path leads from the row. */
export interface RowFinding {
  readonly code: ImportProblemCode;
  readonly path: readonly PropertyKey[];
  readonly reason: string;
  readonly value?: unknown;
}

/** A row as it may be kept, or what is wrong with it. */
export type CheckedRow =
  | { readonly kind: "row"; readonly row: ExchangeRow }
  | { readonly kind: "refused"; readonly findings: readonly RowFinding[] };

/**
 * Is a parsed value a row of this table, and does it agree with itself? Its shape must be the schema's to the last
 * field, its addresses such as pages have, its moments real ones and its offsets inside its text.
 */
export function checkRow(table: ExchangeTable, value: unknown): CheckedRow {
  const parsed = exchangeRowSchemas[table].safeParse(value);
  if (!parsed.success) {
    const findings = parsed.error.issues.map(({ path, code }) => {
      const reason = REASONS[code] ?? "cannot stand here";
      return { code: "invalid" as const, path, reason, value: valueAt(value, path) };
    });
    return { kind: "refused", findings };
  }
  const row = { table, row: parsed.data } as ExchangeRow;
  const findings = [
    ...findUnknownFields(value, parsed.data, []),
    ...findMomentFindings(value),
    ...findAddressFindings(row),
    ...findDateFindings(row),
    ...findOffsetFindings(row),
  ];
  return findings.length > 0 ? { kind: "refused", findings } : { kind: "row", row };
}

const REASONS: Readonly<Record<string, string>> = {
  invalid_type: "is of another kind, or missing",
  invalid_value: "is none of the values it can have",
  invalid_format: "is not of the form it has to be",
  invalid_union: "is none of the things it can be",
  too_big: "is too long or too large",
  too_small: "is too short or too small",
};

/** The schemas leave out what they do not know, so whatever is missing from their answer has no place in the format. */
function findUnknownFields(value: unknown, known: unknown, path: readonly PropertyKey[]): RowFinding[] {
  if (typeof value !== "object" || value === null || value === known) return [];
  return Object.keys(value).flatMap((key) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (!Object.hasOwn(known as object, key)) {
      return [{ code: "unknown-field" as const, path: at, reason: `there is no field "${key}"`, value: key }];
    }
    const [inside, knownInside] = [value, known].map((each) => (each as Record<string, unknown>)[key]);
    return findUnknownFields(inside, knownInside, at);
  });
}

const MOMENTS = ["createdAt", "editedAt", "deletedAt", "capturedAt", "addedAt", "at"] as const;

/** A moment of our clock must be one: the schema looks at its form only. */
function findMomentFindings(value: unknown): RowFinding[] {
  const row = value as Readonly<Record<string, unknown>>;
  const own = MOMENTS.map((key) => [[key], row[key]] as const);
  const corrections = (row["corrections"] ?? {}) as Readonly<Record<string, { at: string }>>;
  const corrected = Object.entries(corrections).map(
    ([key, { at }]) => [["corrections", key, "at"], at] as const,
  );
  return [...own, ...corrected].flatMap(([path, text]) => {
    if (typeof text !== "string" || isMoment(text)) return [];
    return [{ code: "bad-date" as const, path, reason: "is no moment of the calendar", value: text }];
  });
}

function isMoment(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** What a saved page can have been read from; anything else in an address is there to be clicked on. */
const PAGE_SCHEMES = new Set(["http:", "https:", "file:", "chrome-extension:", "moz-extension:"]);

function findAddressFindings({ table, row }: ExchangeRow): RowFinding[] {
  if (table === "articles")
    return row.aliases.flatMap(({ url }, index) => address(["aliases", index, "url"], url));
  if (table !== "versions") return [];
  return [...address(["url"], row.url), ...address(["canonicalUrl"], row.canonicalUrl)];
}

function address(path: readonly PropertyKey[], url: string | undefined): RowFinding[] {
  if (url === undefined || PAGE_SCHEMES.has(schemeOf(url))) return [];
  return [{ code: "bad-address", path, reason: "is no address of a page", value: url }];
}

function schemeOf(url: string): string {
  try {
    return new URL(url).protocol;
  } catch {
    return "";
  }
}

/** The user's corpus goes into ours, where every date is one of the calendar; what a page printed stays as it was read. */
function findDateFindings({ table, row }: ExchangeRow): RowFinding[] {
  if (table !== "figures" && table !== "documents" && table !== "statements") return [];
  return findDates(row, []).flatMap(({ path, date }) => {
    if (date.precision === "unknown" || intervalOf(date)) return [];
    return [{ code: "bad-date" as const, path, reason: "is no date of the calendar", value: date.value }];
  });
}

type FoundDate = { readonly path: readonly PropertyKey[]; readonly date: UncertainDate };

function findDates(value: unknown, path: readonly PropertyKey[]): readonly FoundDate[] {
  if (typeof value !== "object" || value === null) return [];
  if ("precision" in value && "basis" in value) return [{ path, date: value as UncertainDate }];
  return Object.entries(value).flatMap(([key, inside]) => findDates(inside, [...path, key]));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  return typeof found === "object" && found !== null ? shownValue(found) : found;
}

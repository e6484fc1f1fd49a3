/**
 * Why a file cannot be imported, for the screens to put into words. Of the file as a whole: it holds nothing (`empty`),
 * is not text in UTF-8 (`not-text`), not JSON (`not-json`), no export of a collection (`foreign`), of a version that
 * does not exist (`unknown-version`) or that a newer release wrote (`newer-version`), ends early (`truncated`), was
 * changed after it was written (`altered`), has no hash (`no-hash`), is larger or deeper than is read (`too-large`,
 * `too-deep`), or says another number of rows than it has (`counts`). Of one row: it belongs to no table we know
 * (`unknown-table`), has a field no row has (`unknown-field`), a field twice (`repeated-field`), a value that cannot
 * stand there (`invalid`), an address that is none of a page (`bad-address`), a moment that is none (`bad-date`), a place
 * outside of its text (`bad-offsets`), names a row that is not in the file (`missing-reference`), stands twice
 * (`repeated-row`) or out of order (`out-of-order`), or differs from a row of the library that never changes
 * (`immutable-changed`).
 */
export type ImportProblemCode =
  | "empty"
  | "not-text"
  | "not-json"
  | "foreign"
  | "unknown-version"
  | "newer-version"
  | "truncated"
  | "altered"
  | "no-hash"
  | "too-large"
  | "too-deep"
  | "counts"
  | "unknown-table"
  | "unknown-field"
  | "repeated-field"
  | "invalid"
  | "bad-address"
  | "bad-date"
  | "bad-offsets"
  | "missing-reference"
  | "repeated-row"
  | "out-of-order"
  | "immutable-changed";

/** One reason why a file is refused. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** Line of the file, from 1, where the row begins. */
  readonly line?: number;
  /** JSON Pointer (RFC 6901) into the file, the same for both layouts: "/versions/3/capturedAt". */
  readonly path?: string;
  /** What is wrong, in plain English, for whoever mends the file; the code is what screens translate. */
  readonly reason: string;
  /** The value at fault, shortened: "yesterday". */
  readonly value?: string;
}

/** Longest value shown in a problem, in UTF-16 units. */
const SHOWN_LENGTH = 80;

/** A value as a problem shows it: texts as they are, anything else as JSON, shortened. */
export function shownValue(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH - 1)}…` : text;
}

/** Keys as a JSON Pointer: ["versions", 3] is "/versions/3". */
export function jsonPointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

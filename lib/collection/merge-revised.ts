import type { Instant } from "../domain/instant";
import { sameContent } from "./same-content";

/** A row that counts its changes. */
export interface Revised {
  readonly createdAt: Instant;
  readonly editedAt: Instant;
  readonly rev: number;
  readonly deletedAt?: Instant | undefined;
}

/** As which revision a row last came in with a file, and when; absent for what was made here. Never part of an export. */
export interface ImportedAs {
  readonly importedAs?: Pick<Revised, "rev" | "editedAt"> & { readonly at?: Instant };
}

/** What becomes of a row of a file beside the row of the library that has its id. */
export type Merge<Row> =
  /** The library has no such row: `row` is put there. */
  | { readonly kind: "added"; readonly row: Row }
  /** Nothing is to be done: the library says the same, or builds on what the file says. */
  | { readonly kind: "same" }
  /** The file builds on what the library says: `row` takes its place. */
  | { readonly kind: "updated"; readonly row: Row }
  /** Both were changed: the user decides. `theirs` takes the place of mine; `both` says what keeping both comes to. */
  | { readonly kind: "conflict"; readonly theirs: Row; readonly both: Both<Row> }
  /** It differs in what never changes, so somebody altered it: it can only be refused. */
  | { readonly kind: "altered" };

/** Keeping both: theirs as a second row of another id, or one row that holds both; or it cannot be done. */
export type Both<Row> =
  { readonly kind: "second" } | { readonly kind: "joined"; readonly row: Row } | { readonly kind: "none" };

/** How the rows of one table are compared. */
export interface RevisedRules<Row> {
  /** Fields that never change. */
  readonly fixed: readonly (keyof Row & string)[];
  /** Fields that follow from other rows or can be put together without a question. */
  readonly ignored: readonly (keyof Row & string)[];
  /** Would putting `over` in the place of `under` lose nothing that the user wrote? */
  readonly covers: (over: Row, under: Row) => boolean;
}

/**
 * Compares a row of a file with the one of the library that has its id. A revision number alone cannot tell whether one
 * builds on the other: two people may both have gone on from revision 2. So theirs is an update only if it is the later
 * one by number and by time, and either nobody has changed mine here (it is as it was made, or as it came in with a
 * file) or theirs holds all that mine says; and mine stays without a question only by the same rule the other way
 * round. Everything else is a conflict: a question too many, never a note too few.
 */
export function compareRevised<Row extends Revised>(
  mine: Row & ImportedAs,
  theirs: Row,
  { fixed, ignored, covers }: RevisedRules<Row>,
): "same" | "updated" | "conflict" | "altered" {
  if (fixed.some((field) => !sameContent({ value: mine[field] }, { value: theirs[field] }))) return "altered";
  if (sameContent(mine, theirs, ["rev", "editedAt", "importedAs", ...ignored])) return "same";
  const asMade = 1;
  const isUntouchedHere =
    mine.rev === asMade || (mine.importedAs !== undefined && isSameRevision(mine.importedAs, mine));
  if (isLater(theirs, mine) && (isUntouchedHere || covers(theirs, mine))) return "updated";
  const isWhatMineCameFrom =
    theirs.rev === asMade || (mine.importedAs !== undefined && isSameRevision(mine.importedAs, theirs));
  if (isLater(mine, theirs) && (isWhatMineCameFrom || covers(mine, theirs))) return "same";
  return "conflict";
}

type Revision = Pick<Revised, "rev" | "editedAt">;

const isLater = (one: Revision, other: Revision) => one.rev > other.rev && one.editedAt >= other.editedAt;

const isSameRevision = (one: Revision, other: Revision) =>
  one.rev === other.rev && one.editedAt === other.editedAt;

/** Does the longer text hold the shorter one, so that nothing written is lost with it? */
export function holdsText(over: string | undefined, under: string | undefined): boolean {
  return under === undefined || (over !== undefined && over.includes(under));
}

/** Has every tag of `under` among its own? */
export function holdsTags(over: readonly string[], under: readonly string[]): boolean {
  return under.every((tag) => over.includes(tag));
}

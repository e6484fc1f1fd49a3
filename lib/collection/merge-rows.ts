import type { Anchor, AnchorState, Annotation } from "../domain/annotation";
import type { ArticleVersion } from "../domain/article-version";
import type { Collection } from "../domain/collection";
import {
  compareRevised,
  holdsTags,
  holdsText,
  type ImportedAs,
  type Merge,
  type Revised,
  type RevisedRules,
} from "./merge-revised";
import { holdsContent, sameContent } from "./same-content";

const collectionRules: RevisedRules<Collection> = {
  fixed: ["createdAt"],
  ignored: [],
  covers: (over, under) =>
    over.name === under.name && holdsText(over.description, under.description) && inTrashAlike(over, under),
};

/** A collection of a file beside mine of the same id; keeping both makes theirs a second collection. */
export function mergeCollection(
  mine: (Collection & ImportedAs) | undefined,
  theirs: Collection,
): Merge<Collection> {
  return mergeWithSecond(mine, theirs, collectionRules);
}

const annotationRules: RevisedRules<Annotation> = {
  fixed: ["articleId", "versionId", "quote", "selectors", "createdAt"],
  ignored: [],
  covers: (over, under) =>
    over.kind === under.kind &&
    holdsText(over.body, under.body) &&
    holdsTags(over.tags, under.tags) &&
    (under.colour === undefined || over.colour === under.colour) &&
    (under.statementId === undefined || over.statementId === under.statementId) &&
    inTrashAlike(over, under),
};

/** An annotation of a file beside mine of the same id; keeping both makes theirs a second one on the same words. */
export function mergeAnnotation(
  mine: (Annotation & ImportedAs) | undefined,
  theirs: Annotation,
): Merge<Annotation> {
  return mergeWithSecond(mine, theirs, annotationRules);
}

function mergeWithSecond<Row extends Revised>(
  mine: (Row & ImportedAs) | undefined,
  theirs: Row,
  rules: RevisedRules<Row>,
): Merge<Row> {
  if (mine === undefined) return { kind: "added", row: theirs };
  const kind = compareRevised<Row>(mine, theirs, rules);
  if (kind === "updated") return { kind, row: theirs };
  if (kind === "conflict") return { kind, theirs, both: { kind: "second" } };
  return { kind };
}

function inTrashAlike(one: Revised, other: Revised): boolean {
  return (one.deletedAt === undefined) === (other.deletedAt === undefined);
}

/**
 * A version of a file beside mine of the same id. What a page said when it was kept never changes; the number of a
 * version counts the versions of a library and may differ in another.
 */
export function mergeVersion(
  mine: ArticleVersion | undefined,
  theirs: ArticleVersion,
): Merge<ArticleVersion> {
  return mergeFixed(mine, theirs, ["seq"]);
}

/** A row that is only ever added or taken away as a whole (a judgement, an edit) beside mine of the same id. */
export function mergeFixed<Row extends object>(
  mine: Row | undefined,
  theirs: Row,
  but: readonly string[] = [],
): Merge<Row> {
  if (mine === undefined) return { kind: "added", row: theirs };
  return { kind: sameContent(mine, theirs, but) ? "same" : "altered" };
}

/**
 * A row of the user's own corpus beside mine of the same id. Nothing in it tells which of the two is the later one: mine
 * stays where it says all the other says, and more. Else the user is asked, also where the other one only says more: that
 * may be a name or a claim that was taken away here, or the figure that somebody else merges mine into.
 */
export function mergeOwn<Row extends object>(mine: Row | undefined, theirs: Row): Merge<Row> {
  if (mine === undefined) return { kind: "added", row: theirs };
  if (holdsContent(mine, theirs)) return { kind: "same" };
  return { kind: "conflict", theirs, both: { kind: "none" } };
}

/** From the least to the most that is known of a place. */
const STATES: readonly AnchorState[] = ["orphan", "changed", "moved", "exact", "manual"];

/** The annotation stands on its very words, or on those that were chosen for it. */
const CERTAIN: ReadonlySet<AnchorState> = new Set(["moved", "exact", "manual"]);

/**
 * A place of an annotation beside mine: the better one counts, mine where they are as good. Beside a certain place of mine
 * one chosen by hand elsewhere is the user's to choose: here they chose another one, or detached it from that one.
 */
export function mergeAnchor(mine: Anchor | undefined, theirs: Anchor): Merge<Anchor> {
  if (mine === undefined) return { kind: "added", row: theirs };
  const isElsewhere = mine.start !== theirs.start || mine.end !== theirs.end;
  if (theirs.state === "manual" && CERTAIN.has(mine.state) && isElsewhere) {
    return { kind: "conflict", theirs, both: { kind: "none" } };
  }
  const better = STATES.indexOf(theirs.state) - STATES.indexOf(mine.state) || theirs.score - mine.score;
  return better > 0 ? { kind: "updated", row: theirs } : { kind: "same" };
}

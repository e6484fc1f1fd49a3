import type { Instant } from "../domain/instant";
import type { ArticleCorrections, LibraryArticle } from "../domain/library-article";
import { mergeAliases } from "./identity";
import {
  type Both,
  compareRevised,
  holdsTags,
  holdsText,
  type ImportedAs,
  type Merge,
  type RevisedRules,
} from "./merge-revised";
import { sameContent } from "./same-content";

const rules: RevisedRules<LibraryArticle> = {
  fixed: ["createdAt"],
  ignored: ["aliases", "latestVersion"],
  covers: (over, under) =>
    holdsText(over.note, under.note) &&
    holdsTags(over.tags, under.tags) &&
    holdsCorrections(over.corrections, under.corrections) &&
    (under.outletId === undefined || over.outletId === under.outletId) &&
    (over.deletedAt === undefined) === (under.deletedAt === undefined),
};

/**
 * An article of a file beside mine of the same id. The addresses of both are kept in any case; which version is the
 * latest follows from the versions. Keeping both makes one article with the tags and notes of both: two articles of one
 * address there must not be.
 */
export function mergeArticle(
  mine: (LibraryArticle & ImportedAs) | undefined,
  theirs: LibraryArticle,
  now: Instant,
): Merge<LibraryArticle> {
  if (mine === undefined) return { kind: "added", row: theirs };
  const kind = compareRevised<LibraryArticle>(mine, theirs, rules);
  if (kind === "altered") return { kind };
  if (kind === "same") return withAliases(mine, theirs);
  const row = {
    ...theirs,
    aliases: mergeAliases(theirs.aliases, mine.aliases),
    latestVersion: mine.latestVersion,
  };
  if (kind === "updated") return { kind, row };
  return { kind, theirs: row, both: bothIn(joinArticles(mine, theirs, now)) };
}

/**
 * An article of a file beside mine of another id that has one of its addresses: they are the same article, and all that
 * hangs on theirs goes to mine. What only one of them has is put together; two notes or corrections that do not hold
 * each other are a conflict.
 */
export function mergeAliased(
  mine: LibraryArticle & ImportedAs,
  theirs: LibraryArticle,
  now: Instant,
): Merge<LibraryArticle> {
  const joined = joinArticles(mine, theirs, now);
  const clash =
    !fits(joined) ||
    !(holdsText(mine.note, theirs.note) || holdsText(theirs.note, mine.note)) ||
    !holdsCorrections(mine.corrections, theirs.corrections, "where both have one");
  if (!clash) return joined === mine ? { kind: "same" } : { kind: "updated", row: joined };
  const note = theirs.note ?? mine.note;
  const corrections = { ...mine.corrections, ...theirs.corrections };
  const { tags } = fits(joined) ? joined : theirs;
  const taken = { ...joined, tags, corrections, ...(note === undefined ? {} : { note }) };
  return { kind: "conflict", theirs: taken, both: bothIn(joined) };
}

/** Longest note and most tags an article can have. */
const LONGEST_NOTE = 100_000;
const MOST_TAGS = 100;

function fits({ note = "", tags }: LibraryArticle): boolean {
  return note.length <= LONGEST_NOTE && tags.length <= MOST_TAGS;
}

function bothIn(row: LibraryArticle): Both<LibraryArticle> {
  return fits(row) ? { kind: "joined", row } : { kind: "none" };
}

/** Mine with what theirs has beyond it; mine itself, unchanged, where that is nothing. */
function joinArticles(mine: LibraryArticle, theirs: LibraryArticle, now: Instant): LibraryArticle {
  const note = joinNotes(mine.note, theirs.note);
  const outletId = mine.outletId ?? theirs.outletId;
  const joined: LibraryArticle = {
    ...mine,
    aliases: mergeAliases(mine.aliases, theirs.aliases),
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    corrections: { ...theirs.corrections, ...mine.corrections },
    ...(note === undefined ? {} : { note }),
    ...(outletId === undefined ? {} : { outletId }),
  };
  if (sameContent(joined, mine)) return mine;
  const editedAt = now > mine.editedAt ? now : mine.editedAt;
  return { ...joined, rev: Math.max(mine.rev, theirs.rev) + 1, editedAt };
}

function joinNotes(mine: string | undefined, theirs: string | undefined): string | undefined {
  if (holdsText(mine, theirs)) return mine;
  return holdsText(theirs, mine) ? theirs : `${mine}\n\n${theirs}`;
}

function holdsCorrections(
  over: ArticleCorrections,
  under: ArticleCorrections,
  fields: "all" | "where both have one" = "all",
): boolean {
  return (Object.keys(under) as (keyof ArticleCorrections)[]).every((field) => {
    const [one, other] = [over[field], under[field]];
    if (other === undefined || (one === undefined && fields !== "all")) return true;
    return sameContent({ value: one?.value }, { value: other.value });
  });
}

function withAliases(mine: LibraryArticle, theirs: LibraryArticle): Merge<LibraryArticle> {
  const aliases = mergeAliases(mine.aliases, theirs.aliases);
  if (aliases.length === mine.aliases.length) return { kind: "same" };
  return { kind: "updated", row: { ...mine, aliases } };
}

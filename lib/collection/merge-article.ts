import type { Instant } from "../domain/instant";
import type { ArticleCorrections, LibraryArticle } from "../domain/library-article";
import { mergeAliases } from "./identity";
import {
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
  return { kind, theirs: row, both: { kind: "joined", row: joinArticles(mine, theirs, now) } };
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
  if (joined.rev === mine.rev) return { kind: "same" };
  const clash =
    !(holdsText(mine.note, theirs.note) || holdsText(theirs.note, mine.note)) ||
    !holdsCorrections(joined.corrections, theirs.corrections);
  if (!clash) return { kind: "updated", row: joined };
  const note = theirs.note ?? mine.note;
  const corrections = { ...mine.corrections, ...theirs.corrections };
  const taken = { ...joined, corrections, ...(note === undefined ? {} : { note }) };
  return { kind: "conflict", theirs: taken, both: { kind: "joined", row: joined } };
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

function holdsCorrections(over: ArticleCorrections, under: ArticleCorrections): boolean {
  const fields = Object.keys(under) as (keyof ArticleCorrections)[];
  return fields.every(
    (field) =>
      under[field] === undefined || sameContent({ value: over[field]?.value }, { value: under[field].value }),
  );
}

function withAliases(mine: LibraryArticle, theirs: LibraryArticle): Merge<LibraryArticle> {
  const aliases = mergeAliases(mine.aliases, theirs.aliases);
  if (aliases.length === mine.aliases.length) return { kind: "same" };
  return { kind: "updated", row: { ...mine, aliases } };
}

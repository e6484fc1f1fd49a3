import { describe, expect, test } from "vitest";

import { mergeAliased, mergeArticle } from "../../../lib/collection/merge-article";
import type { LibraryArticle } from "../../../lib/domain/library-article";
import { makeRow } from "../../make/kept-articles";

const now = "2026-05-09T00:00:00.000Z";
const may = (day: number) => `2026-05-0${day}T09:00:00.000Z`;
const article = (over: Partial<LibraryArticle> = {}) =>
  ({ ...makeRow("articles", { createdAt: may(1), editedAt: may(1) }), ...over }) as LibraryArticle;
const edited = (rev: number, day: number, over: Partial<LibraryArticle> = {}) =>
  article({ rev, editedAt: may(day), ...over });
const alias = (name: string) => ({ url: `https://news.example/${name}`, kind: "final" }) as const;

describe("an article of a file beside the one of the library with its id", () => {
  test("brings the addresses only it has, without a question", () => {
    const [mine, theirs] = [
      edited(2, 2, { note: "Mine." }),
      article({ aliases: [alias("harbour"), alias("b")] }),
    ];
    const merge = mergeArticle(mine, theirs, now);
    expect(merge).toEqual({ kind: "updated", row: { ...mine, aliases: [alias("harbour"), alias("b")] } });
    expect(mergeArticle((merge as { row: LibraryArticle }).row, theirs, now)).toEqual({ kind: "same" });
  });

  test("does not care which version is the latest, which follows from the versions", () => {
    expect(mergeArticle(article(), article({ latestVersion: "v-9" as never }), now)).toEqual({
      kind: "same",
    });
    const updated = mergeArticle(
      article(),
      edited(2, 2, { tags: ["a"], latestVersion: "v-9" as never }),
      now,
    );
    expect(updated).toMatchObject({ kind: "updated", row: { latestVersion: "v-1", tags: ["a"] } });
  });

  test("changed in both is asked about; keeping both puts notes, tags and corrections together", () => {
    const fixed = (value: string) => ({ title: { value, at: may(2) } });
    const mine = edited(2, 2, { note: "Mine.", tags: ["a"], corrections: fixed("Mine") });
    const theirs = edited(2, 3, { note: "Theirs.", tags: ["b", "a"], corrections: fixed("Theirs") });
    const merge = mergeArticle(mine, theirs, now);
    const joined = {
      note: "Mine.\n\nTheirs.",
      tags: ["a", "b"],
      corrections: fixed("Mine"),
      rev: 3,
      editedAt: now,
    };
    expect(merge).toMatchObject({
      kind: "conflict",
      theirs,
      both: { kind: "joined", row: { ...mine, ...joined } },
    });
  });
});

describe("an article of a file beside one of another id with one of its addresses", () => {
  const theirs = edited(4, 4, {
    id: "b-1" as never,
    aliases: [alias("harbour"), alias("b")],
    tags: ["b"],
    note: "N",
  });
  test("is put into it: addresses and tags of both, and a note where there was none", () => {
    const mine = edited(2, 2, { tags: ["a"] });
    const row = { ...mine, aliases: theirs.aliases, tags: ["a", "b"], note: "N", rev: 5, editedAt: now };
    expect(mergeAliased(mine, theirs, now)).toEqual({ kind: "updated", row });
    expect(mergeAliased(row, theirs, now)).toEqual({ kind: "same" });
  });
  test("is asked about if both have a note that does not hold the other's", () => {
    const mine = article({ note: "Mine" });
    const merge = mergeAliased(mine, theirs, now);
    expect(merge).toMatchObject({ kind: "conflict", theirs: { id: "a-1", note: "N" } });
    expect(merge).toMatchObject({ both: { kind: "joined", row: { note: "Mine\n\nN" } } });
  });
  test("is asked about if a field was corrected in two ways", () => {
    const corrected = (value: string) => ({ corrections: { title: { value, at: may(2) } } });
    const merge = mergeAliased(
      article(corrected("A")),
      { ...article(corrected("B")), id: "b-1" as never },
      now,
    );
    expect(merge).toMatchObject({ kind: "conflict", theirs: corrected("B"), both: { row: corrected("A") } });
  });
});

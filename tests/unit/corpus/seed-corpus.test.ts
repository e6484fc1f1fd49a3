import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { validateCorpus } from "../../../lib/corpus/validate-corpus";
import { CorpusPack } from "../../../lib/domain/corpus";
import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";

const file = new URL("../../../public/corpus/seed.corpus.json", import.meta.url);
const raw: unknown = JSON.parse(readFileSync(file, "utf8"));
const pack = CorpusPack.parse(raw);
const sightings = pack.statements.flatMap((statement) => statement.sightings);
const documents = new Map(pack.documents.map((document) => [document.id as string, document]));

describe("the seed corpus", () => {
  test("has the shape of a pack and no field that the shape does not know", () => {
    expect(raw).toEqual(pack);
  });

  test("is whole and consistent", () => {
    expect(validateCorpus(pack)).toEqual([]);
  });

  test("has its rows sorted by id", () => {
    for (const rows of [pack.figures, pack.outlets, pack.documents, pack.claims, pack.statements]) {
      const ids = rows.map((row) => row.id as string);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  test("has the four single documents, the round-up and its eight dispatches", () => {
    const roundUp = pack.documents.find((document) => document.outletId === "tom-gross-media");
    const parts = pack.documents.filter((document) => document.partOf);
    expect(pack.documents).toHaveLength(13);
    expect(parts.map((part) => part.partOf?.documentId)).toEqual(Array(8).fill(roundUp?.id));
    expect(new Set(parts.map((part) => part.partOf?.segment))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
  });

  test.each([
    "hussam-badran ismail-haniyeh mousa-abu-marzouk yahya-sinwar saleh-al-arouri ali-akbar-velayati kamal-kharrazi",
    "ali-larijani ali-shamkhani mohammad-bagheri bashar-al-assad mahmoud-abbas joe-biden jared-kushner barack-obama",
    "donald-blome tom-gross izzat-al-rishq mohammed-nasser osama-hamdan sami-abu-zuhri khaled-al-qaddoumi",
    "hamas fatah plo palestinian-authority islamic-jihad pflp irgc hezbollah",
  ])("knows %s", (ids) => {
    const known = new Set<string>(pack.figures.map((figure) => figure.id));
    expect(ids.split(" ").filter((id) => !known.has(id))).toEqual([]);
  });

  test("shows each figure in Latin script by a full name that names it on its own", () => {
    for (const figure of pack.figures) {
      const shown = figure.names.find((name) => name.script === "Latn" && name.form === "full");
      expect(shown?.weak, figure.id).toBeUndefined();
      expect(shown, figure.id).toBeDefined();
    }
  });

  test.each([
    ["a missile", "Iran fired the Fateh-110 missile during the drill."],
    ["a singer", "Songs of Nusrat Fateh Ali Khan were played."],
    ["a department of another state", "The New York State Department of Health said cases fell."],
    ["another Obama", "Michelle Obama told the crowd to vote. Obama said she was hopeful."],
    ["another Abu Mazen", "The governor of Salahaddin, known as Abu Mazen, said the budget was late."],
    ["another Abu Mazen in Arabic", "قال النائب أحمد الجبوري أبو مازن إن البرلمان سيجتمع."],
  ])("takes %s for no figure of its own", (_, text) => {
    expect(findMentions(text, compileFigures(pack.figures), [])).toEqual([]);
  });

  test("words each claim in English and Arabic and points to it by eight to twenty terms", () => {
    for (const { id, wording, cueTerms } of pack.claims) {
      expect(Object.keys(wording), id).toEqual(expect.arrayContaining(["en", "ar"]));
      expect(cueTerms?.length, id).toBeGreaterThanOrEqual(8);
      expect(cueTerms?.length, id).toBeLessThanOrEqual(20);
      expect(new Set(cueTerms).size, id).toBe(cueTerms?.length);
    }
  });

  test("takes every claim up in a statement", () => {
    const taken = new Set(pack.statements.flatMap((statement) => statement.claims.map((claim) => claim.id)));
    expect(pack.claims.map((claim) => claim.id).filter((id) => !taken.has(id))).toEqual([]);
  });

  test("has statements from every document but the round-up's frame and the dispatch in which nobody speaks", () => {
    const silent = pack.documents.filter(
      ({ id }) => !sightings.some((sighting) => sighting.documentId === id),
    );
    expect(silent.map((document) => document.id)).toEqual([
      "hamas-website-2017-10-20-delegation",
      "tom-gross-2017-10-26",
    ]);
  });

  test("numbers the sightings under their statement", () => {
    for (const { id, sightings } of pack.statements) {
      expect(sightings.map((sighting) => sighting.id)).toEqual(sightings.map((_, at) => `${id}.${at + 1}`));
    }
  });
});

const data = process.env.ON_RECORD_DATA;
const seeds = data === undefined ? undefined : join(data, "../seeds");
const given = seeds !== undefined && existsSync(seeds);
if (!given)
  console.log("skipped: the seed corpus against its files (ON_RECORD_DATA names no folder beside seeds)");

/** The text of the seed file a document was curated from. */
function sourceOf(documentId: string): string {
  const seed = documents.get(documentId)?.seed;
  if (!seed || !seeds) throw new Error(`${documentId} names no seed file`);
  return readFileSync(join(seeds, seed.file), "utf8");
}

describe.skipIf(!given)("the seed corpus against the files it was curated from", () => {
  test("every document's slice holds its headline once, and every single document and the round-up the whole file", () => {
    for (const document of pack.documents) {
      const { id, headline, partOf, seed } = document;
      const text = sourceOf(id);
      const slice = text.slice(seed?.from, seed?.to);
      if (partOf) {
        expect(slice.startsWith(`${headline}\n`), id).toBe(true);
        expect(slice, id).toBe(slice.trim());
      } else {
        expect(slice, id).toBe(text);
        expect(slice, id).toContain(headline);
      }
    }
  });

  test("every stated date of publication is printed in its document", () => {
    const stated = pack.documents.filter((document) => document.publishedOn.basis === "stated");
    expect(stated).toHaveLength(9);
    for (const { id, publishedOn, seed } of stated) {
      expect(sourceOf(id).slice(seed?.from, seed?.to), id).toContain(publishedOn.evidence);
    }
  });

  test.each(sightings.map((sighting) => [sighting.id as string, sighting] as const))(
    "%s stands where it says, character for character",
    (_, { documentId, locator, quotations, asPrinted, cue }) => {
      const text = sourceOf(documentId);
      const passage = text.slice(locator.start, locator.end);
      const seed = documents.get(documentId)?.seed;
      const document = text.slice(seed?.from, seed?.to);
      expect(createHash("sha256").update(passage, "utf8").digest("hex")).toBe(locator.sha256);
      for (const { start, end, text: words } of quotations) expect(text.slice(start, end)).toBe(words);
      if (locator.exact !== undefined) expect(passage).toContain(locator.exact);
      expect(document).toContain(asPrinted);
      if (cue !== undefined) expect(document).toContain(cue);
    },
  );

  test("no paraphrase repeats six words of its passage in a row", () => {
    const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
    for (const { id, form, text, documentId, locator } of sightings) {
      if (form !== "paraphrase") continue;
      const passage = ` ${wordsOf(sourceOf(documentId).slice(locator.start, locator.end)).join(" ")} `;
      const own = wordsOf(text);
      const copied = own
        .map((_, at) => own.slice(at, at + 6))
        .filter((run) => run.length === 6 && passage.includes(` ${run.join(" ")} `));
      expect(copied, id).toEqual([]);
    }
  });
});

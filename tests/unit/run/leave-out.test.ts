import { describe, expect, test } from "vitest";

import { CorpusPack } from "../../../lib/domain/corpus";
import { findDocuments, leaveOutDocument } from "../../run/leave-out";

const day = (value: string) => ({ value, precision: "day", basis: "stated" });
const documentOf = (id: string, more: object = {}) => ({
  id,
  outletId: `outlet-of-${id}`,
  headline: `Headline of ${id}`,
  byline: [],
  publishedOn: day("2020-01-01"),
  language: "en",
  ...more,
});
const sightingIn = (documentId: string, more: object = {}) => ({
  id: `sighting-${documentId}`,
  documentId,
  form: "paraphrase",
  text: "The talks go on.",
  quotations: [],
  asPrinted: "Ann Lee",
  language: "en",
  relay: [],
  locator: { start: 0, end: 10, sha256: "0".repeat(64) },
  ...more,
});
const statementOf = (id: string, claim: string, sightings: readonly object[]) => ({
  id,
  speaker: "ann-lee",
  saidOn: day("2020-01-01"),
  claims: [{ id: claim, how: "asserts", basis: "curated" }],
  sightings,
});

/** A single document, and a round-up with two dispatches; one statement stands in both. */
const corpus = CorpusPack.parse({
  format: "on-record/corpus",
  version: 1,
  id: "sample",
  release: 1,
  title: "Sample",
  description: "Sample",
  licence: "CC0",
  createdAt: "2026-01-01",
  figures: [
    {
      id: "ann-lee",
      kind: "person",
      names: [{ text: "Ann Lee", script: "Latn", form: "full" }],
      roles: [
        { title: "minister", source: "single" },
        { title: "envoy", source: "dispatch-1" },
      ],
      affiliations: [],
      description: "",
    },
  ],
  outlets: ["single", "round-up", "dispatch-1", "dispatch-2", "nobody"].map((id) => ({
    id: `outlet-of-${id}`,
    names: [id],
    domains: [],
    ownership: id === "single" ? [{ fact: "public", source: "dispatch-1" }] : [],
  })),
  documents: [
    documentOf("single", { seed: { file: "900_a.txt", from: 0, to: 90 } }),
    documentOf("round-up", { seed: { file: "901_b.txt", from: 0, to: 90 } }),
    documentOf("dispatch-1", { partOf: { documentId: "round-up", segment: 1 } }),
    documentOf("dispatch-2", { partOf: { documentId: "round-up", segment: 2 } }),
  ],
  claims: [
    { id: "both", wording: { en: "Both." }, topic: "t", related: ["there"] },
    { id: "there", wording: { en: "There." }, topic: "t", related: [] },
    { id: "nowhere", wording: { en: "Nowhere." }, topic: "t", related: [] },
  ],
  statements: [
    statementOf("in-both", "both", [
      sightingIn("dispatch-1"),
      sightingIn("single", { translationOf: "sighting-dispatch-1" }),
    ]),
    statementOf("in-dispatch", "there", [sightingIn("dispatch-2", { relay: ["outlet-of-round-up"] })]),
  ],
});

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

describe("which documents a name stands for", () => {
  test.each([
    ["an id", "single", ["single"]],
    ["a seed file", "900_a.txt", ["single"]],
    ["a seed file without its ending", "900_a", ["single"]],
    ["a seed file in a folder", "somewhere/900_a.txt", ["single"]],
    ["a round-up, dispatches and all", "round-up", ["round-up", "dispatch-1", "dispatch-2"]],
    ["a round-up by its file", "901_b.txt", ["round-up", "dispatch-1", "dispatch-2"]],
    ["one dispatch alone", "dispatch-2", ["dispatch-2"]],
    ["nothing", "900", []],
  ])("%s", (_what, which, expected) => {
    expect(ids(findDocuments(corpus.documents, which))).toEqual(expected);
  });
});

describe("a corpus without a document", () => {
  const without = leaveOutDocument(corpus, "901_b.txt");

  test("is still a valid corpus and the given one is untouched", () => {
    expect(CorpusPack.parse(without)).toEqual(without);
    expect(ids(corpus.documents)).toHaveLength(4);
  });

  test("has neither the document nor its dispatches", () => {
    expect(ids(without.documents)).toEqual(["single"]);
  });

  test("keeps a statement that another document reports, without the sightings that are gone", () => {
    expect(ids(without.statements)).toEqual(["in-both"]);
    expect(without.statements[0]?.sightings).toEqual([
      expect.not.objectContaining({ translationOf: expect.anything() }),
    ]);
  });

  test("has lost the claim that only the document carried, also from other claims' relations", () => {
    expect(ids(without.claims)).toEqual(["both", "nowhere"]);
    expect(without.claims[0]?.related).toEqual([]);
  });

  test("has lost the roles, ownership facts and outlets that rest on it", () => {
    expect(without.figures[0]?.roles.map((role) => role.title)).toEqual(["minister"]);
    expect(without.outlets.map((outlet) => outlet.names[0])).toEqual(["single", "nobody"]);
    expect(without.outlets[0]?.ownership).toEqual([]);
  });

  test("is refused where there is no such document", () => {
    expect(() => leaveOutDocument(corpus, "missing")).toThrow("no document “missing”");
  });
});

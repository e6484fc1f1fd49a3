import { CorpusPack } from "../../lib/domain/corpus";

type Json = Record<string, unknown>;

const day = (value: string) => ({ value, precision: "day", basis: "stated" });

/** A figure as a pack has it. */
export const figureJson = (id: string, name: string, over: Json = {}): Json => ({
  id,
  kind: "person",
  names: [{ text: name, script: "Latn", form: "full" }],
  roles: [],
  affiliations: [],
  description: "",
  ...over,
});

/** A statement of "ada" in the document "report", said on a day of 2017 unless told otherwise. */
export const statementJson = (id: string, over: Json = {}): Json => ({
  id,
  speaker: "ada",
  saidOn: day("2017-10-23"),
  claims: [{ id: "work-goes-on", how: "asserts", basis: "curated" }],
  sightings: [
    {
      id: `${id}.1`,
      documentId: "report",
      form: "paraphrase",
      text: `What ${id} reports.`,
      quotations: [],
      asPrinted: "Ada",
      language: "en",
      relay: [],
      locator: { start: 0, end: 9, sha256: "0".repeat(64) },
    },
  ],
  ...over,
});

/** A small valid pack as JSON: one row of each kind; any field can be overridden. */
export function makePackJson(over: Json = {}): Json {
  return {
    format: "on-record/corpus",
    version: 1,
    id: "seed",
    release: 1,
    title: "Test corpus",
    description: "One row of each kind.",
    licence: "CC0-1.0",
    createdAt: "2024-04-30T00:00:00Z",
    figures: [figureJson("ada", "Ada Example")],
    outlets: [{ id: "gazette", names: ["The Gazette"], domains: ["gazette.example"], ownership: [] }],
    documents: [
      {
        id: "report",
        outletId: "gazette",
        headline: "Ada speaks",
        byline: [],
        publishedOn: day("2017-10-24"),
        language: "en",
      },
    ],
    claims: [{ id: "work-goes-on", wording: { en: "Work goes on." }, topic: "work", related: [] }],
    statements: [statementJson("ada-1")],
    ...over,
  };
}

/** The same, parsed. */
export const makePack = (over: Json = {}): CorpusPack => CorpusPack.parse(makePackJson(over));

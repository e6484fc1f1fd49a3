import { canonicalJson } from "../../lib/exchange/canonical-json";
import {
  type ExchangeRow,
  type ExchangeRowOf,
  type ExchangeTable,
  exchangeRowSchemas,
} from "../../lib/exchange/collection-format";
import { createSha256 } from "../../lib/exchange/sha256";
import { figureJson, statementJson } from "./corpus-pack";

type Json = Record<string, unknown>;

const MOMENT = "2026-05-04T09:30:00.000Z";

/** A row of an export, valid by default, every field of which can be overridden. */
export const makeRow = <Table extends ExchangeTable>(table: Table, over: Json = {}): ExchangeRowOf[Table] =>
  exchangeRowSchemas[table].parse({ ...defaults[table], ...over }) as ExchangeRowOf[Table];

const edited = { createdAt: MOMENT, editedAt: MOMENT, rev: 1 };
const page = "https://news.example/harbour";
const text = "The harbour\nThe harbour will reopen, said Ada Example.";

const defaults: Readonly<Record<ExchangeTable, Json>> = {
  collections: { id: "c-1", name: "Harbour", description: "", ...edited },
  articles: {
    id: "a-1",
    aliases: [{ url: page, kind: "final" }],
    tags: [],
    corrections: {},
    latestVersion: "v-1",
    ...edited,
  },
  memberships: { collectionId: "c-1", articleId: "a-1", addedAt: MOMENT },
  versions: { id: "v-1", articleId: "a-1", ...versionJson(text) },
  annotations: {
    id: "n-1",
    articleId: "a-1",
    versionId: "v-1",
    kind: "note",
    ...selectionJson(text, "will reopen"),
    body: "When?",
    tags: ["harbour"],
    ...edited,
  },
  anchors: { annotationId: "n-1", versionId: "v-1", state: "exact", score: 1, start: 24, end: 35 },
  judgements: {
    id: "j-1",
    target: { kind: "mention", figureId: "ada", spelling: "Ada Example" },
    scope: { kind: "article", url: page },
    verdict: "confirmed",
    at: MOMENT,
  },
  edits: {
    id: "e-1",
    target: { table: "figures", id: "ada" },
    field: "description",
    op: "set",
    value: "Harbour master",
    at: MOMENT,
  },
  figures: figureJson("ada", "Ada Example", { origin: "other" }),
  outlets: {
    id: "gazette",
    names: ["The Gazette"],
    domains: ["gazette.example"],
    ownership: [],
    origin: "other",
  },
  documents: {
    id: "report",
    outletId: "gazette",
    headline: "Ada speaks",
    byline: [],
    publishedOn: { value: "2017-10-24", precision: "day", basis: "stated" },
    language: "en",
    origin: "other",
  },
  claims: {
    id: "work-goes-on",
    wording: { en: "Work goes on." },
    topic: "work",
    related: [],
    origin: "other",
  },
  statements: statementJson("ada-1", { origin: "user" }),
};

/** What a version has of a text of a headline and paragraphs, one a line. */
export function versionJson(text: string): Json {
  let start = 0;
  const blocks = text.split("\n").map((line, index) => {
    const block = { start, end: start + line.length, kind: index === 0 ? "headline" : "paragraph" };
    start = block.end + 1;
    return block;
  });
  return {
    seq: 1,
    capturedAt: MOMENT,
    url: page,
    title: text.split("\n")[0],
    byline: [],
    language: "en",
    direction: "ltr",
    isPreview: false,
    scope: "page",
    text,
    blocks,
    segments: [{ kind: "article", mode: "news", start: 0, bodyStart: 0, end: text.length }],
    textSha256: sha256Of(text),
    extractor: { name: "on-record", version: "1" },
    fieldSources: { title: "meta" },
    report: { mentions: [], attributions: [], matches: [], corpusRevision: 1, engine: "1" },
  };
}

/** The quote and the selectors of words in a text, which must hold them. */
export function selectionJson(text: string, quote: string): Json {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  if (start < 0) throw new Error(`the text does not hold "${quote}"`);
  return {
    quote,
    selectors: [
      {
        type: "TextQuoteSelector",
        exact: quote,
        prefix: text.slice(Math.max(0, start - 64), start),
        suffix: text.slice(end, end + 64),
      },
      { type: "TextPositionSelector", start, end },
    ],
  };
}

/** One row of every table, each of which refers to the others. */
export const makeExportRows = (): readonly ExchangeRow[] =>
  (Object.keys(defaults) as ExchangeTable[]).map((table) => ({ table, row: makeRow(table) }) as ExchangeRow);

/** Hash of a text as versions have it. */
export function sha256Of(text: string): string {
  const sha256 = createSha256();
  sha256.update(new TextEncoder().encode(text));
  return sha256.digest();
}

/** Equal rows have equal texts. */
export const asText = canonicalJson;

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { ExtractedArticle } from "../../lib/domain/article";
import type { Attribution } from "../../lib/domain/attribution";
import type { Claim } from "../../lib/domain/claim";
import { CorpusPack, type CorpusRows } from "../../lib/domain/corpus";
import type { ClaimId, DocumentId, FigureId, OutletId, SightingId, StatementId } from "../../lib/domain/ids";
import type { SourceDocument } from "../../lib/domain/source-document";
import type { Span } from "../../lib/domain/span";
import type { SightingForm, Statement } from "../../lib/domain/statement";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import { loadAttributionData } from "./attribution-data";
import { partOf, readJsonLines } from "./data-files";

/** The least that is scored as one statement: a gold row or, in a transcript, one sentence of it. */
export type RelatedUnit = Span & {
  readonly doc: string;
  readonly row: GoldRow;
  readonly isPart: boolean;
  readonly text: string;
  readonly claims: ReadonlySet<string>;
};

/** A line of `gold-statements.jsonl`; only what is needed here. */
export type GoldRow = {
  readonly index: number;
  readonly doc: string;
  readonly segment?: string;
  readonly form: Attribution["form"] | "headline";
  readonly optional?: boolean;
  readonly speaker: {
    readonly id: string | null;
    readonly asPrinted: string;
    readonly start: number;
    readonly end: number;
    readonly resolution: Attribution["speaker"]["resolution"];
  };
  readonly content: Span & { readonly text: string };
  readonly parts?: readonly (Span & { readonly text: string; readonly claims: readonly string[] })[];
  readonly claims: readonly string[];
  readonly claimStance?: Readonly<Record<string, "mentions" | "denies">>;
  readonly saidOn: { readonly value: string | null };
  readonly publishedOn: { readonly value: string | null };
};

/** One text with its gold. */
export type RelatedDocument = { readonly doc: string; readonly article: ExtractedArticle };

/** The texts of a folder, their gold statements, and the record to find them on. */
export type RelatedData = {
  readonly documents: readonly RelatedDocument[];
  /** Headlines and optional rows left out. */
  readonly units: readonly RelatedUnit[];
  readonly record: CorpusRows;
  /** Whether the record is the shipped corpus. */
  readonly isShipped: boolean;
  /** The file of a text as the record's documents name it. */
  readonly fileOf: (doc: string) => string;
};

/**
 * Reads the texts and gold of `<data>/statements`. What is right follows `claims.json` where there is one, else the rows.
 * The record is the shipped corpus where that has a document of every text; else one made of the gold: each unit a
 * statement in the words of the text, the claims in their wording without cue terms.
 */
export function loadRelatedData(data: string, record?: "shipped" | "gold"): RelatedData {
  const folder = partOf(data, "statements");
  const { documents, figures } = loadAttributionData(data);
  const claimsFile = join(folder, "claims.json");
  const listed = existsSync(claimsFile)
    ? (JSON.parse(readFileSync(claimsFile, "utf8")) as readonly ListedClaim[])
    : [];
  const rows = readJsonLines(join(folder, "gold-statements.jsonl")) as readonly GoldRow[];
  const units = rows
    .filter((row) => row.form !== "headline" && row.optional !== true)
    .flatMap((row) => unitsOf(row, listed));
  const shipped = readShippedCorpus();
  const fileOf = (doc: string) => `${doc}.txt`;
  const files = new Set(shipped.documents.map(({ seed }) => seed?.file));
  const isShipped = record ? record === "shipped" : documents.every(({ doc }) => files.has(fileOf(doc)));
  return {
    documents: documents.map(({ doc, article }) => ({
      doc,
      article: isShipped ? withPublication(article, shipped, fileOf(doc)) : article,
    })),
    units,
    isShipped,
    record: isShipped ? shipped : { ...recordOf(units, listed), figures },
    fileOf,
  };
}

type ListedClaim = {
  readonly key: string;
  readonly wording: string;
  readonly topic: string;
  readonly statements: readonly number[];
};

/** The corpus the product ships. */
export function readShippedCorpus(): CorpusRows {
  const file = new URL("../../public/corpus/seed.corpus.json", import.meta.url);
  return CorpusPack.parse(JSON.parse(readFileSync(file, "utf8")));
}

function unitsOf(row: GoldRow, listed: readonly ListedClaim[]): readonly RelatedUnit[] {
  const { doc, parts, content, index } = row;
  if (row.form === "transcript" && parts && parts.length > 0) {
    return parts.map(({ start, end, text, claims }) => {
      return { doc, row, isPart: true, start, end, text, claims: new Set(claims) };
    });
  }
  const keys = listed.filter(({ statements }) => statements.includes(index)).map(({ key }) => key);
  const claims = new Set(listed.length > 0 ? keys : row.claims);
  const { start, end, text } = content;
  return [{ doc, row, isPart: false, start, end, text, claims }];
}

/** The day of publication that a page of this document would state, as far as the record knows it. */
function withPublication(article: ExtractedArticle, { documents }: CorpusRows, file: string) {
  const own = documents.find((document) => document.seed?.file === file && document.partOf === undefined);
  const isKnown = own !== undefined && own.publishedOn.precision !== "unknown";
  return isKnown ? { ...article, publishedOn: own.publishedOn } : article;
}

/** A record of units as statements in their own words, with claims in their listed wording. */
export function recordOf(units: readonly RelatedUnit[], listed: readonly ListedClaim[]): CorpusRows {
  const wording = new Map(listed.map(({ key, ...claim }) => [key, claim]));
  const keys = [...new Set(units.flatMap(({ claims }) => [...claims]))];
  const claims = keys.map((key): Claim => ({
    id: key as ClaimId,
    wording: { en: wording.get(key)?.wording ?? key.replaceAll("-", " ") },
    topic: wording.get(key)?.topic ?? key,
    related: [],
  }));
  const documents = new Map(units.map((unit) => [documentIdOf(unit), documentOf(unit)]));
  return {
    figures: [],
    outlets: [],
    claims,
    documents: [...documents.values()],
    statements: units.map(statementOf),
  };
}

const documentIdOf = ({ doc, row }: RelatedUnit) => `${doc}/${row.segment ?? "main"}`;

function documentOf(unit: RelatedUnit): SourceDocument {
  return {
    id: documentIdOf(unit) as DocumentId,
    outletId: documentIdOf(unit) as OutletId,
    headline: unit.doc,
    byline: [],
    publishedOn: dateOf(unit.row.publishedOn.value),
    language: "en",
    seed: { file: `${unit.doc}.txt`, from: 0, to: Number.MAX_SAFE_INTEGER },
  };
}

const FORMS: Readonly<Record<Attribution["form"], SightingForm>> = {
  direct: "verbatim",
  indirect: "paraphrase",
  mixed: "mixed",
  transcript: "transcript",
};

function statementOf(unit: RelatedUnit, at: number): Statement {
  const { row, start, end, text } = unit;
  const id = `gold-${at}`;
  return {
    id: id as StatementId,
    speaker: row.speaker.id === null ? { unnamed: row.speaker.asPrinted } : (row.speaker.id as FigureId),
    saidOn: dateOf(row.saidOn.value),
    claims: [...unit.claims].map((claim) => ({
      id: claim as ClaimId,
      how: row.claimStance?.[claim] ?? "asserts",
      basis: "curated",
    })),
    sightings: [
      {
        id: `${id}.1` as SightingId,
        documentId: documentIdOf(unit) as DocumentId,
        form: FORMS[row.form as Attribution["form"]],
        text: text.slice(0, 1000),
        quotations: [],
        asPrinted: row.speaker.asPrinted,
        language: "en",
        relay: [],
        locator: { start, end, sha256: "0".repeat(64) },
      },
    ],
  };
}

/** A date of the gold; one nobody knows if it has none. */
export function dateOf(value: string | null): UncertainDate {
  if (value === null || value === "") return { value: "", precision: "unknown", basis: "unknown" };
  const precision = value.includes("/") ? "interval" : /^\d{4}-\d\d-\d\d/.test(value) ? "day" : "month";
  return { value, precision, basis: "stated" };
}

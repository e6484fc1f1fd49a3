import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import type { Block, ExtractedArticle, Segment } from "../../lib/domain/article";
import type { Figure } from "../../lib/domain/figure";
import type { Mention } from "../../lib/domain/mention";
import type { Span } from "../../lib/domain/span";
import { makeArticle } from "../make/article";
import { findPart, partOf, readJsonLines, readTextOf } from "./data-files";
import { readSeedFigures } from "./seed-figures";

/** A gold statement, or one sentence of a transcript. */
export type GoldRow = Span & {
  readonly doc: string;
  readonly form: string;
  readonly speakerId: string | null;
  readonly asPrinted: string;
  readonly echoOf: readonly number[];
  readonly index: number;
  readonly isOptional: boolean;
  readonly text: string;
  readonly resolution: string;
  readonly isOrganisation: boolean;
  readonly frame: GoldFrame;
};

/** When, to whom, on which occasion and where the gold says something was said; the relay without the publisher. */
export type GoldFrame = {
  readonly saidOn: string | undefined;
  readonly saidTo: string | undefined;
  readonly occasion: string | undefined;
  readonly place: string | undefined;
  readonly relay: readonly string[];
};

/** A passage that is no statement although it looks like one. */
export type Negative = Span & { readonly doc: string; readonly kind: string; readonly text: string };

/** One text of the data with its gold and what the rules are given. */
export type AttributionDocument = {
  readonly doc: string;
  readonly article: ExtractedArticle;
  readonly gold: readonly GoldRow[];
  readonly negatives: readonly Negative[];
  /** Every spelling by which the gold mentions name each figure, by the figure's id. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
  /** Mentions and segments as the gold has them; undefined where the data has no gold mentions of this text. */
  readonly given:
    { readonly mentions: readonly Mention[]; readonly segments: readonly Segment[] } | undefined;
};

/** The texts of a folder with their gold, and the figures that are on record for them. */
export type AttributionData = {
  readonly documents: readonly AttributionDocument[];
  readonly figures: readonly Figure[];
};

/**
 * Reads `statements/` of a data folder, or the folder itself where it is that one. The texts, the gold mentions and
 * the figures on record (`names/gold-*.jsonl`, `names/seed-figures.jsonl`) lie beside it.
 */
export function loadAttributionData(data: string): AttributionData {
  const folder = partOf(data, "statements");
  const names = findPart(data, "names");
  const gold = (readJsonLines(join(folder, "gold-statements.jsonl")) as readonly Row[]).flatMap(readGold);
  const segments = readJsonLines(join(folder, "segments.jsonl")) as readonly SegmentRow[];
  const negativesFile = join(folder, "negatives.jsonl");
  const negatives = existsSync(negativesFile) ? (readJsonLines(negativesFile) as readonly Negative[]) : [];
  const mentions = names ? readGoldMentions(names) : new Map<string, readonly MentionRow[]>();
  const documents = [...new Set(segments.map(({ doc }) => doc))].map((doc): AttributionDocument => {
    const own = segments.filter((segment) => segment.doc === doc);
    const article = articleOf(readTextOf(data, doc), own);
    const marked = mentions.get(doc);
    return {
      doc,
      article,
      gold: gold.filter((row) => row.doc === doc),
      negatives: negatives.filter((row) => row.doc === doc),
      namesOf: groupNames(marked ?? []),
      given: marked && { mentions: marked.map(toMention), segments: layOut(article, own) },
    };
  });
  const figuresFile = names && join(names, "seed-figures.jsonl");
  const figures = figuresFile && existsSync(figuresFile) ? readSeedFigures(figuresFile) : [];
  return { documents, figures };
}

type Row = {
  readonly doc: string;
  readonly index: number;
  readonly form: string;
  readonly optional?: boolean;
  readonly echoOf?: readonly number[];
  readonly speaker: {
    readonly id: string | null;
    readonly asPrinted: string;
    readonly resolution: string;
    readonly kind: string;
  };
  readonly content: Span & { readonly text: string };
  readonly parts?: readonly (Span & { readonly text: string })[];
  readonly saidOn?: { readonly value: string | null } | null;
  readonly saidTo?: string | null;
  readonly occasion?: string | null;
  readonly place?: string | null;
  readonly relay?: readonly string[] | null;
};

type SegmentRow = {
  readonly doc: string;
  readonly kind: string;
  readonly language?: string;
  readonly outlet: string | null;
  readonly publishedOn: { readonly value: string | null };
  readonly startLine: number;
  readonly endLine: number;
};

type MentionRow = Span & {
  readonly text: string;
  readonly type: "person" | "org";
  readonly kind: string;
  readonly id: string;
};

function readGold(row: Row): readonly GoldRow[] {
  if (row.form === "headline") return [];
  const { doc, index, form, speaker, parts, content } = row;
  // Elsewhere parts are the pieces of one quotation that an inserted cue cuts.
  const spans = form === "transcript" && parts ? parts : [content];
  return spans.map(({ start, end, text }) => ({
    doc,
    index,
    form,
    start,
    end,
    text,
    speakerId: speaker.id,
    asPrinted: speaker.asPrinted,
    resolution: speaker.resolution,
    isOrganisation: speaker.kind === "organisation",
    echoOf: row.echoOf ?? [],
    isOptional: row.optional === true,
    frame: readFrame(row),
  }));
}

/** Placeholders such as "outlet not named" name nobody. */
function readFrame({ saidOn, saidTo, occasion, place, relay }: Row): GoldFrame {
  const named = (relay ?? []).slice(0, -1).filter((name) => !/\bnot (?:named|printed)\b/u.test(name));
  return {
    saidOn: saidOn?.value ?? undefined,
    saidTo: saidTo ?? undefined,
    occasion: occasion ?? undefined,
    place: place ?? undefined,
    relay: named,
  };
}

function readGoldMentions(folder: string): ReadonlyMap<string, readonly MentionRow[]> {
  type Document = { readonly doc: string; readonly mentions: readonly MentionRow[] };
  const files = readdirSync(folder).filter((file) => /^gold-.*\.jsonl$/.test(file));
  const rows = files.flatMap((file) => readJsonLines(join(folder, file)) as readonly Document[]);
  return new Map(rows.map(({ doc, mentions }) => [doc, mentions]));
}

function groupNames(mentions: readonly MentionRow[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, text } of mentions) {
    const known = names.get(id);
    if (known) known.push(text);
    else names.set(id, [text]);
  }
  return names;
}

function toMention({ start, end, text, type, kind, id }: MentionRow): Mention {
  return {
    start,
    end,
    text,
    figureId: id as Mention["figureId"],
    kind: type === "person" ? "person" : "organisation",
    form: kind === "partial" ? "partial" : "full",
    tier: "certain",
    reasons: [],
  };
}

/**
 * The text as a page would give it: every line that is not empty is a block, the first one the headline. A day of
 * publication is the page's only where the text is one article.
 */
function articleOf(text: string, rows: readonly SegmentRow[]): ExtractedArticle {
  const [only] = rows;
  const language = only?.language ?? "en";
  const day = rows.length === 1 && only ? dayOf(only) : undefined;
  const blocks = linesOf(text).filter((line) => text.slice(line.start, line.end).trim() !== "");
  const title = blocks[0] ? text.slice(blocks[0].start, blocks[0].end) : "";
  return {
    ...makeArticle(title, { paragraphs: [], language, ...(day && { publishedOn: day }) }),
    text,
    blocks: blocks.map((line, i): Block => ({ ...line, kind: i === 0 ? "headline" : "paragraph" })),
  };
}

function linesOf(text: string): readonly Span[] {
  let at = 0;
  return text.split("\n").map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
}

function dayOf({ publishedOn: { value } }: SegmentRow): Segment["publishedOn"] {
  const isDay = value !== null && /^\d{4}-\d\d-\d\d$/.test(value);
  return isDay ? { value, precision: "day", basis: "visible" } : undefined;
}

function layOut({ text }: ExtractedArticle, rows: readonly SegmentRow[]): readonly Segment[] {
  const lines = linesOf(text);
  return rows.map((row): Segment => {
    const own = lines.slice(row.startLine - 1, row.endLine);
    const isSource = row.kind === "news" || row.kind === "transcript";
    const day = dayOf(row);
    const body = own.slice(1).find((line) => isProse(text.slice(line.start, line.end).trim(), row.outlet));
    return {
      kind: isSource ? "dispatch" : "compiler",
      mode: row.kind === "transcript" ? "transcript" : "news",
      headline: own[0]!,
      start: own[0]!.start,
      bodyStart: body?.start ?? own[0]!.end,
      end: own.at(-1)!.end,
      ...(day && { publishedOn: day }),
    };
  });
}

/** Not the outlet's name nor a date on a line of its own. */
function isProse(line: string, outlet: string | null): boolean {
  return line !== "" && line !== outlet && !/^\p{Lu}\p{Ll}+ \d{1,2}, \d{4}$/u.test(line);
}

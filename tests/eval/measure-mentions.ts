import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Figure } from "../../lib/domain/figure";
import type { FigureId } from "../../lib/domain/ids";
import { compileFigures } from "../../lib/figures/alias-index";
import { scriptOf } from "../../lib/figures/encode-phonemes";
import { findMentions } from "../../lib/figures/find-mentions";

/** Strict counts: a mention is right if both ends and the figure are. */
export interface MentionScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  /** The span overlaps a gold mention of somebody else. */
  readonly wrongFigure: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** One line for each mention that is missing, wrong or too much. */
  readonly errors: readonly string[];
}

/** The scores of one gold file. */
export interface MentionReport {
  readonly file: string;
  readonly persons: MentionScore;
  readonly organisations: MentionScore;
}

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: "person" | "org";
  readonly kind: string;
  readonly id: string;
  readonly text: string;
}

interface GoldDocument {
  readonly doc: string;
  readonly text?: string;
  readonly mentions: readonly GoldMention[];
}

interface SeedFigure {
  readonly id: string;
  readonly canonical: string;
  readonly aliases: readonly string[];
}

type Place = { readonly start: number; readonly end: number; readonly id: string; readonly text: string };

/**
 * Measures the recogniser on every `gold-*.jsonl` of `folder` (the `names` folder of the data sets; its README has the
 * formats). Without `figures` the corpus is `seed-figures.jsonl`, canonical names and aliases only, everybody on
 * record. Gold persons count if their figure is in the corpus. Every document is read as one segment.
 */
export function measureMentions(
  folder: string,
  figures: readonly Figure[] = readSeedFigures(join(folder, "seed-figures.jsonl")),
): readonly MentionReport[] {
  const index = compileFigures(figures, { onRecord: new Set(figures.map(({ id }) => id)) });
  const ids = new Set<string>(figures.map(({ id }) => id));
  const files = readdirSync(folder).filter((file) => /^gold-.*\.jsonl$/.test(file));
  return files.toSorted().map((file) => {
    const documents = (readLines(join(folder, file)) as readonly GoldDocument[]).map((document) => {
      const text = document.text ?? readSeedText(folder, document.doc);
      return { ...document, text, found: findMentions(text, index, []) };
    });
    const scoreKind = (type: GoldMention["type"], kind: Figure["kind"]) =>
      score(
        documents.map(({ doc, mentions, found }) => ({
          doc,
          gold: mentions.filter((gold) => gold.type === type && gold.kind !== "typo" && ids.has(gold.id)),
          others: mentions.filter((gold) => gold.type === type),
          found: found.filter((mention) => mention.kind === kind).map((m) => ({ ...m, id: m.figureId })),
        })),
      );
    return { file, persons: scoreKind("person", "person"), organisations: scoreKind("org", "organisation") };
  });
}

/** The figures of `seed-figures.jsonl`, with the stored spellings only. */
export function readSeedFigures(file: string): readonly Figure[] {
  return (readLines(file) as readonly SeedFigure[]).map(({ id, canonical, aliases }) => ({
    id: id as FigureId,
    kind: "person",
    names: [canonical, ...aliases].map((text) => ({ text, script: scriptOf(text), form: formOf(text) })),
    roles: [],
    affiliations: [],
    description: canonical,
  }));
}

function formOf(text: string): "full" | "kunya" | "alias" {
  if (text.startsWith("Abu ")) return "kunya";
  return /[\s\u200c]/.test(text) ? "full" : "alias";
}

function readLines(file: string): readonly unknown[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line): unknown => JSON.parse(line));
}

function readSeedText(folder: string, doc: string): string {
  const file = join(folder, "..", "..", "seeds", `${doc}.txt`);
  if (!existsSync(file)) throw new Error(`${basename(file)} is not where gold-seeds.jsonl expects it`);
  return readFileSync(file, "utf8");
}

function score(
  documents: readonly {
    readonly doc: string;
    readonly gold: readonly Place[];
    readonly others: readonly Place[];
    readonly found: readonly Place[];
  }[],
): MentionScore {
  const key = (place: Place) => `${place.start} ${place.end} ${place.id}`;
  const overlaps = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
  const errors: string[] = [];
  let [gold, found, right, wrongFigure] = [0, 0, 0, 0];
  for (const document of documents) {
    const wanted = new Set(document.gold.map(key));
    const given = new Set(document.found.map(key));
    gold += wanted.size;
    found += given.size;
    right += [...given].filter((place) => wanted.has(place)).length;
    for (const place of document.found.filter((item) => !wanted.has(key(item)))) {
      const other = document.others.find((item) => overlaps(item, place) && item.id !== place.id);
      if (other !== undefined) wrongFigure++;
      errors.push(
        `${document.doc} +${place.start} ${place.text} = ${place.id}${other ? `, not ${other.id}` : ""}`,
      );
    }
    for (const place of document.gold.filter((item) => !given.has(key(item)))) {
      errors.push(`${document.doc} -${place.start} ${place.text} = ${place.id}`);
    }
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = gold === 0 ? 1 : right / gold;
  const f1 = gold + found === 0 ? 1 : (2 * right) / (gold + found);
  return { gold, found, right, wrongFigure, precision, recall, f1, errors };
}

import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { Figure, Script } from "../../lib/domain/figure";
import type { FigureId } from "../../lib/domain/ids";
import { compileFigures, type FigureIndex } from "../../lib/figures/alias-index";
import { scriptOf } from "../../lib/figures/encode-phonemes";
import { getNamedFigure } from "../../lib/figures/get-named-figure";
import { readJsonLines } from "./data-files";

/** How many spellings are found, of all or of one script. */
export interface NameScore {
  readonly of: string;
  readonly queries: number;
  readonly right: number;
  readonly wrong: number;
  readonly recall: number;
  /** Right answers of all answers to these queries; what strangers' names are taken for is counted apart. */
  readonly precision: number;
  readonly f1: number;
  /** Wrong answers of all queries. */
  readonly wrongRate: number;
}

/** The scores with one amount of stored spellings. */
export interface NameReport {
  readonly stored: "one name" | "half of the variants";
  readonly figures: number;
  readonly names: number;
  readonly all: NameScore;
  readonly byScript: readonly NameScore[];
  /** Spellings of other scripts where all that is stored of the figure is Latin. */
  readonly fromLatin: NameScore;
  readonly distractors: number;
  readonly accepted: number;
  readonly acceptedRate: number;
  readonly millisecondsAName: number;
  /** One line for each name that was not answered rightly. */
  readonly errors: readonly string[];
}

/** What is measured, and which of the files `variants.<split>.jsonl`; all of them if none is named. */
export interface NameOptions {
  readonly split?: string | undefined;
  /** Leaves out figures, for tuning on a part of them. */
  readonly keep?: (figureId: string) => boolean;
}

/** A figure and its spellings. */
export interface VariantRow {
  readonly id: string;
  readonly canonical: string;
  readonly variants: readonly { readonly text: string }[];
}

interface Query {
  readonly figureId: string;
  readonly text: string;
  readonly script: Script;
  readonly latinOnly: boolean;
}

interface Answer extends Query {
  readonly given: string | undefined;
}

/**
 * Asks for the figure of every spelling in `variants.*.jsonl` of a folder that is not stored, once with the canonical
 * names stored and once with every other variant more (the first, third, fifth … of the row in file order, the
 * canonical name not counted). All figures stand in one index. Names of `distractors.jsonl` must get no answer.
 */
export function measureNames(folder: string, options: NameOptions = {}): readonly NameReport[] {
  const { split, keep = () => true } = options;
  const wanted = split === undefined ? /^variants\..+\.jsonl$/ : new RegExp(`^variants\\.${split}\\.jsonl$`);
  const files = readdirSync(folder).filter((file) => wanted.test(file));
  if (files.length === 0) throw new Error(`There are no variants to measure in ${folder}.`);
  const rows = files.toSorted().flatMap((file) => readJsonLines(join(folder, file)) as readonly VariantRow[]);
  const kept = rows.filter((row) => keep(row.id));
  const ids = new Set(rows.map((row) => row.id));
  const others = readJsonLines(join(folder, "distractors.jsonl")) as readonly VariantRow[];
  const strangers = others.filter((row) => !ids.has(row.id)).map((row) => row.canonical);
  return [false, true].map((half) => measureStored(kept, half, strangers));
}

function measureStored(rows: readonly VariantRow[], half: boolean, strangers: readonly string[]): NameReport {
  const parts = rows.map((row) => ({ row, ...divideNames(row, half) }));
  const index = compileFigures(parts.map(({ row, stored }) => makePerson(row.id, stored)));
  const queries = parts.flatMap(({ row, stored, asked }) => {
    const latinOnly = stored.every((text) => scriptOf(text) === "Latn");
    return asked.map((text) => ({ figureId: row.id, text, script: scriptOf(text), latinOnly }));
  });
  const started = performance.now();
  const answers = queries.map((query): Answer => ({ ...query, given: ask(query.text, index) }));
  const millisecondsAName = (performance.now() - started) / queries.length;
  const accepted = strangers.flatMap((text) => {
    const given = ask(text, index);
    return given === undefined ? [] : [`${text} = ${given}, not in the index`];
  });
  const scripts = [...new Set(queries.map(({ script }) => script))].toSorted();
  const wrong = answers.filter(({ figureId, given }) => given !== figureId);
  return {
    stored: half ? "half of the variants" : "one name",
    figures: rows.length,
    names: index.spellingCount,
    all: score("all", answers),
    byScript: scripts.map((script) =>
      score(
        script,
        answers.filter((answer) => answer.script === script),
      ),
    ),
    fromLatin: score(
      "Latin to other",
      answers.filter((answer) => answer.latinOnly && answer.script !== "Latn"),
    ),
    distractors: strangers.length,
    accepted: accepted.length,
    acceptedRate: strangers.length === 0 ? 0 : accepted.length / strangers.length,
    millisecondsAName,
    errors: [...wrong.map(({ figureId, text, given }) => `${text} = ${given}, not ${figureId}`), ...accepted],
  };
}

/** What of a row is stored and what is asked for. */
export function divideNames({ canonical, variants }: VariantRow, half: boolean) {
  const others = [...new Set(variants.map(({ text }) => text))].filter((text) => text !== canonical);
  const isStored = (at: number) => half && at % 2 === 0;
  return {
    stored: [canonical, ...others.filter((_, at) => isStored(at))],
    asked: others.filter((_, at) => !isStored(at)),
  };
}

function ask(text: string, index: FigureIndex): string | undefined {
  return getNamedFigure(text, index)?.figureId;
}

/** A person of these names. */
export function makePerson(id: string, names: readonly string[]): Figure {
  return {
    id: id as FigureId,
    kind: "person",
    names: names.map((text) => ({ text, script: scriptOf(text), form: "full" })),
    roles: [],
    affiliations: [],
    description: "",
  };
}

function score(of: string, answers: readonly Answer[]): NameScore {
  const right = answers.filter(({ figureId, given }) => given === figureId).length;
  const given = answers.filter((answer) => answer.given !== undefined).length;
  const [queries, all, wrong] = [answers.length, given, given - right];
  return {
    of,
    queries,
    right,
    wrong,
    recall: queries === 0 ? 1 : right / queries,
    precision: all === 0 ? 1 : right / all,
    f1: queries + all === 0 ? 1 : (2 * right) / (queries + all),
    wrongRate: queries === 0 ? 0 : wrong / queries,
  };
}

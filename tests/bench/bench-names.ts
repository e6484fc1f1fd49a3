import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { CorpusRows } from "../../lib/domain/corpus";
import type { Figure } from "../../lib/domain/figure";
import { readSeedFigures } from "../eval/seed-figures";
import { makeFigures } from "./synthetic-figures";

const PASSAGES = fileURLToPath(new URL("../fixtures/passages/", import.meta.url));

/** A text of known length. */
export type BenchText = Readonly<{ name: string; text: string }>;

/** Folders with gold for names of persons, in the repository. */
export const NAME_FOLDERS: readonly string[] = [
  `${PASSAGES}first/names`,
  `${PASSAGES}languages/names`,
  fileURLToPath(new URL("../fixtures/names-in-text/first/", import.meta.url)),
];

/** 1,000 words in three languages, and an article of 5,000, all of passages that name figures of {@link makeCast}. */
export function readBenchTexts(): readonly BenchText[] {
  const english = readTexts("first/texts", "");
  return [
    { name: "1,000 words in English", text: cut(english, 1000) },
    { name: "1,000 words in Arabic", text: cut(readTexts("languages/texts", "ar-"), 1000) },
    { name: "1,000 words in Hebrew", text: cut(readTexts("languages/texts", "he-"), 1000) },
    { name: "5,000 words in English", text: cut(english, 5000) },
  ];
}

/** So many figures: those of the passages, the shipped ones, then made-up ones. */
export function makeCast(count: number, shipped: CorpusRows): readonly Figure[] {
  const own = ["first", "languages"].flatMap((set) =>
    readSeedFigures(`${PASSAGES}${set}/names/seed-figures.jsonl`),
  );
  const known = new Set(own.map(({ id }) => id));
  const figures = [...own, ...shipped.figures.filter(({ id }) => !known.has(id))];
  return makeFigures(count, { ...shipped, figures }).slice(0, count);
}

function readTexts(folder: string, prefix: string): string {
  const names = readdirSync(PASSAGES + folder).filter((name) => name.startsWith(prefix));
  return names
    .toSorted()
    .map((name) => readFileSync(`${PASSAGES}${folder}/${name}`, "utf8"))
    .join("\n\n");
}

/** The first words of a text, which is begun again where it ends too early. */
function cut(text: string, words: number): string {
  const found = text.match(/\S+\s*/gu) ?? [];
  return Array.from({ length: words }, (_, at) => found[at % found.length]).join("");
}

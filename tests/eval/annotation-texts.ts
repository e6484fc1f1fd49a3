import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { canonicalText } from "../../lib/page/text-blocks";
import { readJsonLines } from "./data-files";

/** A text that is annotated: blocks joined by line breaks, as articles have it. */
export interface AnnotatedText {
  readonly id: string;
  readonly script: TextScript;
  readonly text: string;
}

/** The script most of a text is written in. */
export type TextScript = "Latin" | "Arabic" | "Hebrew" | "Han" | "other";

interface ManifestRow {
  readonly id: string;
  readonly gold?: { readonly body?: string };
}

/** Texts with fewer characters have no surroundings to lose. */
const SHORTEST = 600;
/** Passages in Arabic, Persian and Hebrew, of which the pages have few. */
const PASSAGES = resolve("tests/fixtures/passages");

/**
 * The bodies of the pages that a manifest has gold for, and the passages of the test fixtures in Arabic and Hebrew
 * script. `split` "first" gives every other text, "second" the ones between; all texts if it is not named.
 */
export function readAnnotatedTexts(folder: string, split?: string): readonly AnnotatedText[] {
  const rows = readJsonLines(join(folder, "manifest.jsonl")) as readonly ManifestRow[];
  const pages = rows.map(({ id, gold }) => toText(id, gold?.body ?? ""));
  const passages = findPassageFiles().map((file) => toText(file, readFileSync(file, "utf8")));
  const right = passages.filter(({ script }) => script === "Arabic" || script === "Hebrew");
  const texts = [...pages, ...right].filter(({ text }) => text.length >= SHORTEST);
  if (split === undefined) return texts;
  return texts.filter((_, at) => (at % 2 === 0) === (split === "first"));
}

function findPassageFiles(): readonly string[] {
  if (!existsSync(PASSAGES)) return [];
  return readdirSync(PASSAGES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .map((file) => join(PASSAGES, file));
}

function toText(id: string, raw: string): AnnotatedText {
  const blocks = raw.split("\n").map(canonicalText);
  const text = blocks.filter((block) => block !== "").join("\n");
  return { id, text, script: scriptOf(text) };
}

const SCRIPTS: readonly (readonly [TextScript, RegExp])[] = [
  ["Latin", /\p{sc=Latin}/gu],
  ["Arabic", /\p{sc=Arabic}/gu],
  ["Hebrew", /\p{sc=Hebrew}/gu],
  ["Han", /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu],
];

function scriptOf(text: string): TextScript {
  const counts = SCRIPTS.map(([script, pattern]) => ({ script, count: text.match(pattern)?.length ?? 0 }));
  const [most] = counts.toSorted((one, other) => other.count - one.count);
  return most !== undefined && most.count > text.length / 3 ? most.script : "other";
}

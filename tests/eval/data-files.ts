import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the rows of a file with one JSON object a line. */
export function readJsonLines(file: string): readonly unknown[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line): unknown => JSON.parse(line));
}

/** The part `name` of a data folder, or the folder itself where it is that part. */
export function partOf(data: string, name: string): string {
  const inside = join(data, name);
  return existsSync(inside) ? inside : data;
}

/** A part of the data that lies in the folder or beside it; undefined where there is none. */
export function findPart(data: string, name: string): string | undefined {
  return [join(data, name), join(data, "..", name)].find((folder) => existsSync(folder));
}

/**
 * The text that a row of gold counts its offsets in: `<doc>.txt` in the folder `texts` or `seeds`, which stands in the
 * data folder or up to two above it. Throws if there is none.
 */
export function readTextOf(data: string, doc: string): string {
  const folders = [".", "..", "../.."].flatMap((up) => [join(data, up, "texts"), join(data, up, "seeds")]);
  const file = folders.map((folder) => join(folder, `${doc}.txt`)).find((path) => existsSync(path));
  if (!file)
    throw new Error(`There is no text ${doc}.txt in a folder texts or seeds of ${data} or above it.`);
  return readFileSync(file, "utf8");
}

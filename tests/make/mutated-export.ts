import { createContentHash } from "../../lib/exchange/content-hash";
import { EXCHANGE_TABLES, type ExchangeTable } from "../../lib/exchange/collection-format";
import { canonicalJson } from "../../lib/exchange/canonical-json";
import { sampleJson, sampleNdjson } from "./sample-export";

type Random = () => number;

/** Numbers from 0 to 1 that look random and are always the same for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)]!;

/**
 * A file made of a sound one by a few changes. Two in five have bytes or letters changed, the rest stay JSON: values,
 * keys and rows are changed and hash and counts put right again, so that everything behind the parser is reached.
 */
export function mutatedExport(random: Random): Uint8Array {
  const sound = random() < 0.5 ? sampleJson : sampleNdjson;
  return random() < 0.4 ? mutateBytes(random, sound) : Buffer.from(mutateRows(random));
}

const odd = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ",",
  ":",
  "\\",
  "\n",
  "\0",
  "\ufeff",
  "1e999",
  "null",
  "-",
  "\u2028",
  "😀",
];

function mutateBytes(random: Random, sound: string): Uint8Array {
  let bytes: Buffer = Buffer.from(sound);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const at = Math.floor(random() * (bytes.length + 1));
    const to = Math.min(bytes.length, at + Math.floor(random() ** 4 * bytes.length));
    const change = pick(random, ["cut", "drop", "double", "byte", "bit", "insert", "move"] as const);
    const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
    if (change === "cut") bytes = Buffer.from(before);
    if (change === "drop") bytes = Buffer.concat([before, after]);
    if (change === "double") bytes = Buffer.concat([before, part, part, after]);
    if (change === "move") bytes = Buffer.concat([part, before, after]);
    if (change === "insert")
      bytes = Buffer.concat([before, Buffer.from(pick(random, odd)), bytes.subarray(at)]);
    if (change === "byte" || change === "bit") {
      bytes = Buffer.from(bytes);
      const was = bytes[at] ?? 0;
      if (at < bytes.length)
        bytes[at] = change === "byte" ? Math.floor(random() * 256) : was ^ (1 << (random() * 8));
    }
  }
  return bytes;
}

type Line = { table: ExchangeTable; row: unknown };
type Place = { readonly holder: Record<string, unknown>; readonly key: string };

const values = [
  null,
  true,
  0,
  -1,
  1.5,
  9e15,
  "",
  "a-1",
  "v-1",
  "n-1",
  "javascript:alert(1)",
  "2026-13-40T00:00:00.000Z",
  "2026-05-04T09:30:00.000Z",
  "\ud83d",
  [],
  {},
  [[]],
  { __proto__: null, a: 1 },
];
const keys = ["id", "__proto__", "constructor", "toString", "table", "rev", "deletedAt", "x"];

function mutateRows(random: Random): string {
  const lines = sampleNdjson
    .trim()
    .split("\n")
    .slice(1, -1)
    .map((line) => JSON.parse(line) as Line);
  for (let times = 1 + Math.floor(random() * 2); times > 0; times--) mutateLine(random, lines);
  // Only what JSON can say is in a file.
  const written = lines.map((line) => JSON.stringify(line));
  const hash = createContentHash({ format: "on-record/collection", scope: "collection", version: 1 });
  for (const { table, row } of written.map((line) => JSON.parse(line) as Line)) {
    if (EXCHANGE_TABLES.includes(table)) hash.addRow(table, canonicalJson(row));
  }
  const counts = canonicalJson(hash.counts());
  const body = written.join("\n");
  const head = sampleNdjson.slice(0, sampleNdjson.indexOf("\n"));
  return `${head}\n${body}\n{"counts":${counts},"integrity":{"alg":"SHA-256","value":"${hash.digest()}"}}\n`;
}

function mutateLine(random: Random, lines: Line[]): void {
  const at = Math.floor(random() * lines.length);
  const line = lines[at];
  if (line === undefined) return;
  const change = random();
  if (change < 0.08) return void lines.splice(at, 1);
  if (change < 0.14) return void lines.splice(at, 0, structuredClone(line));
  if (change < 0.18) return void lines.splice(0, lines.length, ...lines.toReversed());
  if (change < 0.22)
    return void (line.table = pick(random, [...EXCHANGE_TABLES, "requests" as ExchangeTable]));
  const places = findPlaces(line);
  if (places.length === 0) return;
  const { holder, key } = pick(random, places);
  if (change < 0.35) delete holder[key];
  else if (change < 0.45) {
    Object.defineProperty(holder, pick(random, keys), {
      value: pick(random, values),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else holder[key] = mutateValue(random, holder[key]);
}

function mutateValue(random: Random, value: unknown): unknown {
  if (random() < 0.5) return pick(random, values);
  if (typeof value === "number") return value + Math.floor(random() * 100) - 50;
  if (typeof value === "string") return value.slice(Math.floor(random() * value.length)) + pick(random, odd);
  return Array.isArray(value) ? [...(value as unknown[]), pick(random, values)] : pick(random, values);
}

/** Every field of every object inside a line, but for the name of its table. */
function findPlaces(inside: object): readonly Place[] {
  const holder = inside as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, value]) => [
    ...(key === "table" ? [] : [{ holder, key }]),
    ...(typeof value === "object" && value !== null ? findPlaces(value) : []),
  ]);
}

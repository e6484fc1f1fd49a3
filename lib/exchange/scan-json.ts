import { ExchangeFault } from "./exchange-fault";

/** Part of a JSON text cut out whole, not parsed yet; no deeper than was allowed. */
export interface JsonCut {
  readonly raw: string;
  /** Counted from 1: where it begins. */
  readonly line: number;
  /** Colons outside of strings: how many keys its objects have, each written one counted. */
  readonly keys: number;
}

/**
 * One part of an export as it goes by: a field of the file's own, an item of one of the lists, or, after the first
 * value of an NDJSON file, one of the values that follow.
 */
export type ScannedItem =
  | { readonly kind: "field"; readonly name: string; readonly cut: JsonCut }
  | { readonly kind: "list"; readonly path: readonly string[]; readonly line: number }
  | { readonly kind: "item"; readonly path: readonly string[]; readonly cut: JsonCut }
  | { readonly kind: "value"; readonly cut: JsonCut };

/** How far the scan goes along with a file. */
export interface ScanLimits {
  readonly depth: number;
  /** Longest field or item in UTF-16 units. */
  readonly length: number;
}

/** Which objects inside the first value are gone into instead of being cut out whole. */
const ENTERED = new Set(["corpus"]);

/** A part, or the wish for more text: answered by the next text, or by undefined at the end. */
type Scan<Result = void> = Generator<ScannedItem | undefined, Result, string | undefined>;

interface Cursor {
  text: string;
  at: number;
  line: number;
  /** Text from here on is still needed. */
  from: number;
}

/**
 * Goes through the text of an export as it arrives and cuts it into parts, without parsing any: memory and the depth
 * of what is handed to the parser stay bounded whatever the file. Call `next` with text whenever it gives undefined.
 * The first value's lists are given item by item; lists and objects elsewhere are parts of what they stand in.
 * @throws ExchangeFault if the text is not a JSON object (`not-json`, `empty`, `foreign`), ends early, or goes beyond a limit.
 */
export function* scanJson(limits: ScanLimits): Scan {
  const cursor: Cursor = { text: "", at: 0, line: 1, from: 0 };
  const first = yield* nextCharacter(cursor);
  if (first === undefined) throw new ExchangeFault("empty", 1);
  if (first !== "{") throw new ExchangeFault("foreign", cursor.line);
  const hasLists = yield* scanObject(cursor, [], limits);
  for (;;) {
    const next = yield* nextCharacter(cursor);
    if (next === undefined) return;
    if (hasLists) throw new ExchangeFault("not-json", cursor.line);
    yield { kind: "value", cut: yield* cutValue(cursor, limits) };
  }
}

/** Whether the object, at whose "{" the cursor stands, or one inside it, has a list that was gone into. */
function* scanObject(cursor: Cursor, path: readonly string[], limits: ScanLimits): Scan<boolean> {
  let hasLists = false;
  cursor.at++;
  if ((yield* needCharacter(cursor)) === "}") {
    cursor.at++;
    return hasLists;
  }
  for (;;) {
    yield* expect(cursor, '"');
    const name = parseKey(yield* cutValue(cursor, limits));
    yield* expect(cursor, ":");
    cursor.at++;
    const inside = [...path, name];
    const next = yield* needCharacter(cursor);
    if (next === "[") {
      hasLists = true;
      yield { kind: "list", path: inside, line: cursor.line };
      yield* scanList(cursor, inside, limits);
    } else if (next === "{" && path.length === 0 && ENTERED.has(name)) {
      hasLists = (yield* scanObject(cursor, inside, limits)) || hasLists;
    } else {
      yield { kind: "field", name: inside.join("/"), cut: yield* cutValue(cursor, limits) };
    }
    if (yield* endsWith(cursor, "}")) return hasLists;
  }
}

function* scanList(cursor: Cursor, path: readonly string[], limits: ScanLimits): Scan {
  cursor.at++;
  if ((yield* needCharacter(cursor)) === "]") {
    cursor.at++;
    return;
  }
  for (;;) {
    yield* needCharacter(cursor);
    yield { kind: "item", path, cut: yield* cutValue(cursor, limits) };
    if (yield* endsWith(cursor, "]")) return;
  }
}

/** Goes over a comma, or over the closing bracket: true. */
function* endsWith(cursor: Cursor, close: string): Scan<boolean> {
  const next = yield* needCharacter(cursor);
  if (next !== "," && next !== close) throw new ExchangeFault("not-json", cursor.line);
  cursor.at++;
  return next === close;
}

function* expect(cursor: Cursor, character: string): Scan {
  if ((yield* needCharacter(cursor)) !== character) throw new ExchangeFault("not-json", cursor.line);
}

function parseKey({ raw, line }: JsonCut): string {
  try {
    return JSON.parse(raw) as string;
  } catch (cause) {
    throw new ExchangeFault("not-json", line, { cause });
  }
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const NEW_LINE = 10;
const isOpen = (code: number) => code === 123 || code === 91;
const isClose = (code: number) => code === 125 || code === 93;

/** Cuts out the value at the cursor and leaves the cursor behind it; what a lone word is, the parser finds out. */
function* cutValue(cursor: Cursor, limits: ScanLimits): Scan<JsonCut> {
  const { line } = cursor;
  let depth = 0;
  let keys = 0;
  cursor.from = cursor.at;
  for (;;) {
    if (cursor.at >= cursor.text.length) yield* needMore(cursor, limits);
    const code = cursor.text.charCodeAt(cursor.at);
    if (depth === 0 && (code === COMMA || isClose(code))) break;
    if (code === QUOTE) yield* passString(cursor, limits);
    else cursor.at++;
    if (code === COLON) keys++;
    else if (code === NEW_LINE) cursor.line++;
    else if (isOpen(code) && ++depth > limits.depth) throw new ExchangeFault("too-deep", cursor.line);
    else if (isClose(code)) depth--;
    if (depth === 0 && (code === QUOTE || isClose(code))) break;
  }
  const raw = cursor.text.slice(cursor.from, cursor.at);
  if (raw === "") throw new ExchangeFault("not-json", line);
  if (raw.length > limits.length) throw new ExchangeFault("too-large", line);
  cursor.from = cursor.at;
  return { raw, line, keys };
}

function* passString(cursor: Cursor, limits: ScanLimits): Scan {
  const mark = /["\\]/g;
  cursor.at++;
  for (;;) {
    while (cursor.at >= cursor.text.length) yield* needMore(cursor, limits);
    mark.lastIndex = cursor.at;
    const found = mark.exec(cursor.text);
    if (found === null) cursor.at = cursor.text.length;
    else if (found[0] === "\\") cursor.at = found.index + 2;
    else {
      cursor.at = found.index + 1;
      return;
    }
  }
}

/** @throws ExchangeFault `truncated` if there is no more. */
function* needMore(cursor: Cursor, limits: ScanLimits): Scan {
  if (cursor.text.length - cursor.from > limits.length) throw new ExchangeFault("too-large", cursor.line);
  if (!(yield* readOn(cursor))) throw new ExchangeFault("truncated", cursor.line);
}

function* needCharacter(cursor: Cursor): Scan<string> {
  const next = yield* nextCharacter(cursor);
  if (next === undefined) throw new ExchangeFault("truncated", cursor.line);
  return next;
}

/** The next character that is no blank, with the cursor at it; undefined at the end. */
function* nextCharacter(cursor: Cursor): Scan<string | undefined> {
  for (;;) {
    cursor.from = cursor.at;
    if (cursor.at >= cursor.text.length) {
      if (!(yield* readOn(cursor))) return undefined;
      continue;
    }
    const next = cursor.text[cursor.at] as string;
    if (next === "\n") cursor.line++;
    else if (next !== " " && next !== "\t" && next !== "\r") return next;
    cursor.at++;
  }
}

function* readOn(cursor: Cursor): Scan<boolean> {
  const more = yield undefined;
  if (more === undefined) return false;
  cursor.text = cursor.text.slice(cursor.from) + more;
  cursor.at -= cursor.from;
  cursor.from = 0;
  return true;
}

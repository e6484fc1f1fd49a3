/**
 * Words in order, each with the numbers (0 to 255) of what it is in, as bytes: how many first bytes it shares with the
 * word before (0 at every sixteenth), how many follow, these, one less than how many numbers there are, and the numbers:
 * a byte each, or a set of 256 bits where that is shorter. Words are written unit by unit (UTF-16) as UTF-8 writes
 * characters, so that bytes sort as strings do and half a character survives.
 */
export interface Entries {
  readonly entries: Uint8Array;
  /** Where every sixteenth word begins. */
  readonly starts: Uint32Array;
}

/** A word with the numbers it stands for, rising. */
export type Entry = readonly [word: string, numbers: readonly number[]];

/** Words from one start to the next. */
const GROUP = 16;
/** Bytes of a set of bits, and so the most numbers that are written one by one. */
const SET_BYTES = 32;
/** Longest word in UTF-16 units: its bytes can be counted in one. */
const MAX_WORD_LENGTH = 80;

/** Writes words with their numbers, which rise; a word is cut at 80 UTF-16 units. */
export function writeEntries(places: ReadonlyMap<string, readonly number[]>): Entries {
  // Without a comparing function strings are sorted by their units, in half the time.
  const words = Array.from(places.keys()).toSorted();
  const out = new Uint8Array(words.reduce((sum, word) => sum + 3 * word.length + SET_BYTES + 3, 0));
  const starts = new Uint32Array(Math.ceil(words.length / GROUP));
  const bytes = new Uint8Array(3 * MAX_WORD_LENGTH);
  let before = 0;
  let end = 0;
  for (const [index, word] of words.entries()) {
    const isFirst = index % GROUP === 0;
    if (isFirst) starts[index / GROUP] = end;
    const { shared, length } = encodeWord(word, bytes, isFirst ? 0 : before);
    out[end] = shared;
    out[end + 1] = length - shared;
    out.set(bytes.subarray(shared, length), end + 2);
    end = writeNumbers(out, end + 2 + length - shared, places.get(word) ?? []);
    before = length;
  }
  return { entries: out.slice(0, end), starts };
}

/** Reads all words with their numbers, in order. */
export function* readEntries({ entries }: Entries): Iterable<Entry> {
  const word = new Uint8Array(256);
  let at = 0;
  while (at < entries.length) {
    const next = readWord(entries, at, word);
    yield [textOf(word, next.length), [...numbersAt(entries, next.end)]];
    at = numbersEnd(entries, next.end);
  }
}

/** Adds to a set of 256 bits the numbers of a word, or of all words that begin so. */
export function seekEntries(
  { entries, starts }: Entries,
  sought: string,
  isPrefix: boolean,
  into: Uint32Array,
): void {
  const key = keyOf(sought);
  const word = new Uint8Array(256);
  let at = starts[findGroup(entries, starts, key)] ?? entries.length;
  while (at < entries.length) {
    const { end, length } = readWord(entries, at, word);
    const order = compareStart(word, length, key);
    if (order > 0) return;
    if (order === 0 && (isPrefix || length === key.length)) addNumbers(entries, end, into);
    at = numbersEnd(entries, end);
  }
}

/** The last group whose first word is not behind the key; the first one if all are. */
function findGroup(entries: Uint8Array, starts: Uint32Array, key: Uint8Array): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] ?? 0;
    const first = entries.subarray(start + 2, start + 2 + (entries[start + 1] ?? 0));
    const order = compareStart(first, first.length, key);
    if (order < 0 || (order === 0 && first.length === key.length)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Below 0 if the word sorts before all words that begin with the key, 0 if it is one of them, above 0 if behind. */
function compareStart(word: Uint8Array, length: number, key: Uint8Array): number {
  for (let at = 0; at < key.length; at++) {
    if (at >= length) return -1;
    const difference = word[at]! - key[at]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Reads the word of an entry over the word before it; `end` is where its numbers begin. */
function readWord(entries: Uint8Array, at: number, word: Uint8Array): { end: number; length: number } {
  const shared = entries[at]!;
  const rest = entries[at + 1]!;
  const end = at + 2 + rest;
  for (let from = at + 2, to = shared; from < end; from++, to++) word[to] = entries[from]!;
  return { end, length: shared + rest };
}

function writeNumbers(out: Uint8Array, at: number, numbers: readonly number[]): number {
  out[at] = numbers.length - 1;
  if (numbers.length <= SET_BYTES) {
    out.set(numbers, at + 1);
  } else {
    for (const number of numbers) out[at + 1 + (number >> 3)]! |= 1 << (number & 7);
  }
  return numbersEnd(out, at);
}

function numbersEnd(entries: Uint8Array, at: number): number {
  return at + 1 + Math.min(entries[at]! + 1, SET_BYTES);
}

function* numbersAt(entries: Uint8Array, at: number): Iterable<number> {
  const bits = new Uint32Array(256 / 32);
  addNumbers(entries, at, bits);
  for (let number = 0; number < 256; number++) {
    if (bits[number >> 5]! & (1 << (number & 31))) yield number;
  }
}

function addNumbers(entries: Uint8Array, at: number, into: Uint32Array): void {
  const end = numbersEnd(entries, at);
  const isSet = entries[at]! >= SET_BYTES;
  for (let from = at + 1; from < end; from++) {
    const byte = entries[from]!;
    const index = from - at - 1;
    if (isSet) into[index >> 2]! |= byte << ((index & 3) * 8);
    else into[byte >> 5]! |= 1 << (byte & 31);
  }
}

/**
 * Writes a word over one of `before` bytes, one to three bytes for each UTF-16 unit, half characters included; `shared`
 * is how many first bytes they have in common.
 */
function encodeWord(word: string, bytes: Uint8Array, before: number): { shared: number; length: number } {
  let length = 0;
  let shared = 0;
  const put = (byte: number) => {
    if (shared === length && shared < before && bytes[length] === byte) shared++;
    bytes[length++] = byte;
  };
  for (let at = 0; at < word.length && at < MAX_WORD_LENGTH; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x80) put(unit);
    else {
      if (unit < 0x800) put(0xc0 | (unit >> 6));
      else {
        put(0xe0 | (unit >> 12));
        put(0x80 | ((unit >> 6) & 63));
      }
      put(0x80 | (unit & 63));
    }
  }
  return { shared, length };
}

function keyOf(sought: string): Uint8Array {
  const bytes = new Uint8Array(3 * MAX_WORD_LENGTH);
  return bytes.subarray(0, encodeWord(sought, bytes, 0).length);
}

function textOf(bytes: Uint8Array, length: number): string {
  const units: number[] = [];
  for (let at = 0; at < length;) {
    const first = bytes[at++]!;
    if (first < 0x80) units.push(first);
    else if (first < 0xe0) units.push(((first & 31) << 6) | (bytes[at++]! & 63));
    else units.push(((first & 15) << 12) | ((bytes[at++]! & 63) << 6) | (bytes[at++]! & 63));
  }
  return String.fromCharCode(...units);
}

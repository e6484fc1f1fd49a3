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
  const words = [...places].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const room = words.reduce((sum, [word, numbers]) => sum + 3 * word.length + 3 + numbers.length, 0);
  const out = new Uint8Array(room);
  const starts = new Uint32Array(Math.ceil(words.length / GROUP));
  let before: readonly number[] = [];
  let end = 0;
  for (const [index, [word, numbers]] of words.entries()) {
    if (index % GROUP === 0) {
      starts[index / GROUP] = end;
      before = [];
    }
    const bytes = bytesOf(word);
    const shared = sharedLength(before, bytes);
    out[end++] = shared;
    out[end++] = bytes.length - shared;
    out.set(bytes.slice(shared), end);
    end = writeNumbers(out, end + bytes.length - shared, numbers);
    before = bytes;
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
  const key = bytesOf(sought);
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
function findGroup(entries: Uint8Array, starts: Uint32Array, key: readonly number[]): number {
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
function compareStart(word: Uint8Array, length: number, key: readonly number[]): number {
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

function sharedLength(one: readonly number[], other: readonly number[]): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** One to three bytes for each UTF-16 unit, half characters included. */
function bytesOf(word: string): readonly number[] {
  const bytes: number[] = [];
  for (let at = 0; at < word.length && at < MAX_WORD_LENGTH; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x80) bytes.push(unit);
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 63));
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63));
  }
  return bytes;
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

import type { FigureIndex } from "./alias-index";
import type { NameUnit } from "./name-units";
import type { FoundParts } from "./part-matches";

/** What was seen of each spelling in the run that is looked at. */
export interface SpellingMarks {
  round: number;
  /** By spelling the columns below, beside each other: every match asks for all of them. */
  readonly rows: Uint32Array;
  /** By spelling how it is built, `UNREAD` until it is met. */
  readonly builds: Uint8Array;
}

const COLUMNS = 4;
/** The round of the run it was seen in; the other columns are worth nothing if that is not the current one. */
const ROUND = 0;
/** Where in the run a part of it was seen last. */
const LAST_SEEN = 1;
/** The parts that were seen, a bit each. */
const PARTS = 2;
/** `SEEN`, `NEAR` or `WANTED`. */
const STATE = 3;

/** A part was seen. */
const SEEN = 0;
/** Parts were seen at two places that one name could span. */
const NEAR = 1;
/** The spelling may stand there. */
const WANTED = 2;

const UNREAD = 0;
const SINGLE = 1;
const WITH_INITIAL = 2;
const PLAIN = 3;

/** Marks for so many spellings. */
export function makeMarks(spellings: number): SpellingMarks {
  return { round: 0, rows: new Uint32Array(spellings * COLUMNS), builds: new Uint8Array(spellings) };
}

/**
 * Tells which spellings may stand in a run in full: two of their parts stand there, near enough to each other, or one
 * and an initial, printed or stored. Names of one part count if that is a compound. More spellings pass than are there,
 * never fewer; of thousands that share a given name only few do. The answer holds until the marks are used again.
 */
export function markCandidates(
  units: readonly NameUnit[],
  found: readonly FoundParts[],
  index: FigureIndex,
  marks: SpellingMarks,
): (spelling: number) => boolean {
  const initials = units.flatMap((unit, at) => (unit.initial ? [at] : []));
  const round = ++marks.round;
  const { spellings, froms } = index.places;
  const { rows } = marks;
  for (const { textFrom, matches } of found) {
    for (const { unit } of matches) {
      const part = { textFrom, isCompound: unit.compound !== undefined, initials };
      for (let place = unit.firstPlace; place < unit.endPlace; place++) {
        const spelling = spellings[place]!;
        const row = spelling * COLUMNS;
        if (rows[row + ROUND] !== round) meet(spelling, part, index, marks);
        else if (rows[row + STATE] !== WANTED) meetAgain(spelling, textFrom, index, rows);
        rows[row + PARTS]! |= 1 << (froms[place]! & 31);
        if (rows[row + STATE] === NEAR && isSeveral(rows[row + PARTS]!)) rows[row + STATE] = WANTED;
      }
    }
  }
  return (spelling) =>
    rows[spelling * COLUMNS + ROUND] === round && rows[spelling * COLUMNS + STATE] === WANTED;
}

/** A printed part, and where the run has initials. */
interface SeenPart {
  readonly textFrom: number;
  readonly isCompound: boolean;
  readonly initials: readonly number[];
}

function meet(
  spelling: number,
  { textFrom, isCompound, initials }: SeenPart,
  index: FigureIndex,
  { round, rows, builds }: SpellingMarks,
): void {
  if (builds[spelling] === UNREAD) builds[spelling] = readBuild(spelling, index);
  const build = builds[spelling];
  const isEnough =
    build === SINGLE
      ? isCompound
      : build === WITH_INITIAL || isNearInitial(spelling, textFrom, initials, index);
  const row = spelling * COLUMNS;
  rows[row + ROUND] = round;
  rows[row + LAST_SEEN] = textFrom;
  rows[row + PARTS] = 0;
  rows[row + STATE] = isEnough ? WANTED : SEEN;
}

function readBuild(spelling: number, index: FigureIndex): number {
  if (index.unitCountAt(spelling) === 1) return SINGLE;
  return index.hasInitialAt(spelling) ? WITH_INITIAL : PLAIN;
}

function isNearInitial(
  spelling: number,
  textFrom: number,
  initials: readonly number[],
  index: FigureIndex,
): boolean {
  if (initials.length === 0) return false;
  const count = index.unitCountAt(spelling);
  return initials.some((at) => Math.abs(at - textFrom) <= count);
}

function meetAgain(spelling: number, textFrom: number, index: FigureIndex, rows: Uint32Array): void {
  const row = spelling * COLUMNS;
  const distance = textFrom - rows[row + LAST_SEEN]!;
  if (distance > 0 && distance <= index.unitCountAt(spelling)) rows[row + STATE] = NEAR;
  rows[row + LAST_SEEN] = textFrom;
}

/** True if more than one bit is set. */
function isSeveral(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

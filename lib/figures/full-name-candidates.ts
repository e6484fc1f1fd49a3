import type { FigureIndex } from "./alias-index";
import type { NameUnit } from "./name-units";
import type { FoundParts } from "./part-matches";

/** What was seen of each spelling in the run that is looked at; worth nothing if its round is not the current one. */
export interface SpellingMarks {
  round: number;
  readonly rounds: Uint32Array;
  /** Where in the run a part of it was seen last. */
  readonly lastSeen: Uint32Array;
  /** The parts that were seen, a bit each. */
  readonly parts: Uint32Array;
  /** `SEEN`, `NEAR` or `WANTED`. */
  readonly states: Uint8Array;
}

/** A part was seen. */
const SEEN = 0;
/** Parts were seen at two places that one name could span. */
const NEAR = 1;
/** The spelling may stand there. */
const WANTED = 2;

/** Marks for so many spellings. */
export function makeMarks(spellings: number): SpellingMarks {
  return {
    round: 0,
    rounds: new Uint32Array(spellings),
    lastSeen: new Uint32Array(spellings),
    parts: new Uint32Array(spellings),
    states: new Uint8Array(spellings),
  };
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
  const { rounds, states, parts } = marks;
  for (const { textFrom, matches } of found) {
    for (const { unit } of matches) {
      const part = { textFrom, isCompound: unit.compound !== undefined, initials };
      for (let place = unit.firstPlace; place < unit.endPlace; place++) {
        const spelling = spellings[place]!;
        if (rounds[spelling] !== round) meet(spelling, part, index, marks);
        else if (states[spelling] !== WANTED) meetAgain(spelling, textFrom, index, marks);
        parts[spelling]! |= 1 << (froms[place]! & 31);
        if (states[spelling] === NEAR && isSeveral(parts[spelling]!)) states[spelling] = WANTED;
      }
    }
  }
  return (spelling) => rounds[spelling] === round && states[spelling] === WANTED;
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
  marks: SpellingMarks,
): void {
  const count = index.unitCountAt(spelling);
  const isEnough =
    count === 1
      ? isCompound
      : initials.some((at) => Math.abs(at - textFrom) <= count) || index.hasInitialAt(spelling);
  marks.rounds[spelling] = marks.round;
  marks.lastSeen[spelling] = textFrom;
  marks.parts[spelling] = 0;
  marks.states[spelling] = isEnough ? WANTED : SEEN;
}

function meetAgain(spelling: number, textFrom: number, index: FigureIndex, marks: SpellingMarks): void {
  const distance = textFrom - marks.lastSeen[spelling]!;
  if (distance > 0 && distance <= index.unitCountAt(spelling)) marks.states[spelling] = NEAR;
  marks.lastSeen[spelling] = textFrom;
}

/** True if more than one bit is set. */
function isSeveral(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

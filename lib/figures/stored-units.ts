import type { FigureBlock } from "./figure-tables";
import { hashText } from "./hash-chains";
import type { Compound, NameUnit } from "./name-units";
import { packUnit, type UnitKind } from "./pack-flags";
import { packTexts } from "./packed-texts";
import { findSkeletonKeys } from "./skeleton-keys";

/** A distinct part of stored names, or two neighbouring parts read as one word ("Ahmadi Nejad"). */
export interface StoredUnit extends UnitKind {
  readonly id: number;
  readonly phonemes: string;
  readonly given: string | undefined;
  /** How few people bear the part, 0 for one that everybody bears to 1. */
  readonly rarity: () => number;
  /** Its places among the index's `places` are [firstPlace, endPlace). */
  readonly firstPlace: number;
  readonly endPlace: number;
}

/** The columns of a block that tell of units. */
type UnitTables = Pick<
  FigureBlock,
  | "parts"
  | "joints"
  | "patronymics"
  | "sounds"
  | "unitFlags"
  | "unitHashes"
  | "keys"
  | "keyHashes"
  | "keyUnitEnds"
  | "keyUnits"
>;

/** Takes the parts of one name after the other. */
export interface UnitCollector {
  /** Adds the parts of the next name, in order, and gives the number of all parts so far. */
  readonly add: (units: readonly NameUnit[]) => number;
  readonly toTables: () => UnitTables;
}

/** An empty collector. */
export function collectUnits(): UnitCollector {
  const units = new Map<string, DraftUnit>();
  const byKey = new Map<string, number[]>();
  const parts: number[] = [];
  const joints: number[] = [];
  const patronymics: number[] = [];
  const put = (phonemes: string, kind: UnitKind): number => {
    const flags = packUnit(kind);
    const name = nameUnit(phonemes, flags);
    const known = units.get(name);
    if (known !== undefined) return known.id;
    const draft = { id: units.size, phonemes, flags, hash: hashText(name) };
    units.set(name, draft);
    if (!kind.initial) addToGroups(byKey, findUnitKeys(phonemes, kind.compound), draft.id);
    return draft.id;
  };
  return {
    add: (added) => {
      added.forEach((unit, at) => {
        const { phonemes } = unit.readings[0]!;
        const { script, compound, initial, patronymic } = unit;
        const next = added[at + 1];
        const joins = next !== undefined && mayJoin(unit, next);
        const joined = joins ? phonemes + next.readings[0]!.phonemes : undefined;
        joints.push(joined === undefined ? 0 : put(joined, { script, compound, initial, joined: true }) + 1);
        parts.push(put(phonemes, { script, compound, initial, joined: false }));
        patronymics.push(patronymic ? 1 : 0);
      });
      return parts.length;
    },
    toTables: () => ({
      parts: Uint32Array.from(parts),
      joints: Uint32Array.from(joints),
      patronymics: Uint8Array.from(patronymics),
      ...packUnits([...units.values()]),
      ...packKeys(byKey),
    }),
  };
}

interface DraftUnit {
  readonly id: number;
  readonly phonemes: string;
  readonly flags: number;
  readonly hash: number;
}

/** What tells a unit from all others. */
function nameUnit(phonemes: string, flags: number): string {
  return String.fromCharCode(flags) + phonemes;
}

function packUnits(units: readonly DraftUnit[]) {
  return {
    sounds: packTexts(units.map(({ phonemes }) => phonemes)),
    unitFlags: Uint8Array.from(units, ({ flags }) => flags),
    unitHashes: Uint32Array.from(units, ({ hash }) => hash),
  };
}

function packKeys(byKey: ReadonlyMap<string, readonly number[]>) {
  const keys = [...byKey.keys()];
  let end = 0;
  return {
    keys: packTexts(keys),
    keyHashes: Uint32Array.from(keys, (key) => hashText(key)),
    keyUnitEnds: Uint32Array.from(byKey.values(), (ids) => (end += ids.length)),
    keyUnits: Uint32Array.from([...byKey.values()].flat()),
  };
}

/** The keys a stored or printed part is looked up by: compounds meet only their like. */
export function findUnitKeys(phonemes: string, compound: Compound | undefined): readonly string[] {
  return findSkeletonKeys(phonemes, `${compound ?? ""}.`);
}

/** True if two parts may be printed as one word. */
export function mayJoin(left: NameUnit, right: NameUnit): boolean {
  const plain = (unit: NameUnit) => unit.compound === undefined && !unit.initial && !unit.patronymic;
  return plain(left) && plain(right) && left.script === right.script;
}

function addToGroups(groups: Map<string, number[]>, keys: readonly string[], id: number): void {
  for (const key of keys) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  }
}

import type { Name, Script } from "../domain/figure";
import type { Compound } from "./name-units";

const SCRIPTS: readonly Script[] = ["Latn", "Arab", "Hebr", "Cyrl"];
const FORMS: readonly Name["form"][] = [
  "full",
  "surname",
  "kunya",
  "alias",
  "acronym",
  "misspelling",
  "learned",
];
const COMPOUNDS: readonly (Compound | undefined)[] = [undefined, "abu", "umm", "abd"];
const WEAK = 1 << 7;
const INITIAL = 1 << 4;
const JOINED = 1 << 5;

/** What tells two units of the same sounds apart. */
export interface UnitKind {
  readonly script: Script;
  readonly compound: Compound | undefined;
  readonly initial: boolean;
  /** Two neighbouring parts of a name read as one word ("Ahmadi Nejad"). */
  readonly joined: boolean;
}

/** All of a name but its text, and the script its first word is written in, in a byte. */
export function packName({ form, script, weak }: Name, written: Script): number {
  const scripts = SCRIPTS.indexOf(script) | (SCRIPTS.indexOf(written) << 2);
  return scripts | (FORMS.indexOf(form) << 4) | (weak === true ? WEAK : 0);
}

/** The name that was packed with {@link packName}. */
export function unpackName(text: string, flags: number): Name {
  const name = { text, script: SCRIPTS[flags & 3]!, form: FORMS[(flags >> 4) & 7]! };
  return (flags & WEAK) === 0 ? name : { ...name, weak: true };
}

/** The script of a packed name's first word, as a bit of a set of scripts. */
export function writtenScriptBit(flags: number): number {
  return 1 << ((flags >> 2) & 3);
}

/** A script as a bit of a set of scripts. */
export function scriptBit(script: Script): number {
  return 1 << SCRIPTS.indexOf(script);
}

/** The kind of a unit in a byte. */
export function packUnit({ script, compound, initial, joined }: UnitKind): number {
  const kinds = (initial ? INITIAL : 0) | (joined ? JOINED : 0);
  return SCRIPTS.indexOf(script) | (COMPOUNDS.indexOf(compound) << 2) | kinds;
}

/** The kind that was packed with {@link packUnit}. */
export function unpackUnit(flags: number): UnitKind {
  return {
    script: SCRIPTS[flags & 3]!,
    compound: COMPOUNDS[(flags >> 2) & 3],
    initial: isInitial(flags),
    joined: isJoined(flags),
  };
}

/** Whether the packed unit is an initial. */
export function isInitial(flags: number): boolean {
  return (flags & INITIAL) !== 0;
}

/** Whether the packed unit is a joined one. */
export function isJoined(flags: number): boolean {
  return (flags & JOINED) !== 0;
}

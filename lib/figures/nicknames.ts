import type { Script } from "../domain/figure";
import { encodePhonemes } from "./encode-phonemes";
import { compareSounds } from "./name-similarity";

/** Given names with the short forms their bearers are known by in print. A short form may stand in several rows. */
const NICKNAMES: Readonly<Record<string, string>> = {
  Abraham: "Abe",
  Albert: "Al Bert",
  Alexander: "Alex Alec Aleck Sasha Sandy",
  Alfred: "Al Alf Fred",
  Andrew: "Andy Drew",
  Anthony: "Tony",
  Antonio: "Tony Toni",
  Arthur: "Art",
  Benjamin: "Ben Benny Benji",
  Bernard: "Bernie",
  Catherine: "Kate Cathy Katie Cate",
  Charles: "Charlie Chuck",
  Christopher: "Chris",
  Christine: "Chris Christy",
  Clifford: "Cliff",
  Daniel: "Dan Danny",
  David: "Dave Davy",
  Deborah: "Debbie Deb",
  Dmitry: "Dima",
  Donald: "Don Donny",
  Douglas: "Doug",
  Edward: "Ed Eddie Ted Teddy Ned",
  Edwin: "Ed",
  Elizabeth: "Liz Lizzie Beth Betty Betsy",
  Eugene: "Gene",
  Ferdinand: "Ferdi",
  Francis: "Frank",
  Franklin: "Frank",
  Frederick: "Fred Freddie",
  Friedrich: "Fritz",
  Gabrielle: "Gabby",
  Gerald: "Gerry Jerry",
  Geoffrey: "Geoff Jeff",
  Jeffrey: "Jeff",
  Giuseppe: "Beppe Pino",
  Gregory: "Greg",
  Harold: "Harry Hal",
  Henry: "Harry Hank",
  Ignacio: "Nacho",
  Jacob: "Jake",
  Jacqueline: "Jackie",
  James: "Jim Jimmy Jamie",
  Joachim: "Jochen",
  Johannes: "Hans Jan",
  John: "Jack Johnny",
  Jonathan: "Jon",
  Joseph: "Joe Joey",
  Josef: "Sepp Josip",
  José: "Pepe",
  Joshua: "Josh",
  Karl: "Kalle",
  Kenneth: "Ken Kenny",
  Lawrence: "Larry",
  Laurence: "Larry",
  Leonard: "Len Leo",
  Louis: "Lou",
  Margaret: "Maggie Peggy Meg Greta",
  Martin: "Marty",
  Matthew: "Matt",
  Michael: "Mike Mick Micky Misha",
  Mikhail: "Misha",
  Mitchell: "Mitch",
  Nathaniel: "Nat Nate",
  Nicholas: "Nick Nicky",
  Patricia: "Pat Patty Tricia",
  Patrick: "Pat Paddy",
  Peter: "Pete",
  Philip: "Phil",
  Raymond: "Ray",
  Rebecca: "Becky",
  Richard: "Dick Rick Ricky Rich",
  Robert: "Bob Bobby Rob Robbie Bert",
  Rodney: "Rod",
  Ronald: "Ron Ronnie",
  Rudolph: "Rudy",
  Samuel: "Sam Sammy",
  Sebastian: "Seb",
  Sergei: "Seryozha",
  Stanley: "Stan",
  Stephen: "Steve",
  Steven: "Steve",
  Susan: "Sue Susie",
  Terence: "Terry",
  Theodore: "Ted Teddy Theo",
  Thomas: "Tom Tommy",
  Timothy: "Tim",
  Victoria: "Vicky",
  Vincent: "Vince",
  Vladimir: "Volodya Vova",
  Walter: "Walt",
  William: "Bill Billy Will Willie",
  Wilhelm: "Willy",
  Zachary: "Zach",
};

const ALIKE = 0.92;
/** The long form may be printed in a variant, but no other name will do. */
const SAME_NAME = 0.8;

/** By the sounds of a short form: the sounds of the names it stands for. */
const longForms: ReadonlyMap<string, readonly string[]> = collectLongForms();

const namesWithShortForms: ReadonlySet<string> = new Set([...longForms.values()].flat());

/**
 * How alike two words are if one of them is a short form of the other, or both of a third ("Bob" and "Robert", "Роберт"
 * and "Bob"), up to .92. Short forms are known in Latin letters; 0 if they are not.
 */
export function compareNicknames(one: string, oneScript: Script, other: string, otherScript: Script): number {
  const [long, otherLong] = [longFormsOf(one, oneScript), longFormsOf(other, otherScript)];
  if (long.length + otherLong.length === 0) return 0;
  let best = 0;
  for (const form of long) best = Math.max(best, compareSounds(form, oneScript, other, otherScript));
  for (const form of otherLong) best = Math.max(best, compareSounds(one, oneScript, form, otherScript));
  if (long.some((form) => otherLong.includes(form))) best = 1;
  return best < SAME_NAME ? 0 : ALIKE * best;
}

/** True for a word that is a short form or has one. */
export function isNicknamed(phonemes: string, script: Script): boolean {
  return script === "Latn" && (longForms.has(phonemes) || namesWithShortForms.has(phonemes));
}

function longFormsOf(phonemes: string, script: Script): readonly string[] {
  return script === "Latn" ? (longForms.get(phonemes) ?? []) : [];
}

function collectLongForms(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [name, shortForms] of Object.entries(NICKNAMES)) {
    const long = encodePhonemes(name, "Latn");
    for (const form of shortForms.split(" ")) {
      const short = encodePhonemes(form, "Latn");
      found.set(short, [...(found.get(short) ?? []), long]);
    }
  }
  return found;
}

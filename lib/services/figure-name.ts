import type { Figure, Name, Script } from "../domain/figure";

/** A figure's name in one script: `full` for lines, `short` for chips and comparisons. */
export interface FigureName {
  readonly full: string;
  readonly short: string;
}

/** A figure's name in every script the corpus has it in. At least one is there. */
export type FigureNames = Readonly<Partial<Record<Script, FigureName>>>;

/** Alphabetic scripts of interfaces, in the order in which they stand in for one another. */
const scripts: readonly Script[] = ["Latn", "Arab", "Hebr", "Cyrl"];

const POOR: ReadonlySet<string> = new Set(["misspelling", "learned"]);

/**
 * The names to show for a figure. `full` is the first full name of the script, else its first spelling that is no
 * misspelling and not one learned from a page; `short` is a person's first surname or an organisation's first acronym, else the full name.
 */
export function namesOf(figure: Figure): FigureNames {
  const names: Partial<Record<Script, FigureName>> = {};
  for (const script of scripts) {
    const spellings = figure.names.filter((name) => name.script === script && !POOR.has(name.form));
    const full = firstOf(spellings, "full") ?? spellings[0];
    if (full === undefined) continue;
    const short = firstOf(spellings, figure.kind === "person" ? "surname" : "acronym") ?? full;
    names[script] = { full: full.text, short: short.text };
  }
  const [first] = figure.names;
  if (Object.keys(names).length === 0 && first) return { [first.script]: plainName(first.text) };
  return names;
}

/** The name in the wanted script, else in the first script there is. */
export function nameIn(names: FigureNames, script: Script): FigureName {
  const found = names[script] ?? scripts.map((other) => names[other]).find((name) => name !== undefined);
  return found ?? plainName("");
}

/** A printed name as the names of somebody who is in no corpus: shown as it is, whatever the interface's script. */
export function printedName(text: string): FigureNames {
  return { Latn: plainName(text) };
}

function plainName(text: string): FigureName {
  return { full: text, short: text };
}

function firstOf(names: readonly Name[], form: Name["form"]): Name | undefined {
  return names.find((name) => name.form === form);
}

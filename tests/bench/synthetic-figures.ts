import type { CorpusRows } from "../../lib/domain/corpus";
import type { Figure, Name } from "../../lib/domain/figure";
import type { FigureId } from "../../lib/domain/ids";
import { createRandom } from "./bench-corpus";

/**
 * The figures of a real corpus and made-up ones up to `count`, each with three Latin spellings and an Arabic one.
 * Given names, a third of the surnames and all Arabic parts are those of the real figures, so that many share them.
 */
export function makeFigures(count: number, real: CorpusRows): readonly Figure[] {
  const random = createRandom(count);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(items.length * random())]!;
  const names = real.figures
    .filter((figure) => figure.kind === "person")
    .flatMap((figure) => figure.names)
    .filter((name) => name.text.includes(" "));
  const partsOf = (script: Name["script"]) =>
    names.filter((name) => name.script === script).map((name) => name.text.split(" "));
  const [latin, arabic] = [partsOf("Latn"), partsOf("Arab")];
  const syllable = () => pick("bcdfghklmnprstvz".split("")) + pick("aeiou".split(""));
  const made = () => {
    const word = Array.from({ length: 2 + Math.floor(2 * random()) }, syllable).join("");
    return word[0]!.toUpperCase() + word.slice(1);
  };
  const makeFigure = (at: number): Figure => {
    const given = pick(latin)[0]!;
    const surname = random() < 1 / 3 ? pick(latin).at(-1)! : made();
    const spellings = [`${given} ${surname}`, `${given} ${surname}h`, `${given} ${made()} ${surname}`];
    const native = `${pick(arabic)[0]!} ${pick(arabic).at(-1)!}`;
    return {
      id: `made-${at}` as FigureId,
      kind: "person",
      names: [
        ...spellings.map((text): Name => ({ text, script: "Latn", form: "full" })),
        { text: native, script: "Arab", form: "full" },
      ],
      roles: [],
      affiliations: [],
      description: "",
    };
  };
  const missing = Math.max(0, count - real.figures.length);
  return [...real.figures, ...Array.from({ length: missing }, (_, at) => makeFigure(at))];
}

import { describe, expect, it } from "vitest";

import { compileFigures } from "../../../lib/figures/alias-index";
import { getNamedFigure } from "../../../lib/figures/get-named-figure";
import { figure } from "./sample-figures";

const FIGURES = [
  figure("darwish", "person", ["Mahmoud Darwish", "محمود درويش"]),
  figure("qasmi", "person", ["Farid al-Qasmi"]),
  figure("lindqvist", "person", ["Nora Ingrid Lindqvist"]),
  figure("symes", "person", ["Steven Symes"]),
  figure("tarrant", "person", ["Robert Tarrant"]),
  figure("joubert", "person", ["Jean Joubert"]),
  figure("zayyadi", "person", ["Abdul Rahman Zayyadi"]),
  figure("long", "person", ["Hamid Mohammed Ali Salim"]),
  figure("namesake-1", "person", ["Peter Hansen"]),
  figure("namesake-2", "person", ["Peter Hansen"]),
  figure("zorro", "person", ["Zorro|alias"]),
  figure("office", "organisation", ["Harbour Office"]),
];

describe("the figure a whole name is of", () => {
  const index = compileFigures(FIGURES);
  it.each([
    ["a stored spelling", "Mahmoud Darwish", "darwish"],
    ["a stored spelling of one word", "Zorro", "zorro"],
    ["a variant", "Mahmud Darweesh", "darwish"],
    ["another script", "Фарид аль-Касми", "qasmi"],
    ["a surname printed first", "DARWISH, Mahmoud", "darwish"],
    ["a surname printed first without a comma", "Darwish Mahmoud", "darwish"],
    ["a gloss in brackets", "Mahmoud Darwish (poet)", "darwish"],
    ["a title", "Dr. Farid Qasmi", "qasmi"],
    ["a middle name left out", "Nora Lindqvist", "lindqvist"],
    ["a middle name put in", "Farid Nabil al-Qasmi", "qasmi"],
    ["a variant of a stored name of one word", "Zoro", "zorro"],
    ["parts that share no skeleton", "Steve Symes", "symes"],
    ["a short form of the given name", "Bob Tarrant", "tarrant"],
    ["a Slavic ending for a woman", "Nora Lindqvistová", "lindqvist"],
    ["letters every language says in its own way", "Жан Жубер", "joubert"],
    ["a compound in one word", "Абдуррахман Зейяди", "zayyadi"],
    ["common names inside a longer one", "Mohammed Ali", undefined],
    ["another given name of the same sounds", "Mohammed Darwish", undefined],
    ["a surname alone", "Darwish", undefined],
    ["a name two figures bear alike", "Peter Hansen", undefined],
    ["an organisation", "Harbour Office", undefined],
    ["a text without a word", " – ", undefined],
  ])("%s: %s", (_case, name, expected) => {
    expect(getNamedFigure(name, index)?.figureId).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";

import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";
import { getLearnableName } from "../../../lib/figures/learnable-spelling";
import { figure } from "./sample-figures";

const fayyad = figure("fayyad", "person", ["Salam Fayyad", "سلام فياض", "Abu Khaled|kunya"]);
const qasmi = figure("qasmi", "person", ["Farid al-Qasmi"]);
const other = figure("other", "person", ["Nabil al-Qasmi"]);
const front = figure("front", "organisation", ["Red Front", "RF|acronym"]);
const figures = [fayyad, qasmi, other, front];
const index = compileFigures(figures);

const rows: readonly (readonly [string, string, string | undefined])[] = [
  ["another spelling of the whole name", "Salaam Faiyad", "Salaam Faiyad"],
  ["with the line break inside it taken out", "Salaam Fai-\nyad", "Salaam Faiyad"],
  ["in another script", "Салям Файяд", "Салям Файяд"],
  ["a name quite unlike", "Bo Sample", "Bo Sample"],
  ["not a lone surname", "Faiyad", undefined],
  ["not a surname with its title", "Dr. Faiyad", undefined],
  ["not a lone given name", "Salaam", undefined],
  ["not a kunya alone", "Abou Khalid", undefined],
  ["not initials", "S. Faiyad", undefined],
  ["not given names only", "Mohammed Khaled", undefined],
  ["not a given name with the father’s", "Salam bin Khaled", undefined],
  ["not what the figure has already", "SALAM FAYYAD", undefined],
  ["not a spelling of another", "Farid al-Qasmi", undefined],
  ["not what would be read as another’s", "Fareed el-Kasmi", undefined],
];

describe("getLearnableName", () => {
  it.each(rows)("%s", (_, printed, text) => {
    const name = getLearnableName(printed, fayyad, index);
    expect(name?.text).toBe(text);
    if (name !== undefined) expect(name.form).toBe("learned");
  });

  it("learns a name of several words of an organisation, and no common word", () => {
    expect(getLearnableName("Crimson Front", front, index)?.text).toBe("Crimson Front");
    expect(getLearnableName("the Front", front, index)).toBeUndefined();
    expect(getLearnableName("Crimson", front, index)).toBeUndefined();
  });

  it("makes the figure certain where the spelling stands next, and says why", () => {
    const name = getLearnableName("Bo Sample", fayyad, index)!;
    const taught = compileFigures([{ ...fayyad, names: [...fayyad.names, name] }, qasmi]);
    const [mention] = findMentions("Yesterday Bo Sample spoke.", taught, []);
    expect(mention).toMatchObject({ figureId: "fayyad", tier: "certain", reasons: ["learned-spelling"] });
  });
});

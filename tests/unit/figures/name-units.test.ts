import { describe, expect, it } from "vitest";
import { findTokens } from "../../../lib/figures/name-tokens";
import { findRuns } from "../../../lib/figures/name-runs";

/** The units of every run, as printed, with what they are read as. */
function read(text: string): string[][] {
  const tokens = findTokens(text, { start: 0, end: text.length });
  return findRuns(text, tokens).map((run) =>
    run.units.map((unit) => {
      const marks = [
        unit.compound,
        unit.patronymic && "bin",
        unit.initial && "initial",
        unit.title && "title",
      ];
      const note = marks.filter(Boolean).join(" ");
      return text.slice(unit.start, unit.end) + (note ? ` (${note})` : "");
    }),
  );
}

describe("findRuns and readNameUnits", () => {
  it.each<readonly [string, string, string[][]]>([
    ["an article belongs to its word", "met al-Arouri and El-Sinwar", [["al-Arouri"], ["El-Sinwar"]]],
    ["an article with a space", "Saleh al Aruri", [["Saleh", "al Aruri"]]],
    ["a compound is one unit", "Mousa Abu Marzouk", [["Mousa", "Abu Marzouk (abu)"]]],
    ["a compound with an article", "Abu al-Abed", [["Abu al-Abed (abu)"]]],
    ["a servant compound", "Abd al-Rahman Sadi", [["Abd al-Rahman (abd)", "Sadi"]]],
    ["sons", "Khalid bin Nayef", [["Khalid", "bin Nayef (bin)"]]],
    ["God closes a name", "Hasan Nasr Allah", [["Hasan", "Nasr Allah"]]],
    ["the faith closes a name", "Salah al-Din Badr", [["Salah al-Din", "Badr"]]],
    ["titles and initials are marked", "Gen. A. Badr", [["Gen (title)", "A (initial)", "Badr"]]],
    ["a full stop ends a run", "in Gaza. Badr left", [["Gaza"], ["Badr"]]],
    ["a possessive ends a run", "Syria’s Badr", [["Syria"], ["Badr"]]],
    ["a new line ends a run", "Cairo\nBadr", [["Cairo"], ["Badr"]]],
    ["a new line after a hyphen does not", "Khalil al-\nHayya", [["Khalil", "al-\nHayya"]]],
    ["lower case is no name", "the badr of it", []],
    ["an Arabic compound", "موسى أبو مرزوق", [["موسى", "أبو مرزوق (abu)"]]],
    ["an Arabic compound behind a preposition", "لأبو مازن", [["لأبو مازن (abu)"]]],
    ["a Hebrew article with a hyphen", "סאלח אל-עארורי", [["סאלח", "אל-עארורי"]]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("findTokens", () => {
  it.each([
    ["an apostrophe inside a word", "Mash'al", ["Mash'al"]],
    ["a possessive, straight or curly", "Badr's Badr’s Abbas’ aide", ["Badr", "Badr", "Abbas", "aide"]],
    ["an elision before a capital", "d’Abbas d’accord", ["Abbas", "d’accord"]],
    ["marks of a Hebrew acronym, but not quotation marks", 'אש"ף אמר "כן"', ['אש"ף', "אמר", "כן"]],
    ["a word broken over two lines", "Bad-\nran", ["Badran"]],
  ])("%s", (_, text, expected) => {
    expect(findTokens(text, { start: 0, end: text.length }).map((token) => token.text)).toEqual(expected);
  });

  it("keeps places in the whole text", () => {
    const text = "One two’s three";
    const [token] = findTokens(text, { start: 4, end: 9 });
    expect(token).toMatchObject({ start: 4, end: 7, tail: 9 });
  });
});

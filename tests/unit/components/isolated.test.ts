import { expect, test } from "vitest";

import { isolated } from "../../../components/isolated";
import { makeI18n } from "../../make/screen";

/** The depth of isolates and overrides at the end of a text, where an isolate ends whatever was opened in it. */
function openAtEnd(text: string): readonly string[] {
  const open: string[] = [];
  for (const letter of text) {
    if (/[\u2066-\u2068\u202a\u202b\u202d\u202e]/.test(letter)) open.push(letter);
    if (letter === "\u202c" && /[\u202a\u202b\u202d\u202e]/.test(open.at(-1) ?? "")) open.pop();
    const isolate = open.findLastIndex((each) => /[\u2066-\u2068]/.test(each));
    if (letter === "\u2069") {
      if (isolate >= 0) open.length = isolate;
      else open.push(letter);
    }
  }
  return open;
}

test.each([
  ["in another script", "جسور"],
  ["that turns what follows round", "Bridges \u202edna srevir"],
  ["that embeds and never ends", "\u202b\u202aBridges"],
  ["that isolates and ends it", "\u2067Bridges\u2069 and"],
])("a name %s leaves the words after it as they are", (_what, name) => {
  for (const language of ["en", "ar"] as const) {
    const said = makeI18n(language).text("libraryCollectionDeleted", { name: isolated(name) });
    expect(said).toContain(name);
    expect(openAtEnd(said)).toEqual([]);
  }
});

test.each([
  ["that ends what it did not begin", "Bridges\u2069\u2069 \u202edna srevir", "Bridges \u202edna srevir"],
  ["that isolates and never ends", "\u2067\u2066Bridges", "\u2067\u2066Bridges\u2069\u2069"],
])("a name %s is put right", (_what, name, right) => {
  expect(isolated(name)).toBe(`\u2068${right}\u2069`);
  expect(openAtEnd(isolated(name))).toEqual([]);
});

import { describe, expect, test } from "vitest";

import { chooseLanguage, createI18n } from "../../../components/i18n";
import { makeI18n } from "../../make/screen";

describe("the language is the first one wished for that we have", () => {
  test.each([
    [["ar-PS", "en"], "ar"],
    [["fr", "ar"], "ar"],
    [[null, undefined, "EN-us", "ar"], "en"],
    [["fr", "de"], "en"],
    [[], "en"],
    [["arz"], "en"],
  ] as const)("%j: %s", (wishes, language) => {
    expect(chooseLanguage(wishes)).toBe(language);
  });
});

describe("messages", () => {
  const en = makeI18n("en");
  const ar = makeI18n("ar");

  test("have their values filled in, numbers grouped, digits Latin", () => {
    expect(en.text("statementOf", { number: 1, count: 1204 })).toBe("statement 1 of 1,204");
    expect(ar.text("statementOf", { number: 1, count: 1204 })).toBe("التصريح 1 من 1,204");
  });

  test("keep a value's own braces and show a value that was not given", () => {
    expect(en.text("told", { name: "{name} {x}" })).toBe("told {name} {x}");
    expect(en.text("told")).toBe("told {name}");
  });

  test.each([
    [0, "لا تصريح سابق"],
    [1, "تصريح سابق واحد"],
    [2, "تصريحان سابقان"],
    [3, "3 تصريحات سابقة"],
    [11, "11 تصريحًا سابقًا"],
    [100, "100 تصريح سابق"],
  ])("have all six Arabic forms: %i is “%s”", (count, text) => {
    expect(ar.plural("tierEarlier", count)).toBe(text);
  });

  test("take elements in place of their names", () => {
    expect(en.nodes("dateWithBasis", { date: "A", basis: "B" })).toEqual(["", "A", ", ", "B", ""]);
  });

  test("fall back to English where a language lacks one", () => {
    const half = createI18n("ar", {}, { why: { message: "Why" } });
    expect(half.text("why")).toBe("Why");
    expect(() => half.text("source")).toThrow(RangeError);
  });

  test("list names in the language's way", () => {
    const listed = (i18n: typeof en, items: readonly string[]) =>
      i18n.listParts(items).map((part) => part.text);
    expect(listed(en, ["A", "B", "C"])).toEqual(["A", ", ", "B", " and ", "C"]);
    expect(listed(ar, ["أ", "ب"])).toEqual(["أ", " و", "ب"]);
    expect(en.listParts(["A", "B"]).filter((part) => part.isItem).length).toBe(2);
  });
});

import { describe, expect, test } from "vitest";

import { settleDirection, settleLanguage } from "../../../lib/reading/article-language";

const english = "The minister said that the talks on the port are to be taken up again in the spring.";
const arabic = "قال الوزير إن المحادثات حول الميناء ستستأنف في الربيع على أن تنتهي قبل الصيف";
const japanese = "大臣は港についての協議が春に再開されると述べた。";
const html = (value: string) => ({ value, source: "html" }) as const;
const meta = (value: string) => ({ value, source: "meta" }) as const;

describe("the language of an article", () => {
  test.each([
    ["the first one stated counts", [html("fr"), meta("en")], english, html("fr")],
    ["one that the script contradicts does not, the next does", [html("en"), meta("ar")], arabic, meta("ar")],
    ["all contradicted, the text tells", [html("en"), meta("de")], arabic, "ar"],
    ["none stated, the commonest words tell", [], english, "en"],
    ["a tenth of kana is Japanese", [], japanese, "ja"],
    ["too few letters to contradict", [html("ar")], "OK", html("ar")],
    ["too few letters to tell", [], "1 2 3", "und"],
  ])("%s", (_, stated, text, expected) => {
    const settled = typeof expected === "string" ? { value: expected, source: "detected" } : expected;
    expect(settleLanguage(stated, text)).toEqual(settled);
  });
});

describe("the direction of an article", () => {
  test.each([
    ["the stated one counts where the text agrees", "rtl", arabic, { value: "rtl", source: "html" }],
    ["the text's where it does not", "ltr", arabic, { value: "rtl", source: "detected" }],
    ["the stated one where the text is too short", "rtl", "1 2 3", { value: "rtl", source: "html" }],
    ["left to right where nothing tells", undefined, "1 2 3", { value: "ltr", source: "detected" }],
  ] as const)("%s", (_, stated, text, expected) => {
    expect(settleDirection(stated, text)).toEqual(expected);
  });
});

import { describe, expect, test } from "vitest";

import { readArticleText } from "./read-article-text";
import { told } from "./told-in";

const relativeDays: readonly (readonly [string, string, string])[] = [
  ["ar", "قال رئيس البلدية سامر الدلالي، أمس الثلاثاء، إن الطريق سيفتح قريبا.", "2024-05-14"],
  ["fr", "« C’est fini », a dit lundi Rosa Marin.", "2024-05-13"],
  ["es", "Rosa Marín dijo ayer que el acuerdo sigue vigente.", "2024-05-14"],
  ["he", "דובר העירייה אמר אתמול כי הכביש ייפתח בקרוב.", "2024-05-14"],
  ["fa", "مریم رستگار، نمایندهٔ مجلس، دیروز گفت که بودجه کافی نیست.", "2024-05-14"],
];

describe("other languages", () => {
  test.each(relativeDays)("%s: a day counted from the day of publication", (language, paragraph, value) => {
    const [found] = readArticleText({ language, paragraphs: [paragraph], publishedOn: "2024-05-15" });
    expect(found?.saidOn).toMatchObject({ value, basis: "relative" });
  });

  test("a language we do not know gives nothing", () => {
    expect(told({ language: "ja", paragraphs: ["Rosa Marin said that wages must rise."] })).toEqual([]);
  });
});

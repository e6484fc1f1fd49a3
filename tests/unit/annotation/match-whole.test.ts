import { expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import { foldText } from "../../../lib/annotation/fold-text";
import { matchQuote } from "../../../lib/annotation/match-quote";
import { matchWhole } from "../../../lib/annotation/match-whole";

const PAGE = "The council met on Tuesday.\nNobody will be left without a roof.\nWork starts in June.";
const mark = (words: string) => describeQuote(PAGE, PAGE.indexOf(words), PAGE.indexOf(words) + words.length);

test.each([
  ["as it was", PAGE],
  ["with text around it", `Home\n${PAGE}\nMore`],
  ["set with other spaces", PAGE.replaceAll(" ", "\u00a0 ")],
  ["twice", `${PAGE}\n${PAGE}`],
])("says of a text %s what the closer look says", (_, text) => {
  const found = matchWhole(mark("without a roof"), foldText(text));
  expect(found).toBeDefined();
  expect(found).toEqual(matchQuote(mark("without a roof"), text));
});

test.each([
  ["its words were edited", PAGE.replace("a roof", "the roof")],
  ["its context was edited", PAGE.replace("Nobody", "Nobody at all")],
  ["quotation marks were set around it", PAGE.replace("a roof", "“a roof”")],
])("leaves it to the closer look where %s", (_, text) => {
  expect(matchWhole(mark("without a roof"), foldText(text))).toBeUndefined();
});

test("words of nothing are nowhere", () => {
  expect(matchWhole({ exact: "\u00ad", prefix: "a", suffix: "b" }, foldText("a\u00adb"))).toEqual({
    kind: "orphan",
    reason: "gone",
  });
});

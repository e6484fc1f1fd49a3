import { describe, expect, it } from "vitest";

import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";
import { figure } from "./sample-figures";

const INDEX = compileFigures([
  figure("robert-quill", "person", ["Robert Quill"]),
  figure("richard-quill", "person", ["Richard Quill"]),
  figure("ted-marlowe", "person", ["Ted Marlowe"]),
]);

describe("names with a short form of the given name", () => {
  it.each([
    [
      "the short form of a stored name",
      "Late on Monday Bob Quill told reporters so.",
      [["Bob Quill", "robert-quill"]],
    ],
    ["another one", "Late on Monday Dick Quill told reporters so.", [["Dick Quill", "richard-quill"]]],
    ["the long form of a stored one", "Then Edward Marlowe spoke.", [["Edward Marlowe", "ted-marlowe"]]],
    ["another person's", "Then Bill Quill spoke.", []],
    ["a longer name", "Then Bob Quill Harbour opened.", []],
  ])("%s: %s", (_case, text, expected) => {
    const found = findMentions(text, INDEX, []).map((mention) => [mention.text, mention.figureId]);
    expect(found).toEqual(expected);
  });
});

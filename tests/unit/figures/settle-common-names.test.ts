import { describe, expect, it } from "vitest";
import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";
import { figure } from "./sample-figures";

const index = compileFigures([
  figure("red-front", "organisation", ["Red Front"]),
  figure("jalal-sabri", "person", ["Jalal al-Din Sabri", "Jalal Sabri|full|weak", "جلال صبري|full|weak"], {
    affiliations: ["red-front"],
  }),
  figure("hassan-nasser", "person", ["Hassan Nasser", "Hassan Nasr|full|weak"], {
    affiliations: ["red-front"],
  }),
  figure("ali-khalil", "person", ["Ali Khalil"]),
]);

const FAR = "They spoke of nothing else. ".repeat(15);

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ["a weak full name alone", "The footballer Jalal Sabri scored.", ["Jalal Sabri possible"]],
  ["a variant of a weak full name alone", "The footballer Jelal Sabry scored.", ["Jelal Sabry possible"]],
  ["a weak full name in Arabic", "قال جلال صبري ثم جلس", ["جلال صبري possible"]],
  [
    "its organisation near it",
    "So Jelal Sabry of the Red Front said.",
    ["Jelal Sabry probable", "Red Front certain"],
  ],
  [
    "its organisation far away",
    `So Jelal Sabry said. ${FAR}The Red Front left.`,
    ["Jelal Sabry possible", "Red Front certain"],
  ],
  [
    "a strong name of the same figure",
    `So Jelal Sabry said. ${FAR}Jalal al-Din Sabri left.`,
    ["Jelal Sabry probable", "Jalal al-Din Sabri certain"],
  ],
  [
    "a part of a doubtful name is no surer",
    "The footballer Jelal Sabry scored. Sabry left.",
    ["Jelal Sabry possible", "Sabry possible"],
  ],
  [
    "common given names only, in the stored spelling",
    "The baker Hassan Nasser left.",
    ["Hassan Nasser possible"],
  ],
  ["common given names only, in another spelling", "The baker Hasan Naser left.", ["Hasan Naser possible"]],
  [
    "common given names with the organisation anywhere",
    `So Hassan Nasser said. ${FAR}The Red Front left.`,
    ["Hassan Nasser certain", "Red Front certain"],
  ],
  [
    "a strong spelling is taken before a weak one that fits as well",
    `So Hasan Naser said. ${FAR}The Red Front left.`,
    ["Hasan Naser probable", "Red Front certain"],
  ],
  ["common given names of a figure without organisations", "So Ali Khalil said.", ["Ali Khalil probable"]],
];

describe("findMentions is sure of a common name only with something to lean on", () => {
  it.each(cases)("%s", (_, text, expected) => {
    const found = findMentions(text, index, []);
    expect(found.map(({ text: printed, tier }) => `${printed} ${tier}`)).toEqual(expected);
  });
});

import { describe, expect, test } from "vitest";

import { type Case, said } from "./said";

const led: readonly Case[] = [
  ["went on to", "Nora Beck went on to stress that the dam is safe.", "Nora Beck: the dam is safe"],
  ["goes on to", "Nora Beck goes on to argue that the dam is safe.", "Nora Beck: the dam is safe"],
  ["hastened to", "Nora Beck hastened to add that the dam is safe.", "Nora Beck: the dam is safe"],
  [
    "took the opportunity to",
    "Nora Beck took the opportunity to thank the crews of both boats.",
    "Nora Beck: the crews of both boats",
  ],
  ["was quick to", "Nora Beck was quick to point out that the dam is safe.", "Nora Beck: the dam is safe"],
  ["nothing leads on to it", "Nora Beck hoped to stress that the dam is safe."],
];

const setIn: readonly Case[] = [
  [
    "after an adverbial",
    "Nora Beck was tired. Without rain, she said, there would be no harvest.",
    "Nora Beck: Without rain, she said, there would be no harvest",
  ],
  [
    "after an auxiliary",
    "Leo Tamm spoke first. He would not, he added, be standing again.",
    "Leo Tamm: He would not, he added, be standing again",
  ],
  [
    "a condition after it",
    "The tax would be gone by May, Leo Tamm promised, whatever the board says.",
    "Leo Tamm: The tax would be gone by May, Leo Tamm promised, whatever the board says",
  ],
  [
    "somebody spoken to",
    "The fisher’s case, port spokesman Leo Tamm told the Gazette, is a private matter.",
    "Leo Tamm: The fisher’s case, port spokesman Leo Tamm told the Gazette, is a private matter",
  ],
  [
    "before a quotation",
    "The firm, Leo Tamm concluded, “will not be moved by threats”.",
    "Leo Tamm: The firm, Leo Tamm concluded, “will not be moved by threats”",
  ],
  [
    "a time after it is no part",
    "The harbour was shut, Leo Tamm said, after the meeting.",
    "Leo Tamm: The harbour was shut",
  ],
  [
    "an act in the clause before",
    "The mayor had already called for repairs, said Leo Tamm, and the town did not wish to wait.",
    "Leo Tamm: The mayor had already called for repairs",
  ],
];

const owned: readonly Case[] = [
  [
    "a claim that drew anger",
    "Nora Beck’s earlier claim that the bridge was “a toy” drew anger.",
    "Nora Beck: the bridge was “a toy”",
  ],
  [
    "a promise as a subject",
    "Nora Beck’s promise that the bridge would be free is now in doubt.",
    "Nora Beck: the bridge would be free",
  ],
  [
    "set against somebody else's words",
    "Leo Tamm said that the boat leaks, contrary to the firm’s assurance that no boat had been lost.",
    "Leo Tamm: the boat leaks",
    "the firm: no boat had been lost",
  ],
  [
    "an office-holder beside another speaker might be the same person",
    "Leo Tamm said that the boat leaks, contrary to the owner’s assurance that no boat had been lost.",
    "Leo Tamm: the boat leaks",
  ],
  [
    "in her view",
    "In Nora Beck’s view, the harvest was lost by June.",
    "Nora Beck: the harvest was lost by June",
  ],
  [
    "in its opinion, set in",
    "There was nothing, in Nora Beck’s opinion, to be done about it.",
    "Nora Beck: There was nothing, in Nora Beck’s opinion, to be done about it",
  ],
  ["a relative clause", "Nora Beck’s claims that were made in May are doubted."],
];

const nouns: readonly Case[] = [
  [
    "expressed the opinion",
    "Nora Beck expressed the opinion that the dam was safe.",
    "Nora Beck: the dam was safe",
  ],
  [
    "voiced the fear",
    "Nora Beck voiced the fear that the dam would break.",
    "Nora Beck: the dam would break",
  ],
  [
    "issued a warning",
    "Nora Beck issued a warning that the dam would break.",
    "Nora Beck: the dam would break",
  ],
  ["made the point", "Nora Beck made the claim that the dam was safe.", "Nora Beck: the dam was safe"],
  [
    "rejected the suggestion",
    "Nora Beck rejected the suggestion that the dam was old.",
    "Nora Beck: the dam was old",
  ],
  ["rejected a request only", "Nora Beck rejected a claim of neglect. Leo Tamm dismissed talk of a split."],
];

const judges: readonly Case[] = [
  ["a judge", "Judge Nora Beck found that the firm had no case.", "Nora Beck: the firm had no case"],
  ["a panel", "The appeal panel found that the firm had no case.", "The appeal panel: the firm had no case"],
  [
    "a commission",
    "The commission determined that the firm had no case.",
    "The commission: the firm had no case",
  ],
  ["somebody who merely finds", "Nora Beck found that the door was open."],
];

const acts: readonly Case[] = [
  [
    "faulted",
    "Nora Beck faulted the board for selling the old boats.",
    "Nora Beck: the board for selling the old boats",
  ],
  [
    "attributed to",
    "Nora Beck attributed the delay to the late rain.",
    "Nora Beck: the delay to the late rain",
  ],
  ["posed", "“Who will pay for the boats?” posed Nora Beck.", "Nora Beck: Who will pay for the boats?"],
  ["considered that", "Nora Beck considered that the dam was safe.", "Nora Beck: the dam was safe"],
  ["considered something", "Nora Beck considered it as though nobody had asked."],
  [
    "advised to “…”",
    "Nora Beck advised all sides to “sit down and talk”.",
    "Nora Beck: all sides to “sit down and talk”",
  ],
  [
    "a circular",
    "According to a circular issued late on Monday, the fair is put off.",
    "a circular issued late on Monday: the fair is put off",
  ],
];

describe("ways of telling what somebody says", () => {
  test.each([...led, ...setIn, ...owned, ...nouns, ...judges, ...acts])("%s", (_, text, ...expected) => {
    expect(said(text).replaceAll(" ?", "")).toBe(expected.join("\n"));
  });
});

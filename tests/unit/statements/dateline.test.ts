import { expect, test } from "vitest";

import { findDateline } from "../../../lib/statements/dateline";

const cases: readonly (readonly [name: string, text: string, rest: string])[] = [
  ["place and agency", "TEHRAN (FNA)- The minister left.", "The minister left."],
  ["place, day and agency", "Gaza City, January 2 (RHC)-- The minister left.", "The minister left."],
  [
    "place, abbreviated month, agency, long dash",
    "TEHRAN, Oct. 24 (MNA) – The minister left.",
    "The minister left.",
  ],
  ["capitals and a dash", "JERUSALEM – The minister left.", "The minister left."],
  ["a place with its country", "DUBAI, United Arab Emirates — The minister left.", "The minister left."],
  ["an agency alone", "(Reuters) — The minister left.", "The minister left."],
];

test.each(cases)("dateline: %s", (_name, text, rest) => {
  expect(text.slice(findDateline(text, { start: 0, end: text.length })?.end ?? 0)).toBe(rest);
});

test.each([
  "Reconciliation – long hoped for – is near.",
  "He left (again) - and came back.",
  "Paris has fallen.",
])("no dateline: %s", (text) => {
  expect(findDateline(text, { start: 0, end: text.length })).toBeUndefined();
});

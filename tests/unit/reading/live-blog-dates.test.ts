import { expect, test } from "vitest";

import type { TextBlock } from "../../../lib/domain/article";
import { compileCorpus } from "../../../lib/reading/compile-corpus";
import { readArticle } from "../../../lib/reading/read-article";
import { settleArticle } from "../../../lib/reading/settle-article";
import { makeArticle } from "../../make/article";
import { federationCorpus } from "../../make/federation-corpus";
import { readingOf } from "../../make/page-reading";

const corpus = compileCorpus(federationCorpus([]), 1);
const reading = readingOf(makeArticle("The stadium: live", { paragraphs: ["Live."] }));
const said = (what: string) =>
  `Ada Okafor said yesterday that no public money would be spent on the ${what}.`;
const block = (text: string, entryAt?: string): TextBlock => ({
  kind: "paragraph",
  text,
  linkShare: 0,
  ...(entryAt !== undefined && { entryAt }),
});

/** The day each of the words was said, by the page; undefined where it is not known. */
const daysIn = (body: readonly TextBlock[], publishedOn: string) => {
  const date = { value: publishedOn, precision: "day", basis: "json-ld" } as const;
  const article = settleArticle({ ...reading, body, publishedOn: date });
  return readArticle(article, corpus).attributions.map(({ saidOn }) => saidOn?.value || undefined);
};

test.each([
  [
    "of an entry is the day before the entry's",
    [block(said("roof"), "2021-03-04T08:00"), block(said("gate"), "2021-03-06T08:00")],
    ["2021-03-03", "2021-03-05"],
  ],
  [
    "between entries of several days is no day: nobody knows of which of them it is",
    [block(said("roof"), "2021-03-04T08:00"), block(said("lamps")), block(said("gate"), "2021-03-06T08:00")],
    ["2021-03-03", undefined, "2021-03-05"],
  ],
  [
    "between entries of one day is the day before that",
    [block(said("roof"), "2021-03-04T08:00"), block(said("lamps")), block(said("gate"), "2021-03-04T09:00")],
    ["2021-03-03", "2021-03-03", "2021-03-03"],
  ],
])("“yesterday” %s", (_what, body, days) => expect(daysIn(body, "2021-03-04")).toEqual(days));

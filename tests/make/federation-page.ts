import { Attribution } from "../../lib/domain/attribution";
import type { Mention } from "../../lib/domain/mention";
import type { UncertainDate } from "../../lib/domain/uncertain-date";

const HEADLINE = "Federation president speaks about money and the stadium";
const WORDS = "no public money will be spent on the new stadium, which private investors are to pay for";

const onDay = (value: string): UncertainDate => ({ value, precision: "day", basis: "stated" });

/** What of the page differs from the usual one. */
export type Page = {
  readonly words?: string;
  readonly speaker?: string;
  readonly said?: string;
  readonly published?: string;
  readonly urls?: readonly string[];
  readonly headline?: string;
  readonly possible?: boolean;
  readonly mentions?: readonly Mention[];
};

/** A page on which Ada Okafor speaks about the stadium, as a query for statements on record. */
export const federationPage = (page: Page) => {
  const lead = `${page.headline ?? HEADLINE}\nAda Okafor said `;
  const words = page.words ?? WORDS;
  const attribution = Attribution.parse({
    speaker: {
      ...(page.speaker !== "" && { figureId: page.speaker ?? "okafor" }),
      name: "Ada Okafor",
      asPrinted: "Ada Okafor",
      start: lead.indexOf("Ada"),
      end: lead.indexOf(" said"),
      resolution: page.speaker === "" ? "unnamed" : "name",
    },
    form: "indirect",
    start: lead.length,
    end: lead.length + words.length,
    text: words,
    quotations: [],
    segment: 0,
    relay: [],
    claimIds: [],
    ...(page.said && { saidOn: onDay(page.said) }),
    ...(page.possible && { possible: true }),
  });
  return {
    attribution,
    attributionIndex: 3,
    publishedOn: onDay(page.published ?? "2021-01-10"),
    documentUrls: page.urls ?? ["https://page.example/"],
    text: `${lead}${words}.`,
  };
};

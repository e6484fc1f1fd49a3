import type { ExtractedArticle } from "../../../lib/domain/article";
import type { Judgement } from "../../../lib/domain/judgement";
import { compileCorpus } from "../../../lib/reading/compile-corpus";
import { readArticle } from "../../../lib/reading/read-article";
import { makeArticle } from "../../make/article";
import { federationCorpus } from "../../make/federation-corpus";

/** A record on who pays for a stadium: one statement by Okafor, one by Lindqvist. */
export const corpus = compileCorpus(
  federationCorpus([
    {
      id: "s-2018",
      speaker: "okafor",
      said: "2018-03-01",
      document: "gazette",
      claim: "stadium-public",
      text: "Private investors pay for the stadium, and no public money goes into it.",
    },
    {
      id: "s-2019",
      speaker: "lindqvist",
      said: "2019-03-01",
      document: "herald",
      claim: "stadium-public",
      text: "Not a coin of public money is spent on the stadium; investors pay.",
    },
  ]),
  9,
);

/** Where the pages are printed. */
export const url = "https://www.daily.example/news/7";
/** What Okafor is reported to say. */
export const told =
  "that no public money will be spent on the new stadium, which private investors are to pay for";
/** The same without "that". */
export const words = told.slice("that ".length);
/** A last paragraph that says nothing. */
export const filler =
  "The delegates met for three hours in the old hall by the river, heard eleven speakers and left the vote to the spring session.";
/** A page of these paragraphs and the last one. */
export const page = (...paragraphs: string[]) =>
  makeArticle("Stadium to cost nothing", { paragraphs: [...paragraphs, filler], url });

/** A page that names the speaker in full. */
export const full = page(`Ada Okafor said ${told}.`);
/** One that goes on with surname and pronoun. */
export const surname = page(
  `Ada Okafor came to the hall.`,
  `Okafor said ${told}.`,
  `She said that the league would be enlarged to twenty clubs from next year on.`,
);
/** One with the surname alone. */
export const lone = page(`Okafor said ${told}.`);

/** Speakers as "name = figure", statements shown, and figures named, of a page under judgements. */
export function read(article: ExtractedArticle, ...judgements: readonly Judgement[]) {
  const { attributions, matches, mentions } = readArticle(article, corpus, judgements);
  return {
    speakers: attributions.map(({ speaker }) => `${speaker.asPrinted} = ${speaker.figureId ?? "nobody"}`),
    shown: matches.map(({ statementId, tier }) => `${statementId} ${tier}`),
    named: mentions.map(({ text, tier }) => `${text} ${tier}`),
  };
}

import type { CorpusRows } from "../../lib/domain/corpus";
import type { CompiledCorpus } from "../../lib/reading/compile-corpus";
import { readArticle } from "../../lib/reading/read-article";
import { makeArticle } from "./article";
import { federationCorpus } from "./federation-corpus";

const WORDS = [
  "no public money will be spent on the new stadium, which private investors are to pay for",
  "the first league will be enlarged to twenty clubs after the next season in Lund",
  "the national coach keeps his post whatever the newspapers of Oslo say about him",
  "taxpayers in Bergen will not pay for the new stadium of the federation",
];

/** What pages say of the federation, by several figures; every report of a corpus is made of these. */
const pages = [
  ["Stadium", WORDS.map((words, at) => `${["Ada Okafor", "Per Lindqvist"][at % 2]!} said that ${words}.`)],
  ["Federation meets", WORDS.map((words) => `Bo Castellan told reporters on Monday that ${words}.`)],
] as const;
const articles = pages.map(([title, paragraphs]) =>
  makeArticle(title, { paragraphs: [...paragraphs], publishedOn: day("2021-05-04") }),
);

function day(value: string) {
  return { value, precision: "day", basis: "stated" } as const;
}

/** The reports on some pages under a corpus, as JSON. */
export function reportsUnder(corpus: CompiledCorpus): string {
  return JSON.stringify(articles.map((article) => readArticle(article, corpus)));
}

/** The federation's corpus with a statement for every number below `count`, in words of the pages. */
export function makeIndexedCorpus(count: number): CorpusRows {
  return federationCorpus(
    Array.from({ length: count }, (_, at) => ({
      id: `said-${at}`,
      speaker: ["okafor", "lindqvist", "okafor-old"][at % 3]!,
      document: ["gazette", "herald", "digest-part"][at % 3]!,
      claim: ["stadium-public", "league-enlarged", "coach-stays", "stadium-public"][at % 4]!,
      said: at % 2 === 0 ? "" : `20${10 + (at % 9)}-03-01`,
      text: `${at % 5 === 0 ? "Again" : "Now"} ${WORDS[at % 4]!}, ${at % 7} times.`,
    })),
  );
}

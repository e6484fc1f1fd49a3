import { resolve } from "node:path";

import type { ExtractedArticle } from "../../lib/domain/article";
import type { CorpusRows } from "../../lib/domain/corpus";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import { makeArticle } from "../make/article";
import { makeSeedPages } from "../make/seed-page";

/** A text to read, with a name for the tables. */
export type BenchArticle = Readonly<{ name: string; article: ExtractedArticle }>;

/** The seed documents as articles if there is a data folder, which they lie beside; else texts made of the corpus. */
export function readBenchArticles(corpus: CorpusRows, data: string | undefined): readonly BenchArticle[] {
  if (data === undefined) return [8, 20, 40].map((statements) => articleOf(corpus, statements));
  return makeSeedPages({ seeds: resolve(data, "../seeds"), data: resolve(data) }).map((page) => {
    const article = makeArticle(page.headline, {
      paragraphs: page.blocks.slice(1).map((block) => block.text),
      url: `https://page.example/${page.fileName}`,
      publishedOn: dateOf(page.publishedOn),
    });
    return named(page.doc.slice(0, 3), article);
  });
}

const BETWEEN = [
  "The talks went on until late in the evening, and those who had come from abroad left the hotel by a side door.",
  "Outside a few dozen people had waited since the morning, most of them with umbrellas, some with small children.",
  "A similar meeting had ended last year without a common text, after the delegations could not agree on its title.",
  "The papers that were handed out afterwards fill eleven pages, two of which are taken up by maps and tables.",
];

/** A news text of so many words or a few more: what figures of the corpus said before, and as much about other things. */
export function makeLongArticle(corpus: CorpusRows, words: number): ExtractedArticle {
  const names = new Map<string, string>(corpus.figures.map((figure) => [figure.id, figure.names[0]!.text]));
  const paragraphs: string[] = [];
  for (let at = 0, written = 0; written < words; at++) {
    const { speaker, sightings } = corpus.statements[at % corpus.statements.length]!;
    const name = typeof speaker === "string" ? names.get(speaker)! : speaker.unnamed;
    const said = `${name} said on Monday that ${sightings[0]!.text}`;
    paragraphs.push(`${said} ${BETWEEN[at % 4]!} ${BETWEEN[(at + 1) % 4]!}`);
    written += paragraphs.at(-1)!.split(" ").length;
  }
  return makeArticle("What was said before and after the talks", {
    paragraphs,
    publishedOn: dateOf("2024-05-01"),
  });
}

/** A news text in which figures of the corpus say again what they are on record with. */
function articleOf(corpus: CorpusRows, statements: number): BenchArticle {
  const names = new Map<string, string>(corpus.figures.map((figure) => [figure.id, figure.names[0]!.text]));
  const paragraphs = corpus.statements.slice(0, statements).map(({ speaker, sightings }) => {
    const name = typeof speaker === "string" ? names.get(speaker)! : speaker.unnamed;
    return `${name} said on Monday that ${sightings[0]!.text} Nothing else was known of the meeting.`;
  });
  const article = makeArticle("Figures repeat what they have said before", {
    paragraphs,
    publishedOn: dateOf("2024-05-01"),
  });
  return named("made", article);
}

function named(name: string, article: ExtractedArticle): BenchArticle {
  return { name: `${name}, ${article.text.split(/\s+/u).length} words`, article };
}

function dateOf(value: string): UncertainDate {
  return { value, precision: value.length > 7 ? "day" : "month", basis: "meta" };
}

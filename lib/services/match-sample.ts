import type { Block, ExtractedArticle } from "../domain/article";
import type { PageReport } from "../domain/page-report";
import type { UncertainDate } from "../domain/uncertain-date";
import { getOwnFileUrl } from "../platform/own-files";
import { readArticle } from "../reading/read-article";
import type { OnRecordDatabase } from "../store/database";
import { compiledCorpus } from "./compiled-corpus";

/** The article of the first-run page, as it ships. */
interface Sample {
  readonly title: string;
  readonly outlet: string;
  readonly publishedOn: UncertainDate;
  readonly paragraphs: readonly string[];
}

/** Matches the sample article of the first-run page, as a page of the web would be; nothing is stored. */
export async function matchSample(
  db: OnRecordDatabase,
): Promise<{ readonly article: Sample; readonly report: PageReport }> {
  const sample = (await (await fetch(getOwnFileUrl("/sample/sample-article.json"))).json()) as Sample;
  const corpus = await compiledCorpus(db);
  const started = performance.now();
  const report = readArticle(asArticle(sample), corpus);
  return { article: sample, report: { ...report, matchMs: performance.now() - started } };
}

function asArticle(sample: Sample): ExtractedArticle {
  const lines = [sample.title, ...sample.paragraphs];
  const blocks: Block[] = [];
  for (const [i, line] of lines.entries()) {
    const start = i === 0 ? 0 : blocks[i - 1]!.end + 1;
    blocks.push({ start, end: start + line.length, kind: i === 0 ? "headline" : "paragraph" });
  }
  return {
    url: getOwnFileUrl("/welcome.html"),
    title: sample.title,
    byline: [],
    outlet: sample.outlet,
    publishedOn: sample.publishedOn,
    language: "en",
    direction: "ltr",
    isArticle: true,
    isPreview: false,
    scope: "page",
    text: lines.join("\n"),
    blocks,
    fieldSources: {},
    extractMs: 0,
  };
}

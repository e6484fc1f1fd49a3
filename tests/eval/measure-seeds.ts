import { resolve } from "node:path";

import type { SeedPage } from "../make/seed-page";
import { alignSeed, makeSeedPages } from "../make/seed-page";
import type { PrintedReport } from "../run/json-report";
import { printPage } from "../run/read-page";
import { startSession } from "../run/session";
import type { GoldStatement } from "./gold";
import { readGoldMentions, readGoldStatements, readKnownPersons } from "./gold";
import type { AttributionCounts, Counts, LeaveOneOut } from "./score-seeds";
import { countAttributions, countMentions, scoreLeaveOneOut } from "./score-seeds";

/** What one seed page scores. */
export type SeedScores = Readonly<{
  doc: string;
  persons: Counts;
  organisations: Counts;
  attributions: AttributionCounts;
  /** With the page's own document left out of the corpus. */
  leaveOneOut: LeaveOneOut;
  timings: PrintedReport["timings"];
}>;

/**
 * Reads the five seed documents as pages in the real browser, by a real toolbar click, once with the whole corpus and
 * once without the page's own document, and scores what is printed against the gold data. The build must be there.
 * `data` is the folder of the development data; the seed documents lie beside it.
 */
export async function measureSeeds(data: string): Promise<readonly SeedScores[]> {
  const pages = makeSeedPages({ data, seeds: resolve(data, "../seeds") });
  const { reports, kinds } = await readWithWholeCorpus(pages);
  const published = new Map(pages.map((page) => [page.doc, page.publishedOn]));
  const scores: SeedScores[] = [];
  for (const [index, page] of pages.entries()) {
    const report = reports[index];
    if (!report) throw new Error(`${page.doc} was not read.`);
    const without = await readWithout(page);
    scores.push(scorePage({ page, report, without, data, kinds, published }));
  }
  return scores;
}

type Kinds = ReadonlyMap<string, "person" | "organisation">;

async function readWithWholeCorpus(
  pages: readonly SeedPage[],
): Promise<Readonly<{ reports: readonly PrintedReport[]; kinds: Kinds }>> {
  const session = await startSession();
  try {
    const reports: PrintedReport[] = [];
    for (const page of pages) {
      const address = session.server.add(page.fileName, page.html);
      reports.push(await printPage(session.browser, address, session.corpus));
    }
    const kinds = new Map(session.corpus.figures.map((figure) => [figure.id as string, figure.kind]));
    return { reports, kinds };
  } finally {
    await session.close();
  }
}

async function readWithout(page: SeedPage): Promise<PrintedReport> {
  const session = await startSession({ withoutDocument: `${page.doc}.txt` });
  try {
    const address = session.server.add(page.fileName, page.html);
    return await printPage(session.browser, address, session.corpus);
  } finally {
    await session.close();
  }
}

type Read = Readonly<{
  page: SeedPage;
  report: PrintedReport;
  without: PrintedReport;
  data: string;
  kinds: Kinds;
  published: ReadonlyMap<string, string>;
}>;

function scorePage({ page, report, without, data, kinds, published }: Read): SeedScores {
  const rows: readonly GoldStatement[] = readGoldStatements(data);
  const mentions = readGoldMentions(data).get(page.doc) ?? [];
  // A person that the corpus has and the list does not is expected to be found as well.
  const known = new Set([...readKnownPersons(data), ...kinds.keys()]);
  const align = alignSeed(page, report.article.text);
  const isPerson = (id: string) => (kinds.get(id) ?? "person") === "person";
  return {
    doc: page.doc,
    persons: countMentions(report, {
      gold: mentions.filter((mention) => mention.type === "person" && known.has(mention.id)),
      align,
      isCounted: isPerson,
    }),
    organisations: countMentions(report, {
      gold: mentions.filter((mention) => mention.type === "org"),
      align,
      isCounted: (id) => !isPerson(id),
    }),
    attributions: countAttributions(report, { rows: rows.filter((row) => row.doc === page.doc), align }),
    leaveOneOut: scoreLeaveOneOut(without, {
      doc: page.doc,
      rows,
      align: alignSeed(page, without.article.text),
      published,
    }),
    timings: report.timings,
  };
}

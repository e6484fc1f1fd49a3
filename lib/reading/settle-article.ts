import { intervalOf } from "../domain/date-order";
import type { ExtractedArticle, PageReading, StatedEntry, TextBlock } from "../domain/article";
import type { UncertainDate } from "../domain/uncertain-date";
import { parsePrintedDate } from "../text/printed-date";
import { textLength } from "../text/text-length";
import { settleDirection, settleLanguage } from "./article-language";
import { joinBlocks, type TimedBlock } from "./join-blocks";
import { findStatedTimes } from "./stated-times";
import { trimBlocks } from "./trim-blocks";

/**
 * The article of a page that was read: without the site's furniture, its words as one canonical text. Done outside the
 * page, so that the script in it stays small.
 */
export function settleArticle(reading: PageReading): ExtractedArticle {
  const { headline, body, hasFurniture, statedEntries: listed = [], ...rest } = reading;
  const described = settleTongue(rest, [headline, ...body.map(({ text }) => text)].join("\n"));
  const stated = listed.filter(({ at }) => parsePrintedDate(at));
  const { title, byline } = described;
  const blocks = hasFurniture ? trimBlocks(body, { titles: [headline, title], byline }) : body;
  const joined = joinBlocks(headline, timeBlocks(blocks, stated));
  const liveDays = findLiveDays({ ...described, ...joined }, stated);
  return { ...described, ...joined, ...(liveDays && { liveDays }) };
}

type Described = Omit<PageReading, "headline" | "body" | "hasFurniture" | "statedEntries">;

/** With the language and direction of the text in place of what the page says of them. */
function settleTongue({ statedLanguages, statedDirection, ...described }: Described, text: string) {
  const language = settleLanguage(statedLanguages, text);
  const direction = settleDirection(statedDirection, text);
  const fieldSources = {
    ...described.fieldSources,
    language: language.source,
    direction: direction.source,
  };
  return { ...described, language: language.value, direction: direction.value, fieldSources };
}

/** Times out of the structured data count where they, with those the page shows, are of most of the text. */
function timeBlocks(blocks: readonly TextBlock[], stated: readonly StatedEntry[]): readonly TimedBlock[] {
  const times = findStatedTimes(blocks, stated);
  const timed = blocks.map((block, at) => ({ ...block, statedAt: times[at] }));
  const ofEntries = timed.filter(({ entryAt, statedAt }) => (entryAt ?? statedAt) !== undefined);
  return textLength(ofEntries) * 2 > textLength(blocks) ? timed : blocks;
}

/**
 * The days that a live blog ran over, by the times of its entries, shown or not, and of the page; undefined if it is
 * none, or they are all of one day. Words of no entry may be of any of them.
 */
function findLiveDays(
  { entries = [], publishedOn, modifiedOn }: Pick<ExtractedArticle, "entries" | "publishedOn" | "modifiedOn">,
  stated: readonly StatedEntry[],
): UncertainDate | undefined {
  const ofEntries = [
    ...entries.map((entry) => entry.publishedOn),
    ...stated.flatMap(({ at }): UncertainDate[] => {
      const date = parsePrintedDate(at);
      return date ? [{ value: date.value, precision: date.precision, basis: "json-ld" }] : [];
    }),
  ];
  if (ofEntries.length < 2) return undefined;
  const pages = [publishedOn, modifiedOn].filter((date) => date !== undefined);
  const days = [...ofEntries, ...pages].flatMap((date) => intervalOf(date) ?? []);
  const from = days.map((day) => day.from).toSorted()[0];
  const to = days
    .map((day) => day.to)
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined || from === to) return undefined;
  return { value: `${from}/${to}`, precision: "interval", basis: "inferred" };
}

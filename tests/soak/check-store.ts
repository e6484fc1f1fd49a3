import { DERIVED_TABLES } from "../../lib/store/rows";
import type { Lane } from "./lane";
import type { Row, StoredRows } from "./own-page";

/** What is wrong with a store after the acknowledged work of these lanes, one sentence each; empty if nothing is. */
export function checkStore(stored: StoredRows, lanes: readonly Lane[]): readonly string[] {
  return [...checkWhole(stored, lanes), ...checkLanes(stored, lanes)];
}

/** As much of it as holds while the last action of each lane is in doubt. */
export function checkWhole(stored: StoredRows, lanes: readonly Lane[]): readonly string[] {
  const requests = new Set(stored.tables["requests"]?.map((row) => row["id"]));
  const lost = lanes.flatMap((lane) => lane.requests.filter((id) => !requests.has(id)));
  return [
    ...lost.map((id) => `the acknowledged request ${id} is lost`),
    ...checkRecord(stored),
    ...checkArticles(stored),
  ];
}

/** The store's own record: a write that is there in part would leave it in disorder. */
function checkRecord({ tables, canary }: StoredRows): readonly string[] {
  const meta = new Map(tables["meta"]?.map((row) => [row["key"], row["value"]]));
  const counts = meta.get("counts") as Readonly<Record<string, number>>;
  const uncounted: readonly string[] = ["meta", ...DERIVED_TABLES];
  const counted = Object.entries(tables).filter(([name]) => !uncounted.includes(name));
  const sequences = (tables["requests"] ?? []).map((row) => row["sequence"] as number);
  return [
    ...counted.flatMap(([name, rows]) => expectSame(`the count of ${name}`, counts[name] ?? 0, rows.length)),
    ...expectSame(
      "the sequences of the requests",
      sequences.toSorted(byValue),
      sequences.map((_, index) => index + 1),
    ),
    ...expectSame("the sequence", meta.get("sequence"), sequences.length),
    ...expectSame("the canary's epoch", canary.epoch, meta.get("epoch")),
    ...(canary.sequence > sequences.length ? ["the canary is ahead of the store"] : []),
  ];
}

/** All that was acknowledged, once, and nothing else. */
function checkLanes({ tables }: StoredRows, lanes: readonly Lane[]): readonly string[] {
  const idsIn = (table: string) => (tables[table] ?? []).map((row) => row["id"] as string);
  const idsOf = (pick: (lane: Lane) => readonly string[]) => lanes.flatMap(pick);
  const places = (tables["memberships"] ?? []).map((row) => String(row["collectionId"]));
  return [
    ...expectSameIds(
      "the collections",
      idsIn("collections"),
      idsOf((lane) => lane.collections),
    ),
    ...expectSameIds(
      "the annotations",
      idsIn("annotations"),
      idsOf((lane) => lane.annotations),
    ),
    ...expectSameIds(
      "the judgements",
      idsIn("judgements"),
      idsOf((lane) => lane.judgements),
    ),
    ...expectSameIds(
      "the articles",
      idsIn("articles"),
      idsOf(({ articleId }) => (articleId === undefined ? [] : [articleId])),
    ),
    ...expectSameIds(
      "the places in collections",
      places,
      idsOf((lane) => lane.places),
    ),
    ...lanes.flatMap((lane) => checkLane(tables, lane)),
  ];
}

function checkLane(tables: StoredRows["tables"], lane: Lane): readonly string[] {
  const { articleId } = lane;
  if (articleId === undefined) return [];
  const article = tables["articles"]?.find((row) => row["id"] === articleId);
  const versions = (tables["versions"] ?? []).filter((row) => row["articleId"] === articleId);
  return [
    ...expectSame(`the note of ${lane.name}`, article?.["note"], lane.note),
    ...expectSame(`whether ${lane.name} is in the trash`, article?.["deletedAt"] !== undefined, lane.inTrash),
    ...expectSame(
      `the versions of ${lane.name}`,
      versions.map((row) => row["seq"] as number).toSorted(byValue),
      Array.from({ length: lane.versions }, (_, index) => index + 1),
    ),
  ];
}

/** What belongs together is there together. */
function checkArticles({ tables }: StoredRows): readonly string[] {
  const rows = (table: string): readonly Row[] => tables[table] ?? [];
  const versions = new Map(rows("versions").map((row) => [row["id"], row]));
  const texts = new Map(rows("texts").map((row) => [row["versionId"], row]));
  const articles = new Set(rows("articles").map((row) => row["id"]));
  const anchored = new Set(
    rows("anchors").map((row) => `${String(row["annotationId"])} ${String(row["versionId"])}`),
  );
  const latestOf = (row: Row) =>
    Math.max(
      ...rows("versions").flatMap((one) => (one["articleId"] === row["id"] ? [one["seq"] as number] : [])),
    );
  return [
    ...expectSameIds("the texts", [...texts.keys()].map(String), [...versions.keys()].map(String)),
    ...rows("articles").flatMap((row) =>
      expectSame(
        `the latest version of ${String(row["id"])}`,
        versions.get(row["latestVersion"])?.["seq"],
        latestOf(row),
      ),
    ),
    ...rows("annotations").flatMap((row) => {
      const own = `annotation ${String(row["id"])}`;
      return [
        ...(articles.has(row["articleId"]) ? [] : [`${own} has no article`]),
        ...(versions.has(row["versionId"]) ? [] : [`${own} has no version`]),
        ...(anchored.has(`${String(row["id"])} ${String(row["versionId"])}`) ? [] : [`${own} has no place`]),
      ];
    }),
  ];
}

function expectSameIds(
  what: string,
  found: readonly string[],
  expected: readonly string[],
): readonly string[] {
  const [lost, extra] = [new Set(expected), new Set(found)];
  for (const id of found) lost.delete(id);
  for (const id of expected) extra.delete(id);
  return [
    ...[...lost].map((id) => `${what}: ${id} is lost`),
    ...[...extra].map((id) => `${what}: ${id} was never acknowledged`),
    ...(found.length > new Set(found).size ? [`${what}: some are there twice`] : []),
  ];
}

function expectSame(what: string, found: unknown, expected: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  return one === other ? [] : [`${what} is ${one} instead of ${other}`];
}

const byValue = (one: number, other: number): number => one - other;

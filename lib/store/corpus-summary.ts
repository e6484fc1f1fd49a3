import { intervalOf } from "../domain/date-order";
import type { UncertainDate } from "../domain/uncertain-date";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import { CORPUS_TABLES, type CorpusTable } from "./rows";

/** What is on record, in numbers. */
export type CorpusSummary = {
  /** Different ids in each table, whatever their origin. */
  readonly counts: Readonly<Record<CorpusTable, number>>;
  /** The date of saying that may begin first; missing while no statement has a known date. */
  readonly earliest?: UncertainDate;
  /** The date of saying that may end last. */
  readonly latest?: UncertainDate;
};

/** Counts what is on record and says from when to when, reading keys only and no rows but two. */
export function readCorpusSummary(db: OnRecordDatabase): Promise<CorpusSummary> {
  return read(db, CORPUS_TABLES, async () => {
    const [figures, outlets, documents, claims, statements, values] = await Promise.all([
      countIds(db, "figures"),
      countIds(db, "outlets"),
      countIds(db, "documents"),
      countIds(db, "claims"),
      countIds(db, "statements"),
      db.statements.orderBy("saidOn.value").uniqueKeys(),
    ]);
    const counts = { figures, outlets, documents, claims, statements };
    const bounds = boundsOf(values.map(String));
    if (bounds === undefined) return { counts };
    const [earliest, latest] = await Promise.all([getDate(db, bounds.earliest), getDate(db, bounds.latest)]);
    return { counts, ...(earliest && { earliest }), ...(latest && { latest }) };
  });
}

async function countIds(db: OnRecordDatabase, name: CorpusTable): Promise<number> {
  return (await db.table(name).orderBy("id").uniqueKeys()).length;
}

/** The EDTF values whose first day is the first and whose last day is the last. */
function boundsOf(values: readonly string[]): { earliest: string; latest: string } | undefined {
  const dated = values.flatMap((value) => {
    const interval = intervalOf({ value, precision: value === "" ? "unknown" : "day", basis: "unknown" });
    return interval ? [{ value, ...interval }] : [];
  });
  const [first] = dated;
  if (first === undefined) return undefined;
  const earliest = dated.reduce((best, date) => (date.from < best.from ? date : best), first);
  const latest = dated.reduce((best, date) => (date.to > best.to ? date : best), first);
  return { earliest: earliest.value, latest: latest.value };
}

async function getDate(db: OnRecordDatabase, value: string): Promise<UncertainDate | undefined> {
  return (await db.statements.where("saidOn.value").equals(value).first())?.saidOn;
}

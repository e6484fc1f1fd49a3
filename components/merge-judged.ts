import type { EvidencedRecord, PageStatementView, RecordGroups } from "../lib/services/page-statement-view";
import type { ReportView, SectionView } from "../lib/services/report-view";

/** Where a line stood when it was judged: a record in a group under a statement, or a statement in a section. */
export type LinePlace =
  | {
      readonly kind: "record";
      readonly statementKey: string;
      readonly group: keyof RecordGroups;
      readonly at: number;
      readonly record: EvidencedRecord;
    }
  | {
      readonly kind: "statement";
      readonly section: number;
      readonly at: number;
      readonly statement: PageStatementView;
    };

/** Names a record on its page: the same record may stand under several statements. */
export function recordKey(statement: PageStatementView, record: EvidencedRecord): string {
  return `${statement.key} ${record.statementId}`;
}

/** Where a line stands in a view, by its key; undefined if it does not. */
export function findLine(view: ReportView, key: string): LinePlace | undefined {
  for (const [section, { statements }] of view.sections.entries()) {
    for (const [at, statement] of statements.entries()) {
      if (statement.key === key) return { kind: "statement", section, at, statement };
      const place = findRecord(statement, key);
      if (place) return place;
    }
  }
  return undefined;
}

function findRecord(statement: PageStatementView, key: string): LinePlace | undefined {
  for (const [group, records] of groupsOf(statement)) {
    const at = records.findIndex((record) => recordKey(statement, record) === key);
    const record = records[at];
    if (record) return { kind: "record", statementKey: statement.key, group, at, record };
  }
  return undefined;
}

function groupsOf({ groups }: PageStatementView) {
  return Object.entries(groups) as readonly (readonly [keyof RecordGroups, readonly EvidencedRecord[]])[];
}

/**
 * A view with the lines that were judged away put back where they stood, so that they can be shown as judged and be
 * undone in their place. Lines the view still has are left as they are.
 */
export function mergeJudged(view: ReportView, places: readonly LinePlace[]): ReportView {
  return places.reduce((merged, place) => putBack(merged, place), view);
}

function putBack(view: ReportView, place: LinePlace): ReportView {
  const sections =
    place.kind === "record" ? putRecordBack(view.sections, place) : putStatementBack(view.sections, place);
  return sections === view.sections ? view : { ...view, sections };
}

function putRecordBack(
  sections: readonly SectionView[],
  { statementKey, group, at, record }: Extract<LinePlace, { kind: "record" }>,
): readonly SectionView[] {
  const isMissing = (statement: PageStatementView) =>
    statement.key === statementKey && findRecord(statement, recordKey(statement, record)) === undefined;
  if (!sections.some(({ statements }) => statements.some(isMissing))) return sections;
  const withRecord = (statement: PageStatementView): PageStatementView =>
    isMissing(statement)
      ? {
          ...statement,
          groups: { ...statement.groups, [group]: insert(statement.groups[group], at, record) },
        }
      : statement;
  return sections.map((section) => ({ ...section, statements: section.statements.map(withRecord) }));
}

function putStatementBack(
  sections: readonly SectionView[],
  { section: place, at, statement }: Extract<LinePlace, { kind: "statement" }>,
): readonly SectionView[] {
  if (sections.some(({ statements }) => statements.some(({ key }) => key === statement.key))) return sections;
  if (sections.length === 0) return [{ statements: [statement] }];
  const target = Math.min(place, sections.length - 1);
  return sections.map((section, index) =>
    index === target ? { ...section, statements: insert(section.statements, at, statement) } : section,
  );
}

function insert<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
  return items.toSpliced(Math.min(at, items.length), 0, item);
}

import { foldEarlier } from "../../lib/services/fold-earlier";
import type {
  EvidencedRecord,
  PageStatementView,
  RecordGroups,
} from "../../lib/services/page-statement-view";
import { useI18n } from "../i18n-context";
import { type Judging, useJudging } from "../judging-context";
import { recordKey } from "../merge-judged";
import { Fold } from "./Fold";
import { RecordCard } from "./RecordCard";

interface Props {
  readonly statement: PageStatementView;
}

/** What is on record under one statement: earlier, of the same day, of unknown date; later and merely possible folded. */
export function RecordGroupsList({ statement }: Props) {
  const i18n = useI18n();
  const { sameDay, unknown, later, possible } = statement.groups;
  const list = (records: readonly EvidencedRecord[]) => <List records={records} statement={statement} />;
  const isDated = unknown.some((record) => record.when.label !== "unknown");
  return (
    <>
      <Nothing statement={statement} />
      <Earlier statement={statement} />
      {sameDay.length > 0 && (
        <>
          <p class="tier">{i18n.text("tierSameDay")}</p>
          {list(sameDay)}
        </>
      )}
      {unknown.length > 0 && (
        <>
          <p class="tier">{i18n.text(isDated ? "tierUnordered" : "tierUnknown")}</p>
          {list(unknown)}
        </>
      )}
      {later.length > 0 && <Fold label={i18n.plural("foldLater", later.length)}>{list(later)}</Fold>}
      {possible.length > 0 && (
        <Fold label={i18n.plural("foldPossible", possible.length)}>{list(possible)}</Fold>
      )}
    </>
  );
}

function Earlier({ statement }: Props) {
  const i18n = useI18n();
  const judging = useJudging();
  const { earlier } = statement.groups;
  if (earlier.length === 0) return null;
  const standing = earlier.filter((record) => !isRefused(judging, statement, record)).length;
  return (
    <>
      {standing > 0 && <p class="tier">{i18n.plural("tierEarlier", standing)}</p>}
      {foldEarlier(earlier).map(({ folded, records }) => {
        const list = <List key={records[0]?.statementId} records={records} statement={statement} />;
        if (!folded) return list;
        const label = i18n.plural("foldBetween", records.length);
        return (
          <Fold key={records[0]?.statementId} label={label}>
            {list}
          </Fold>
        );
      })}
    </>
  );
}

function Nothing({ statement: { groups, speaker, isUnnamed } }: Props) {
  const i18n = useI18n();
  if (countRelated(groups) > 0) return null;
  const isStranger = speaker.figureId === undefined && !isUnnamed;
  return <p class="nothing">{i18n.text(isStranger ? "notInCorpus" : "noEarlier")}</p>;
}

function List({ records, statement }: Props & { readonly records: readonly EvidencedRecord[] }) {
  return (
    <ol>
      {records.map((record) => (
        <RecordCard key={record.statementId} record={record} statement={statement} />
      ))}
    </ol>
  );
}

function isRefused(
  judging: Judging | undefined,
  statement: PageStatementView,
  record: EvidencedRecord,
): boolean {
  return judging?.lineOf(recordKey(statement, record))?.isCollapsed === true;
}

function countRelated({ earlier, sameDay, unknown, later }: RecordGroups): number {
  return earlier.length + sameDay.length + unknown.length + later.length;
}

import { useRef, useState } from "preact/hooks";

import type { StatementLine, StatementLines } from "../../lib/services/statement-lines";
import { type BarKey, barOf, timelineOf } from "../../lib/services/statement-timeline";
import { useI18n } from "../i18n-context";
import { useLines } from "../use-lines";
import { MoreButton } from "./MoreButton";
import { StatementItem } from "./StatementItem";
import { TimelineBars } from "./TimelineBars";

interface Props {
  readonly statements: StatementLines;
  readonly withSpeaker: boolean;
  readonly withClaims: boolean;
}

/** So many statements are drawn at once. */
const SHOWN = 100;

/**
 * Statements in time order under a timeline; a press on a bar keeps those it stands for. Undated ones stand apart. The
 * keys of the other lists of statements move through them, open a source, copy.
 */
export function StatementList(props: Props) {
  const i18n = useI18n();
  const { statements } = props;
  const [bar, setBar] = useState<BarKey>();
  const [shown, setShown] = useState(SHOWN);
  const keep = (lines: readonly StatementLine[]) =>
    bar === undefined ? lines : lines.filter((line) => barOf(line) === bar);
  const [dated, undated] = [keep(statements.dated), keep(statements.undated)];
  const list = useRef<HTMLDivElement>(null);
  useLines(list);
  const next = Math.min(dated.length + undated.length - shown, SHOWN);
  return (
    <>
      <TimelineBars timeline={timelineOf(statements)} pressed={bar} onPress={setBar} />
      {bar !== undefined && (
        <p class="row" role="status">
          <span class="soft">{i18n.plural("libraryBarStatements", dated.length + undated.length)}</span>
          <button class="link" type="button" onClick={() => setBar(undefined)}>
            {i18n.text("libraryShowAllDates")}
          </button>
        </p>
      )}
      <div class="statements" ref={list}>
        <Lines {...props} lines={dated.slice(0, shown)} />
        {undated.length > 0 && shown > dated.length && (
          <section class="section">
            <h2>{i18n.text("tierUnknown")}</h2>
            <Lines {...props} lines={undated.slice(0, shown - dated.length)} />
          </section>
        )}
      </div>
      <MoreButton
        isNeeded={next > 0}
        label={i18n.plural("libraryMoreStatements", next)}
        onPress={() => setShown(shown + SHOWN)}
      />
    </>
  );
}

function Lines({ lines, withSpeaker, withClaims }: Props & { readonly lines: readonly StatementLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ol class="by-date">
      {lines.map((line) => (
        <StatementItem
          key={line.record.statementId}
          line={line}
          withSpeaker={withSpeaker}
          withClaims={withClaims}
        />
      ))}
    </ol>
  );
}

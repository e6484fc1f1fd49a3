import { useEffect, useState } from "preact/hooks";

import type { Judgement } from "../../lib/domain/judgement";
import { nameIn } from "../../lib/services/figure-name";
import type { JudgementRow } from "../../lib/services/judgement-view";
import { clockDate } from "../clock-date";
import { claimWording } from "../record-wording";
import { formatDate } from "../dates";
import type { I18n, MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { JudgingServices, Undo } from "../judging-services";
import { ScopeText } from "./JudgedNote";

interface Props {
  readonly services: Pick<JudgingServices, "findJudgements" | "judge">;
}

/** How many judgements are listed before the others are asked for. */
const FIRST = 20;

/** Everything the user has said on links and not withdrawn, the newest first, each with the way to revoke it. */
export function JudgementList({ services }: Props) {
  const i18n = useI18n();
  const { rows, undos, fault, revoke, restore } = useJudgements(services);
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows?.slice(0, FIRST);
  return (
    <>
      {fault && <p role="alert">{i18n.text(fault)}</p>}
      {rows && <Intro count={rows.length - undos.size} isEmpty={rows.length === 0} />}
      {shown && shown.length > 0 && (
        <Table rows={shown} revoked={new Set(undos.keys())} onRevoke={revoke} onRestore={restore} />
      )}
      {rows && shown && shown.length < rows.length && (
        <div>
          <button class="link" type="button" onClick={() => setAll(true)}>
            {i18n.text("judgementsAll", { count: i18n.number(rows.length) })}
          </button>
        </div>
      )}
    </>
  );
}

/** The judgements as they were when the list was opened, and which of them have been revoked since. */
function useJudgements(services: Props["services"]) {
  const [rows, setRows] = useState<readonly JudgementRow[]>();
  const [undos, setUndos] = useState<ReadonlyMap<string, Undo>>(new Map());
  const [fault, setFault] = useState<MessageKey>();
  useEffect(() => {
    services.findJudgements().then(setRows, () => setFault("judgementsFailed"));
  }, [services]);
  const attempt = (work: () => Promise<void>) => {
    setFault(undefined);
    work().catch(() => setFault("judgeFailed"));
  };
  const revoke = ({ id, target, scope }: Judgement) =>
    attempt(async () => {
      const { undo } = await services.judge([{ target, scope, verdict: "withdrawn" }]);
      setUndos((known) => new Map(known).set(id, undo));
    });
  const restore = (id: string) =>
    attempt(async () => {
      await undos.get(id)?.();
      setUndos((known) => new Map([...known].filter(([key]) => key !== id)));
    });
  return { rows, undos, fault, revoke, restore };
}

function Intro({ count, isEmpty }: { readonly count: number; readonly isEmpty: boolean }) {
  const i18n = useI18n();
  return <p class="soft">{isEmpty ? i18n.text("judgementsEmpty") : i18n.plural("judgementsIntro", count)}</p>;
}

interface TableProps {
  readonly rows: readonly JudgementRow[];
  readonly revoked: ReadonlySet<string>;
  readonly onRevoke: (judgement: Judgement) => void;
  readonly onRestore: (id: string) => void;
}

function Table({ rows, ...rest }: TableProps) {
  const i18n = useI18n();
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{i18n.text("judgementsColumn")}</th>
          <th scope="col">{i18n.text("judgementsAbout")}</th>
          <th scope="col">{i18n.text("judgementsWhere")}</th>
          <th scope="col">{i18n.text("judgementsWhen")}</th>
          <th scope="col">
            <span class="vh">{i18n.text("judgementsRevoke")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.judgement.id} row={row} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row,
  revoked,
  onRevoke,
  onRestore,
}: Omit<TableProps, "rows"> & { readonly row: JudgementRow }) {
  const i18n = useI18n();
  const { judgement } = row;
  const label = i18n.text(labelOf(judgement));
  const about = aboutText(i18n, row);
  const isRevoked = revoked.has(judgement.id);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <bdi class="about">{about}</bdi>
      </td>
      <td>
        <Where judgement={judgement} />
      </td>
      <td class="num nowrap">{clockDate(i18n, judgement.at)}</td>
      <td class="end">
        {isRevoked && <span class="soft">{i18n.text("judgementsRevoked")} </span>}
        <button
          class="link"
          type="button"
          {...(isRevoked
            ? {}
            : { "aria-label": i18n.text("judgementsRevokeOf", { judgement: label, about }) })}
          onClick={() => (isRevoked ? onRestore(judgement.id) : onRevoke(judgement))}
        >
          {i18n.text(isRevoked ? "judgeUndo" : "judgementsRevoke")}
        </button>
      </td>
    </tr>
  );
}

function Where({ judgement: { scope } }: { readonly judgement: Judgement }) {
  const host = scope.kind === "article" ? hostOf(scope.url) : undefined;
  return (
    <>
      <ScopeText scope={scope} />
      {scope.kind === "article" && host && (
        <>
          {" "}
          <bdi dir="ltr" class="faint" title={scope.url}>
            {host}
          </bdi>
        </>
      )}
    </>
  );
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}

const rejections: Readonly<Record<Judgement["target"]["kind"], MessageKey>> = {
  mention: "judgeNotPerson",
  claim: "judgeNotClaim",
  match: "judgeNotRelated",
  attribution: "judgeNotStatement",
  statement: "judgeNotStatement",
};

function labelOf({ target, verdict }: Judgement): MessageKey {
  return verdict === "confirmed" ? "judgeConfirmed" : rejections[target.kind];
}

/** What a judgement is about, in one line: the spelling and the figure, the words, or the record and its claim. */
function aboutText(i18n: I18n, { judgement: { target }, figure, record, claim }: JudgementRow): string {
  const gone = i18n.text("judgementsNoRow");
  const line = record
    ? [
        nameIn(record.names, i18n.script).full,
        record.when.label === "unknown" ? undefined : formatDate(i18n, record.when.date),
        shorten(record.text),
      ]
    : [gone];
  const parts: Readonly<Record<Judgement["target"]["kind"], () => readonly (string | undefined)[]>> = {
    mention: () => [
      `“${target.kind === "mention" ? target.spelling : ""}”`,
      figure ? nameIn(figure, i18n.script).full : gone,
    ],
    claim: () => [...line, claim ? claimWording(i18n, { wording: claim }).text : gone],
    match: () => [`“${shorten(target.kind === "match" ? target.words : "")}”`, ...line],
    attribution: () => [`“${shorten(target.kind === "attribution" ? target.words : "")}”`],
    statement: () => line,
  };
  return parts[target.kind]()
    .filter((part) => part !== undefined)
    .join(i18n.text("listSeparator"));
}

const LONG = 80;

function shorten(text: string): string {
  return text.length <= LONG ? text : `${text.slice(0, LONG).replace(/\s+\S*$/, "")}…`;
}

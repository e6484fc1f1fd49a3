import type { ComponentChildren } from "preact";

import type { JudgementScope } from "../../lib/domain/judgement";
import { nameIn } from "../../lib/services/figure-name";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { type JudgedLine, useJudging } from "../judging-context";

interface Props {
  readonly line: JudgedLine;
  /** What tells which line it was, where the line itself is no longer to be seen. */
  readonly about?: ComponentChildren;
}

/** What was said of a line, in one line: with wider scopes where a name was judged, and Undo. */
export function JudgedNote({ line, about }: Props) {
  const i18n = useI18n();
  const judging = useJudging();
  if (!judging) return null;
  return (
    <div class="judged-note">
      <p>
        <span class="strong">{i18n.text(judgedLabels[line.as.kind])}</span>
        {about && <span>{about}</span>}
        <Detail line={line} />
        {line.isLearned && <span>{i18n.text("judgedLearned")}</span>}
      </p>
      <p class="judged-ways">
        <Wider line={line} />
        <button class="link" type="button" data-action="undo" onClick={() => judging.undo(line.key)}>
          {i18n.text("judgeUndo")} <kbd aria-hidden="true">{UNDO_KEY}</kbd>
        </button>
      </p>
    </div>
  );
}

const UNDO_KEY = "Z";

/** What was said of a line, in its shortest form. */
export const judgedLabels: Readonly<Record<JudgedLine["as"]["kind"], MessageKey>> = {
  person: "judgeNotPerson",
  claim: "judgeNotClaim",
  match: "judgeNotRelated",
  statement: "judgeNotStatement",
  confirmed: "judgeConfirmed",
};

function Detail({ line: { as, scope } }: Pick<Props, "line">) {
  const i18n = useI18n();
  if ((as.kind !== "person" && as.kind !== "confirmed") || !as.link || !as.names) return null;
  const name = <bdi>{nameIn(as.names, i18n.script).full}</bdi>;
  return (
    <>
      <span>
        {i18n.nodes(as.kind === "person" ? "judgedIsNot" : "judgedIs", {
          spelling: <bdi>{as.link.spelling}</bdi>,
          name,
        })}
      </span>
      <span>
        <ScopeText scope={scope} />
      </span>
    </>
  );
}

/** Where a judgement holds, in words. */
export function ScopeText({ scope }: { readonly scope: JudgementScope }) {
  const i18n = useI18n();
  if (scope.kind === "article") return <>{i18n.text("judgedOnArticle")}</>;
  if (scope.kind === "everywhere") return <>{i18n.text("judgedEverywhere")}</>;
  return <>{i18n.nodes("judgedOnOutlet", { host: <bdi dir="ltr">{scope.host}</bdi> })}</>;
}

/** The scopes wider than the one it holds in. */
function Wider({ line: { key, as, scope } }: Pick<Props, "line">) {
  const i18n = useI18n();
  const judging = useJudging();
  const isOfName = as.kind === "person" || (as.kind === "confirmed" && as.link !== undefined);
  if (!isOfName || !judging) return null;
  const { outlet } = judging.scopes;
  return (
    <>
      {scope.kind === "article" && outlet && (
        <button class="link" type="button" data-action="outlet" onClick={() => judging.widen(key, outlet)}>
          <span>{i18n.nodes("judgeOnOutlet", { host: <bdi dir="ltr">{outlet.host}</bdi> })}</span>
        </button>
      )}
      {scope.kind !== "everywhere" && (
        <button
          class="link"
          type="button"
          data-action="everywhere"
          onClick={() => judging.widen(key, { kind: "everywhere" })}
        >
          {i18n.text("judgeEverywhere")}
        </button>
      )}
    </>
  );
}

import { nameIn } from "../../lib/services/figure-name";
import type { ReportView } from "../../lib/services/report-view";
import { useI18n } from "../i18n-context";
import { NameList } from "./NameList";
import { Strangers } from "./Strangers";

interface Props {
  readonly view: ReportView;
  /** Shows the statements of the page although nothing is on record for them. */
  readonly onShow: () => void;
}

/** Nothing on record bears on the page: says so, and what there is instead. Never a dead end. */
export function EmptyState({ view, onShow }: Props) {
  const i18n = useI18n();
  if (view.statements === 0) return <NoStatement view={view} />;
  return (
    <div class="message">
      <h2 class="t3 strong">{i18n.text("emptyTitle")}</h2>
      <p>{i18n.plural("emptyBody", view.statements)}</p>
      <Strangers names={view.strangers} />
      <div class="row">
        <button class="btn" type="button" onClick={onShow}>
          {i18n.plural("emptyShow", view.statements)}
        </button>
      </div>
    </div>
  );
}

function NoStatement({ view }: { readonly view: ReportView }) {
  const i18n = useI18n();
  const names = view.figures.map((figure) => nameIn(figure.names, i18n.script).short);
  return (
    <div class="message">
      <h2 class="t3 strong">{i18n.text(view.head.isPreview ? "noStatementPreview" : "noStatementTitle")}</h2>
      {!view.head.isPreview && <p>{i18n.text("noStatementBody")}</p>}
      <p>
        {names.length === 0
          ? i18n.text("noFigure")
          : i18n.pluralNodes("figuresNamed", names.length, { names: <NameList names={names} /> })}
      </p>
    </div>
  );
}

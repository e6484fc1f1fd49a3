import type { FigureView } from "../../lib/services/figures-of-page";
import type { ReportView } from "../../lib/services/report-view";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";
import { FigureName } from "./FigureName";

interface Props {
  readonly view: ReportView;
  readonly shown: ReportView["sections"];
  readonly figure: FigureView;
  readonly onClear: () => void;
}

/** Says that only the statements by or naming one figure are shown, how many; offers the rest, and to refuse the figure. */
export function FilterLine({ view, shown, figure, onClear }: Props) {
  const i18n = useI18n();
  const judging = useJudging();
  const refuse = () => {
    judging?.judgeFigure(
      figure,
      figure.printed.map(({ spelling }) => spelling),
      "rejected",
    );
    onClear();
  };
  const count = shown.reduce((sum, section) => sum + section.statements.length, 0);
  return (
    <div class="notice filter" role="status">
      <p>
        {i18n.nodes("filterLine", {
          shown: i18n.number(count),
          count: i18n.number(view.statements),
          figure: <FigureName names={figure.names} short />,
        })}
      </p>
      {judging && (
        <button class="link" type="button" data-action="person" onClick={refuse}>
          {i18n.text("judgeNotPerson")}
        </button>
      )}
      <button class="link" type="button" onClick={onClear}>
        {i18n.text("filterClear")}
      </button>
    </div>
  );
}

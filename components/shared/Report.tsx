import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

import type { FigureView } from "../../lib/services/figures-of-page";
import type { ReportView } from "../../lib/services/report-view";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";
import type { ReportFacts } from "../../lib/services/corpus-facts";
import type { ClickedMatch } from "../services";
import { useClickedMatch } from "../use-clicked-match";
import { useLines } from "../use-lines";
import { ArticleHead } from "./ArticleHead";
import { EmptyState } from "./EmptyState";
import { FigureChips } from "./FigureChips";
import { FilterLine } from "./FilterLine";
import { JudgedFigures } from "./JudgedFigures";
import { PageNotices } from "./PageNotices";
import { Provenance } from "./Provenance";
import { type NotesTab, Scroller } from "./Scroller";
import { Sections } from "./Sections";
import { Strangers } from "./Strangers";
import { SummaryLine } from "./SummaryLine";

interface Props {
  readonly view: ReportView;
  readonly facts: ReportFacts | undefined;
  /** `popup` keeps the chips to one line; `embedded` stands inside another page and is not its main part. */
  readonly place: "popup" | "panel" | "embedded";
  readonly onRead?: (scope: "page" | "selection") => void;
  /** The notes of the page, in a tab beside the record. */
  readonly notes?: NotesTab | undefined;
  /** What was clicked in the page, to be brought into view. */
  readonly clicked?: ClickedMatch | undefined;
  /** Stands between the last statement and what they were matched against. */
  readonly foot?: ComponentChildren;
}

/** A page report: the article, its figures, the statements it reports and, under each, those on record. */
export function Report({ view, facts, place, onRead, notes, clicked, foot }: Props) {
  const i18n = useI18n();
  const { figure, setFigure, asked, setAsked, press } = useAsked(view, clicked);
  const scroller = useRef<HTMLElement>(null);
  useLines(scroller);
  useClickedMatch(scroller, clicked);
  const isEmpty = useIsEmpty(view) && (view.statements === 0 || !asked);
  return (
    <>
      <ArticleHead {...view.head} level={place === "embedded" ? 3 : 1}>
        <FigureChips
          figures={view.figures}
          pressed={figure?.figureId}
          oneLine={place === "popup"}
          onPress={press}
        />
      </ArticleHead>
      <Scroller
        place={place === "popup" ? "main" : place}
        label={i18n.text("statementsLabel")}
        scroller={scroller}
        records={view.related}
        notes={notes}
      >
        <PageNotices head={view.head} store={facts?.store} onRead={onRead} />
        <JudgedFigures />
        {isEmpty ? (
          <EmptyState view={view} onShow={() => setAsked(true)} />
        ) : (
          <Statements view={view} figure={figure} onClear={() => setFigure(undefined)} />
        )}
        {foot}
        <Provenance view={view} />
      </Scroller>
    </>
  );
}

/** Which figure's statements are kept, by its chip or by a click on its name in the page, and whether any were asked for. */
function useAsked(view: ReportView, clicked: ClickedMatch | undefined) {
  const [figure, setFigure] = useState<FigureView>();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!clicked) return;
    const { kind, id } = clicked;
    setFigure(kind === "figure" ? view.figures.find(({ figureId }) => figureId === id) : undefined);
    setAsked(true);
  }, [clicked]);
  const press = (pressed: FigureView) => {
    setFigure(pressed.figureId === figure?.figureId ? undefined : pressed);
    setAsked(true);
  };
  return { figure, setFigure, asked, setAsked, press };
}

/** Nothing bears on the page, and no line of it was judged that could be undone in its place. */
function useIsEmpty(view: ReportView): boolean {
  const keepsList = useJudging()?.keepsList === true;
  return view.related + view.possible === 0 && !keepsList;
}

interface StatementsProps extends Pick<Props, "view"> {
  readonly figure: FigureView | undefined;
  readonly onClear: () => void;
}

function Statements({ view, figure, onClear }: StatementsProps) {
  const shown = useMemo(() => filterSections(view, figure), [view, figure]);
  return (
    <>
      {figure ? (
        <FilterLine view={view} shown={shown} figure={figure} onClear={onClear} />
      ) : (
        <SummaryLine view={view} />
      )}
      <Sections view={view} sections={shown} />
      <Strangers names={view.strangers} />
    </>
  );
}

function filterSections({ sections }: ReportView, figure: FigureView | undefined): ReportView["sections"] {
  if (!figure) return sections;
  return sections
    .map((section) => ({
      ...section,
      statements: section.statements.filter((each) => each.figureIds.includes(figure.figureId)),
    }))
    .filter((section) => section.statements.length > 0);
}

import type { ComponentChildren } from "preact";

import { useI18n } from "../i18n-context";
import type { ClickedMatch, ScreenServices } from "../services";
import type { PageState } from "../use-page";
import { ArticleHead } from "./ArticleHead";
import { ErrorNotice } from "./ErrorNotice";
import { JudgedReport } from "./JudgedReport";
import { NotArticle } from "./NotArticle";
import { Progress } from "./Progress";
import { Report } from "./Report";
import { type NotesTab, Scroller } from "./Scroller";

interface Props {
  readonly page: PageState | undefined;
  readonly place: "popup" | "panel";
  readonly services: Pick<ScreenServices, "reportFacts" | "judging">;
  /** What was clicked in the page, to be brought into view. */
  readonly clicked?: ClickedMatch | undefined;
  /** Stands below a report. */
  readonly foot?: ComponentChildren;
  readonly onRead: (scope: "page" | "selection") => void;
  /** The notes of the page, whatever is known of it besides. */
  readonly notes?: NotesTab | undefined;
}

/** The head and the body of popup and side panel, whatever is known of the page. */
export function PageScreen({ page, place, services, onRead, notes, clicked, foot }: Props) {
  if (page?.kind === "ready") {
    const { view, facts } = page;
    const report = { view, facts, place, onRead, notes, clicked, foot };
    const { judging } = services;
    return judging ? (
      <JudgedReport {...report} services={judging} key={view.url} />
    ) : (
      <Report {...report} key={view.url} />
    );
  }
  if (page?.kind === "working") return <Working visit={page.visit} place={place} notes={notes} />;
  return (
    <>
      <div />
      <Scroller place={place === "popup" ? "main" : place} notes={notes}>
        {page?.kind === "failed" && (
          <ErrorNotice code={page.code} detail={page.detail} services={services} onRead={onRead} />
        )}
        {page?.kind === "not-article" && <NotArticle onRead={onRead} />}
        {page?.kind === "unread" && (place === "panel" ? <Unread /> : <Progress />)}
      </Scroller>
    </>
  );
}

interface WorkingProps extends Pick<Props, "notes" | "place"> {
  readonly visit: Extract<PageState, { kind: "working" }>["visit"];
}

function Working({ visit, place, notes }: WorkingProps) {
  const characters = visit.stage === "matching" ? visit.characters : undefined;
  const article = visit.stage === "done" ? visit.report.article : undefined;
  const head = visit.stage === "matching" ? visit : article;
  return (
    <>
      {head ? (
        <ArticleHead title={head.title} outlet={head.outlet} publishedOn={head.publishedOn} />
      ) : (
        <div />
      )}
      <Scroller place={place === "popup" ? "main" : place} notes={notes}>
        <Progress characters={characters ?? article?.text.length} />
      </Scroller>
    </>
  );
}

function Unread() {
  const i18n = useI18n();
  return (
    <div class="message">
      <h1 class="t4">{i18n.text("sidePanelEmptyTitle")}</h1>
      <p>{i18n.text("sidePanelEmptyBody")}</p>
    </div>
  );
}

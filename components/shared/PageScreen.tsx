import { useI18n } from "../i18n-context";
import type { ScreenServices } from "../services";
import type { PageState } from "../use-page";
import { ArticleHead } from "./ArticleHead";
import { ErrorNotice } from "./ErrorNotice";
import { NotArticle } from "./NotArticle";
import { Progress } from "./Progress";
import { Report } from "./Report";

interface Props {
  readonly page: PageState | undefined;
  readonly place: "popup" | "panel";
  readonly services: Pick<ScreenServices, "corpusFacts">;
  readonly onRead: (scope: "page" | "selection") => void;
}

/** The head and the body of popup and side panel, whatever is known of the page. */
export function PageScreen({ page, place, services, onRead }: Props) {
  if (page?.kind === "ready") {
    return <Report view={page.view} facts={page.facts} place={place} onRead={onRead} key={page.view.url} />;
  }
  if (page?.kind === "working") return <Working visit={page.visit} />;
  return (
    <>
      <div />
      <main class="scroll">
        {page?.kind === "failed" && (
          <ErrorNotice code={page.code} detail={page.detail} services={services} onRead={onRead} />
        )}
        {page?.kind === "not-article" && <NotArticle onRead={onRead} />}
        {page?.kind === "unread" && (place === "panel" ? <Unread /> : <Progress />)}
      </main>
    </>
  );
}

function Working({ visit }: { readonly visit: Extract<PageState, { kind: "working" }>["visit"] }) {
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
      <main class="scroll">
        <Progress characters={characters ?? article?.text.length} />
      </main>
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

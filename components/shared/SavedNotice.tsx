import { getNews, type PageArticle } from "../../lib/services/page-article";
import { clockDate } from "../clock-date";
import { useI18n } from "../i18n-context";
import { type Keeping, useKeeping } from "../keeping-context";
import { useSave } from "../use-save";

/** What the library has of the page: saved when, how often, with how many notes, and whether the text is another now. */
export function SavedNotice() {
  const keeping = useKeeping();
  const article = keeping?.article;
  if (!keeping || !article) return null;
  if (article.kept) return <Kept services={keeping.services} article={article} kept={article.kept} />;
  const [same] = article.sameTexts;
  return same ? <SameText services={keeping.services} same={same} /> : null;
}

const newsKeys = { changed: "savedChanged", "other-extent": "savedOtherExtent" } as const;

interface KeptProps extends Pick<Keeping, "services"> {
  readonly article: PageArticle;
  readonly kept: NonNullable<PageArticle["kept"]>;
}

function Kept({ services, article, kept }: KeptProps) {
  const i18n = useI18n();
  const { working, problem, save } = useSave(services);
  const keep = () => save({ url: article.url, collectionIds: [], leaveIds: [] }, []);
  const compare = async () => {
    const saved = await keep();
    if (!saved) return;
    const { articleId, versionId: version } = saved;
    await services.openLibrary(articleId, { since: kept.latestVersion, version });
  };
  const news = getNews(kept);
  return (
    <div class="notice">
      <p role="status">
        <SavedLine kept={kept} />
        {news && <> {i18n.text(newsKeys[news])}</>}
        {news && kept.otherReader && <> {i18n.text("savedOtherReader")}</>}
        {problem && <span role="alert"> {i18n.text(problem)}</span>}
      </p>
      {news === "changed" && (
        <button class="link" type="button" aria-disabled={working} onClick={() => void compare()}>
          {i18n.text("saveAndCompare")}
        </button>
      )}
      {news && (
        <button class="link" type="button" aria-disabled={working} onClick={() => void keep()}>
          {i18n.text("saveNewVersion")}
        </button>
      )}
      <button class="link" type="button" onClick={() => void services.openLibrary(kept.articleId)}>
        {i18n.text("savedOpen")}
      </button>
    </div>
  );
}

function SavedLine({ kept }: Pick<KeptProps, "kept">) {
  const i18n = useI18n();
  const date = <time dateTime={kept.savedAt}>{clockDate(i18n, kept.savedAt)}</time>;
  const versions = i18n.plural("savedVersions", kept.versions);
  const notes = i18n.plural("libraryNoteCount", kept.notes);
  return <>{i18n.nodes("savedOn", { date, versions, notes })}</>;
}

interface SameTextProps extends Pick<Keeping, "services"> {
  readonly same: PageArticle["sameTexts"][number];
}

function SameText({ services, same }: SameTextProps) {
  const i18n = useI18n();
  return (
    <div class="notice">
      <p title={same.title}>{i18n.nodes("alsoSavedFrom", { host: <bdi dir="ltr">{same.host}</bdi> })}</p>
      <button class="link" type="button" onClick={() => void services.openLibrary(same.articleId)}>
        {i18n.text("savedOpen")}
      </button>
    </div>
  );
}

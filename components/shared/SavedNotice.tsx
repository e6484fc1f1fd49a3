import type { PageArticle } from "../../lib/services/page-article";
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

interface KeptProps extends Pick<Keeping, "services"> {
  readonly article: PageArticle;
  readonly kept: NonNullable<PageArticle["kept"]>;
}

function Kept({ services, article, kept }: KeptProps) {
  const i18n = useI18n();
  const { working, problem, save } = useSave(services);
  const date = <time dateTime={kept.savedAt}>{clockDate(i18n, kept.savedAt)}</time>;
  const versions = i18n.plural("savedVersions", kept.versions);
  const notes = i18n.plural("libraryNoteCount", kept.notes);
  return (
    <div class="notice">
      <p role="status">
        {i18n.nodes("savedOn", { date, versions, notes })}
        {kept.hasChanged && <> {i18n.text("savedChanged")}</>}
        {problem && <span role="alert"> {i18n.text(problem)}</span>}
      </p>
      {kept.hasChanged && (
        <button
          class="link"
          type="button"
          aria-disabled={working}
          onClick={() => void save({ url: article.url, collectionIds: [], leaveIds: [] }, [])}
        >
          {i18n.text("saveNewVersion")}
        </button>
      )}
      <button class="link" type="button" onClick={() => void services.openLibrary(kept.articleId)}>
        {i18n.text("savedOpen")}
      </button>
    </div>
  );
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

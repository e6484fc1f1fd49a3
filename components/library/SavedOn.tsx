import type { ArticleView } from "../../lib/services/article-view";
import { useI18n } from "../i18n-context";
import { InstantText } from "./InstantText";
import { VersionList } from "./VersionList";

/** When the version shown was kept, by the user's own clock, and how much of the page it is; the others besides it. */
export function SavedOn({ view }: { readonly view: ArticleView }) {
  const i18n = useI18n();
  const { version, versions } = view;
  return (
    <>
      <InstantText at={version.capturedAt} /> <span class="faint">{i18n.text("libraryYourClock")}</span>
      {version.isPreview && <span class="faint"> · {i18n.text("libraryPreview")}</span>}
      {version.scope === "selection" && <span class="faint"> · {i18n.text("onlySelection")}</span>}
      {versions.length > 1 && <VersionList view={view} />}
    </>
  );
}

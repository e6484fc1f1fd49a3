import type { HeadView } from "../../lib/services/report-view";
import { useI18n } from "../i18n-context";
import type { ReportFacts } from "../../lib/services/corpus-facts";
import { SavedNotice } from "./SavedNotice";

interface Props {
  readonly head: HeadView;
  readonly store: ReportFacts["store"] | undefined;
  /** Absent where the page cannot be read again (the sample). */
  readonly onRead?: ((scope: "page" | "selection") => void) | undefined;
}

/**
 * What has to be known before the list is relied on: whether the store is whole, what is kept of the page, and how much
 * of it was read.
 */
export function PageNotices({ head, store, onRead }: Props) {
  const i18n = useI18n();
  return (
    <>
      {store !== undefined && store !== "sound" && (
        <div class="notice" role="alert">
          <p>{i18n.text(store === "damaged" ? "storeDamaged" : "storeNewer")}</p>
        </div>
      )}
      <SavedNotice />
      {head.scope === "selection" && (
        <div class="notice">
          <p>{i18n.text("onlySelection")}</p>
          {onRead && (
            <button class="link" type="button" onClick={() => onRead("page")}>
              {i18n.text("readPage")}
            </button>
          )}
        </div>
      )}
      {head.scope === "page" && !head.isArticle && (
        <div class="notice">
          <p>{i18n.text("mayNotBeArticle")}</p>
          {onRead && (
            <button class="link" type="button" onClick={() => onRead("selection")}>
              {i18n.text("readSelection")}
            </button>
          )}
        </div>
      )}
      {head.isPreview && (
        <div class="notice">
          <p>{i18n.text("onlyPreview")}</p>
        </div>
      )}
    </>
  );
}

import type { VersionId } from "../../lib/domain/ids";
import type { VersionRow } from "../../lib/store/rows";
import type { ArticleView } from "../../lib/services/article-view";
import { clockDate } from "../clock-date";
import type { I18n } from "../i18n";
import { useI18n } from "../i18n-context";
import { InstantText } from "./InstantText";

interface Props {
  readonly view: ArticleView;
  readonly onVersion: (id: VersionId) => void;
}

/** Which version is shown and when it was kept, by the user's own clock; another one can be chosen. */
export function SavedOn({ view, onVersion }: Props) {
  const i18n = useI18n();
  const { version, versions } = view;
  const count = versions.length;
  return (
    <>
      {count > 1 ? (
        <select
          class="select quiet"
          aria-label={i18n.text("libraryVersion")}
          value={version.id}
          onChange={(event) => onVersion(event.currentTarget.value as VersionId)}
        >
          {versions.map((each) => (
            <option key={each.id} value={each.id}>
              {versionText(i18n, each, count)}
            </option>
          ))}
        </select>
      ) : (
        <InstantText at={version.capturedAt} />
      )}{" "}
      <span class="faint">{i18n.text("libraryYourClock")}</span>
      {version.isPreview && <span class="faint"> · {i18n.text("libraryPreview")}</span>}
      {version.scope === "selection" && <span class="faint"> · {i18n.text("onlySelection")}</span>}
    </>
  );
}

function versionText(i18n: I18n, { seq, capturedAt }: VersionRow, count: number): string {
  return i18n.text("libraryVersionOf", { number: seq, count, date: clockDate(i18n, capturedAt) });
}

import { hasChangedSinceFirst } from "../../lib/collection/describe-change";
import type { ArticleView } from "../../lib/services/article-view";
import { useI18n } from "../i18n-context";
import { useLibrary } from "./library-context";
import { LibraryLink } from "./LibraryLink";

/** Says that the text changed after it was kept first, and where another version than the latest one is read, that it is. */
export function ChangedNotice({ view }: { readonly view: ArticleView }) {
  const i18n = useI18n();
  const { query } = useLibrary();
  const { version, versions } = view;
  const [latest] = versions;
  const first = versions.at(-1);
  if (!latest || !first || versions.length < 2) return null;
  const { version: _version, since: _since, ...newest } = query;
  const isOld = version.id !== latest.id;
  const hasChanged = hasChangedSinceFirst(versions);
  if (!isOld && !hasChanged) return null;
  return (
    <p class="notice changed" role="status">
      <span>
        {isOld && i18n.text("versionReading", { number: version.seq, count: versions.length })}
        {isOld && hasChanged && " "}
        {hasChanged && i18n.text("versionsChanged")}
      </span>{" "}
      {hasChanged && (
        <LibraryLink class="link" to={{ ...query, version: latest.id, since: first.id }}>
          {i18n.text("versionsCompare")}
        </LibraryLink>
      )}{" "}
      {isOld && (
        <LibraryLink class="link" to={newest}>
          {i18n.text("versionReadLatest")}
        </LibraryLink>
      )}
    </p>
  );
}

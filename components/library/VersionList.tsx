import type { VersionChange } from "../../lib/domain/article-version";
import type { ArticleView } from "../../lib/services/article-view";
import { groupVersions, type ListedVersion } from "../../lib/services/list-versions";
import { clockMoment } from "../clock-date";
import type { I18n } from "../i18n";
import { useI18n } from "../i18n-context";
import { Icon } from "../shared/Icon";
import { useLibrary } from "./library-context";
import { LibraryLink } from "./LibraryLink";

/** All versions, the latest first, each with what changed in it; those that changed in form alone are folded. */
export function VersionList({ view }: { readonly view: ArticleView }) {
  const i18n = useI18n();
  const { versions, version } = view;
  return (
    <details class="versions">
      <summary>
        <Icon name="chevron" chevron />{" "}
        {i18n.text("versionOf", { number: version.seq, count: versions.length })}
      </summary>
      <ol class="version-list">
        {groupVersions(versions).map((group) => {
          const [first] = group.versions;
          if (!group.isBoring) return <Version key={first?.row.id} listed={first!} view={view} />;
          return (
            <li key={first?.row.id}>
              <details open={group.versions.some(({ row }) => row.id === version.id)}>
                <summary>
                  <Icon name="chevron" chevron /> {i18n.plural("versionsBoring", group.versions.length)}
                </summary>
                <ol class="version-list">
                  {group.versions.map((listed) => (
                    <Version key={listed.row.id} listed={listed} view={view} />
                  ))}
                </ol>
              </details>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

interface VersionProps {
  readonly listed: ListedVersion;
  readonly view: ArticleView;
}

function Version({ listed: { row, before, change }, view }: VersionProps) {
  const i18n = useI18n();
  const { query } = useLibrary();
  const { since: _, ...rest } = query;
  const name = i18n.text("versionAt", { number: row.seq, date: clockMoment(i18n, row.capturedAt) });
  const isShown = row.id === view.version.id;
  return (
    <li class="row version">
      <LibraryLink
        class="link"
        to={{ ...rest, version: row.id }}
        {...(isShown ? { "aria-current": "page" as const } : {})}
      >
        {name}
      </LibraryLink>
      <span class="soft">{before ? sayChange(i18n, change) : i18n.text("versionFirst")}</span>
      {before && (
        <LibraryLink class="link" to={{ ...query, version: row.id, since: before.id }}>
          {i18n.text("versionCompare", { number: before.seq })}
        </LibraryLink>
      )}
    </li>
  );
}

/** What changed since the version before, in words; nothing where it is not known. */
function sayChange(i18n: I18n, change: VersionChange | undefined): string {
  if (change === undefined) return "";
  if (change.kind === "boring") return i18n.text("versionBoring");
  if (change.kind === "extent") return i18n.text("versionExtent");
  if (change.words === undefined) return i18n.text("versionRewritten");
  return change.words === 0 ? i18n.text("versionSigns") : i18n.plural("versionWords", change.words);
}

import type { ArticleView } from "../../lib/services/article-view";
import { useI18n } from "../i18n-context";
import { MarginNote } from "./MarginNote";

/** Notes whose words are not in the version shown: listed with their quote, drawn nowhere. */
export function OrphanNotes({ view: { orphans, versions } }: { readonly view: ArticleView }) {
  const i18n = useI18n();
  if (orphans.length === 0) return null;
  return (
    <section class="orphans" aria-labelledby="orphans-title">
      <h3 class="t3 strong" id="orphans-title">
        {i18n.plural("libraryOrphans", orphans.length)}
      </h3>
      <p class="soft">{i18n.text(versions.length > 1 ? "libraryOrphansWhyVersion" : "libraryOrphansWhy")}</p>
      <div class="orphan-list">
        {orphans.map((note) => (
          <MarginNote key={note.annotation.id} note={note} withQuote />
        ))}
      </div>
    </section>
  );
}

import { WHOLE_LIBRARY } from "../../lib/collection/library-query";
import { type LibraryRow, sortRows } from "../../lib/services/library-rows";
import { useI18n } from "../i18n-context";
import { DateText } from "../shared/DateText";
import { LibraryLink } from "./LibraryLink";

/** So many articles are listed; the rest are in the library under the same filter. */
const SHOWN = 20;

/** The articles of the library that name a figure or take up a claim, the newest first. */
export function ArticlesNaming({ articles }: { readonly articles: readonly LibraryRow[] }) {
  const i18n = useI18n();
  const shown = sortRows(articles, "newest").slice(0, SHOWN);
  return (
    <section class="section">
      <h2>{i18n.plural("libraryInArticles", articles.length)}</h2>
      <ul class="article-lines">
        {shown.map((row) => (
          <li key={row.id}>
            <LibraryLink class="plain-link" to={{ ...WHOLE_LIBRARY, open: row.id }}>
              <bdi {...(row.language === "und" ? {} : { lang: row.language })}>
                {row.title === "" ? i18n.text("titleUnknown") : row.title}
              </bdi>
            </LibraryLink>
            <p class="meta">
              <span>{row.outlet ? <bdi>{row.outlet}</bdi> : i18n.text("outletUnknown")}</span>
              <span>{row.publishedOn ? <DateText date={row.publishedOn} /> : i18n.text("dateUnknown")}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

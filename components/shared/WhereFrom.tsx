import type { PageArticle } from "../../lib/services/page-article";
import { useI18n } from "../i18n-context";
import { addressOf, type ArticleField, articleFields, fieldSourceText, nameLanguage } from "./article-fields";

/** Of every field of the page's article where it comes from, with those the head does not show. */
export function WhereFrom({ article, id }: { readonly article: PageArticle; readonly id: string }) {
  const i18n = useI18n();
  const { address, source } = addressOf(i18n, article);
  return (
    <section class="where-from" id={id} aria-label={i18n.text("whereFromAll")}>
      <dl>
        {articleFields.map((field) => (
          <Field key={field.name} article={article} field={field} />
        ))}
        <div>
          <dt>{i18n.text("saveAddress")}</dt>
          <dd>
            <span>{source}</span>
            <span class="value">
              <bdi dir="ltr">{address}</bdi>
            </span>
          </dd>
        </div>
      </dl>
      <p class="meta">{i18n.text("whereFromCorrect")}</p>
    </section>
  );
}

interface FieldProps {
  readonly article: PageArticle;
  readonly field: ArticleField;
}

function Field({ article, field: { name, label } }: FieldProps) {
  const i18n = useI18n();
  const source = fieldSourceText(i18n, article, name);
  return (
    <div>
      <dt>{i18n.text(label)}</dt>
      <dd>
        {source === undefined ? (
          <span class="unknown">{i18n.text("saveNotFound")}</span>
        ) : (
          <>
            <span>{source}</span>
            <Value article={article} name={name} />
          </>
        )}
      </dd>
    </div>
  );
}

/** What stands nowhere else in the head; of a date, the words it was read from. */
function Value({ article, name }: Pick<FieldProps, "article"> & Pick<ArticleField, "name">) {
  const i18n = useI18n();
  if (name === "title" || name === "outlet") return null;
  if (name === "byline") {
    return (
      <span class="value">
        {i18n.listParts(article.byline.value).map(({ isItem, text }, at) => {
          return isItem ? <bdi key={at}>{text}</bdi> : text;
        })}
      </span>
    );
  }
  if (name === "language") return <span class="value">{nameLanguage(i18n, article.language.value)}</span>;
  const evidence = article[name].value?.evidence;
  return evidence === undefined ? null : (
    <span class="value">
      <bdi>{evidence}</bdi>
    </span>
  );
}

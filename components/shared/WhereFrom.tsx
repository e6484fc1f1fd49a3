import type { PageArticle } from "../../lib/services/page-article";
import { useI18n } from "../i18n-context";
import { DateText } from "./DateText";
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

/** What the head does not show: what it has no room for, the words a date was read from, what the user put right. */
function Value({ article, name }: Pick<FieldProps, "article"> & Pick<ArticleField, "name">) {
  const i18n = useI18n();
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
  const isOfUser = article[name].source === "user";
  if (name === "title" || name === "outlet") return isOfUser ? <Words text={article[name].value} /> : null;
  const date = article[name].value;
  if (!isOfUser || !date) return <Words text={date?.evidence} />;
  return (
    <span class="value">
      <DateText date={date} />
    </span>
  );
}

function Words({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <span class="value">
      <bdi>{text}</bdi>
    </span>
  );
}

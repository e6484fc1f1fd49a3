import { useId } from "preact/hooks";

import type { CorrectableField } from "../../lib/domain/library-article";
import { detailsOf } from "../../lib/services/article-details";
import type { PageArticle } from "../../lib/services/page-article";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { SaveForm } from "../use-save-form";
import { addressOf, type ArticleField, articleFields, fieldSourceText, nameLanguage } from "./article-fields";
import { Icon } from "./Icon";

interface Props {
  readonly article: PageArticle;
  readonly form: SaveForm;
}

/** What is kept of an article besides its text, each field with where it comes from, open to be put right. */
export function SaveFields({ article, form }: Props) {
  return (
    <div class="save-fields">
      {articleFields.map((field) => (
        <Field key={field.name} {...field} article={article} form={form} />
      ))}
      <Address article={article} />
    </div>
  );
}

/** The address the page names as its own, which the user cannot make another. */
function Address({ article }: Pick<Props, "article">) {
  const i18n = useI18n();
  const { address, source } = addressOf(i18n, article);
  return (
    <div class="wide named">
      <span class="label">{i18n.text("saveAddress")}</span>
      <p class="address">
        <bdi dir="ltr">{address}</bdi>
      </p>
      <p class="source">{source}</p>
    </div>
  );
}

type FieldProps = Props & ArticleField;

function Field({ name, label, isWide = false, hint, article, form }: FieldProps) {
  const i18n = useI18n();
  const id = useId();
  const isWrong = form.wrong.includes(name);
  const own = { id, "aria-describedby": `${id}-source`, "aria-invalid": isWrong };
  const onValue = (event: { currentTarget: { value: string } }) => form.type(name, event.currentTarget.value);
  return (
    <div class={isWide ? "field wide" : "field"}>
      <label for={id}>{i18n.text(label)}</label>
      {name === "language" ? (
        <select class="select" {...own} value={form.details.language} onChange={onValue}>
          {languagesFor(article.language.value).map((each) => (
            <option key={each} value={each}>
              {nameLanguage(i18n, each)}
            </option>
          ))}
        </select>
      ) : (
        <input class="input" dir="auto" {...own} value={form.details[name]} onInput={onValue} />
      )}
      <p class="source" id={`${id}-source`} {...(isWrong && { role: "alert" })}>
        {isWrong ? i18n.text("saveWrongDate") : <Source {...{ name, hint, article, form }} />}
      </p>
    </div>
  );
}

type SourceProps = Props & { readonly name: CorrectableField; readonly hint: MessageKey | undefined };

/** Where the value in the field comes from: the page, the user, or nowhere. */
function Source({ name, hint, article, form }: SourceProps) {
  const i18n = useI18n();
  const source = fieldSourceText(i18n, article, name);
  const isTyped = form.details[name] !== detailsOf(article)[name];
  if (isTyped) return <>{i18n.text("basisUser")}</>;
  if (source === undefined) {
    return (
      <span class="missing">
        <Icon name="warn" /> {i18n.text("saveNotFound")}
        {hint && <> · {i18n.text(hint)}</>}
      </span>
    );
  }
  return <>{source}</>;
}

/** Languages of news the readers of this record read, besides the one found; the library takes any other. */
const OFFERED = ["ar", "de", "en", "es", "fa", "fr", "he", "it", "ku", "nl", "pt", "ru", "tr", "ur", "zh"];

function languagesFor(found: string): readonly string[] {
  return [...new Set([found, ...OFFERED, "und"])];
}

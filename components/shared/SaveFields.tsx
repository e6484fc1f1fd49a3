import { useId } from "preact/hooks";

import type { CorrectableField } from "../../lib/domain/library-article";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import { detailsOf } from "../../lib/services/article-details";
import type { PageArticle } from "../../lib/services/page-article";
import { basisOf } from "../dates";
import type { I18n, MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { SaveForm } from "../use-save-form";
import { fieldSourceKeys } from "./field-source-keys";
import { Icon } from "./Icon";

const fields: readonly {
  readonly name: CorrectableField;
  readonly label: MessageKey;
  readonly isWide?: boolean;
  readonly hint?: MessageKey;
}[] = [
  { name: "title", label: "libraryHeadline", isWide: true },
  { name: "byline", label: "libraryByline", isWide: true, hint: "libraryBylineHint" },
  { name: "outlet", label: "libraryOutlet" },
  { name: "language", label: "libraryLanguage" },
  { name: "publishedOn", label: "libraryPublished" },
  { name: "modifiedOn", label: "libraryUpdated" },
];

interface Props {
  readonly article: PageArticle;
  readonly form: SaveForm;
}

/** What is kept of an article besides its text, each field with where it comes from, open to be put right. */
export function SaveFields({ article, form }: Props) {
  return (
    <div class="save-fields">
      {fields.map((field) => (
        <Field key={field.name} {...field} article={article} form={form} />
      ))}
      <Address article={article} />
    </div>
  );
}

/** The address the page names as its own, which the user cannot make another. */
function Address({ article }: Pick<Props, "article">) {
  const i18n = useI18n();
  const { canonicalUrl, fieldSources } = article.version;
  const source = canonicalUrl === undefined ? "url" : (fieldSources.canonicalUrl ?? "html");
  return (
    <div class="wide named">
      <span class="label">{i18n.text("saveAddress")}</span>
      <p class="address">
        <bdi dir="ltr">{canonicalUrl ?? article.url}</bdi>
      </p>
      <p class="source">{i18n.text(source === "url" ? "sourceBrowserAddress" : fieldSourceKeys[source])}</p>
    </div>
  );
}

type FieldProps = Props & (typeof fields)[number];

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
  const { value, source } = article[name];
  const isTyped = form.details[name] !== detailsOf(article)[name];
  if (isTyped) return <>{i18n.text("basisUser")}</>;
  if (isMissing(value)) {
    return (
      <span class="missing">
        <Icon name="warn" /> {i18n.text("saveNotFound")}
        {hint && <> · {i18n.text(hint)}</>}
      </span>
    );
  }
  const isDate = name === "publishedOn" || name === "modifiedOn";
  return <>{source ? i18n.text(fieldSourceKeys[source]) : isDate && basisOf(i18n, value as UncertainDate)}</>;
}

function isMissing(value: PageArticle[CorrectableField]["value"]): boolean {
  if (value === undefined || value === "" || value === "und") return true;
  return typeof value === "object" && "length" in value ? value.length === 0 : false;
}

/** Languages of news the readers of this record read, besides the one found; the library takes any other. */
const OFFERED = ["ar", "de", "en", "es", "fa", "fr", "he", "it", "ku", "nl", "pt", "ru", "tr", "ur", "zh"];

function languagesFor(found: string): readonly string[] {
  return [...new Set([found, ...OFFERED, "und"])];
}

function nameLanguage(i18n: I18n, tag: string): string {
  if (tag === "und") return i18n.text("saveLanguageUnknown");
  return new Intl.DisplayNames([i18n.language], { type: "language", fallback: "code" }).of(tag) ?? tag;
}

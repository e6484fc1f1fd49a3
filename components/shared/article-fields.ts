import type { CorrectableField } from "../../lib/domain/library-article";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import type { PageArticle } from "../../lib/services/page-article";
import { basisOf } from "../dates";
import type { I18n, MessageKey } from "../i18n";
import { fieldSourceKeys } from "./field-source-keys";

/** One of the fields of an article that the user can put right. */
export interface ArticleField {
  readonly name: CorrectableField;
  readonly label: MessageKey;
  /** It takes the whole width of a form. */
  readonly isWide?: boolean;
  /** How it is typed. */
  readonly hint?: MessageKey;
}

/** What is kept of an article besides its text and its address, in the order in which it is shown. */
export const articleFields: readonly ArticleField[] = [
  { name: "title", label: "libraryHeadline", isWide: true },
  { name: "byline", label: "libraryByline", isWide: true, hint: "libraryBylineHint" },
  { name: "outlet", label: "libraryOutlet" },
  { name: "language", label: "libraryLanguage" },
  { name: "publishedOn", label: "libraryPublished" },
  { name: "modifiedOn", label: "libraryUpdated" },
];

/** Where a field's value comes from, in words; undefined where the page says nothing and the user neither. */
export function fieldSourceText(
  i18n: I18n,
  article: PageArticle,
  name: CorrectableField,
): string | undefined {
  const { value, source } = article[name];
  if (isMissing(value)) return undefined;
  if (source) return i18n.text(fieldSourceKeys[source]);
  const isDate = name === "publishedOn" || name === "modifiedOn";
  return (isDate && basisOf(i18n, value as UncertainDate)) || "";
}

/** The address that is kept as the article's own, and where it comes from. */
export function addressOf(i18n: I18n, { version, url }: PageArticle): { address: string; source: string } {
  const { canonicalUrl, fieldSources } = version;
  const source = canonicalUrl === undefined ? "url" : (fieldSources.canonicalUrl ?? "html");
  const text = i18n.text(source === "url" ? "sourceBrowserAddress" : fieldSourceKeys[source]);
  return { address: canonicalUrl ?? url, source: text };
}

/** A language by its tag, in the language of the interface. */
export function nameLanguage(i18n: I18n, tag: string): string {
  if (tag === "und") return i18n.text("saveLanguageUnknown");
  return new Intl.DisplayNames([i18n.language], { type: "language", fallback: "code" }).of(tag) ?? tag;
}

function isMissing(value: PageArticle[CorrectableField]["value"]): boolean {
  if (value === undefined || value === "" || value === "und") return true;
  return typeof value === "object" && "length" in value ? value.length === 0 : false;
}

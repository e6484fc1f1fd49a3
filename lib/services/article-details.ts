import type { ArticleCorrections, CorrectableField, LibraryArticle } from "../domain/library-article";
import type { UncertainDate } from "../domain/uncertain-date";
import { parseTypedDate, typedForm } from "../reading/typed-date";
import type { VersionRow } from "../store/rows";
import type { ArticleView } from "./article-view";

/** The fields of an article that can be put right, each as a line of text. */
export interface Details {
  readonly title: string;
  readonly outlet: string;
  /** Semicolons between names. */
  readonly byline: string;
  readonly publishedOn: string;
  readonly modifiedOn: string;
  readonly language: string;
}

/** What a form came to: the corrections of the article as a whole, or which fields are not what they should be. */
export type ReadDetails =
  | { readonly kind: "read"; readonly corrections: ArticleCorrections }
  | { readonly kind: "wrong"; readonly fields: readonly (keyof Details)[] };

/** The fields as they are shown, for typing over. */
export function detailsOf(view: Pick<ArticleView, keyof Details>): Details {
  const { title, outlet, byline, publishedOn, modifiedOn, language } = view;
  return {
    title: title.value,
    outlet: outlet.value ?? "",
    byline: byline.value.join("; "),
    publishedOn: publishedOn.value ? typedForm(publishedOn.value) : "",
    modifiedOn: modifiedOn.value ? typedForm(modifiedOn.value) : "",
    language: language.value,
  };
}

/**
 * The corrections that a form makes. A field left as it is keeps what it has; one that says what the page says is
 * corrected no more; anything else is a correction made now.
 */
export function readDetails(
  typed: Details,
  view: Pick<ArticleView, keyof Details> & Corrected,
  now: Date,
): ReadDetails {
  const shown = detailsOf(view);
  const page = detailsOfPage(view.version);
  const dates = {
    publishedOn: parseTypedDate(typed.publishedOn),
    modifiedOn: parseTypedDate(typed.modifiedOn),
  };
  const language = typed.language.trim().toLowerCase();
  const wrong: (keyof Details)[] = [];
  if (typed.publishedOn !== shown.publishedOn && !dates.publishedOn) wrong.push("publishedOn");
  if (typed.modifiedOn !== shown.modifiedOn && !dates.modifiedOn) wrong.push("modifiedOn");
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(language)) wrong.push("language");
  if (wrong.length > 0) return { kind: "wrong", fields: wrong };
  const values = {
    title: typed.title.trim(),
    outlet: typed.outlet.trim(),
    byline: namesIn(typed.byline),
    ...dates,
    language,
  };
  const at = now.toISOString();
  const corrections: Record<string, unknown> = {};
  for (const name of Object.keys(values) as (keyof Details)[]) {
    if (typed[name].trim() === shown[name]) corrections[name] = view.article.corrections[name];
    else if (typed[name].trim() !== page[name]) corrections[name] = { value: values[name], at };
    if (corrections[name] === undefined) delete corrections[name];
  }
  return { kind: "read", corrections };
}

/** Whose fields a form puts right: what was corrected before, and what the page says. */
export interface Corrected {
  readonly article: Pick<LibraryArticle, "corrections">;
  readonly version: Pick<VersionRow, CorrectableField>;
}

function detailsOfPage({
  title,
  outlet = "",
  byline,
  publishedOn,
  modifiedOn,
  language,
}: Corrected["version"]): Details {
  const typedDate = (date: UncertainDate | undefined) => (date ? typedForm(date) : "");
  return {
    title,
    outlet,
    byline: byline.join("; "),
    publishedOn: typedDate(publishedOn),
    modifiedOn: typedDate(modifiedOn),
    language,
  };
}

function namesIn(line: string): readonly string[] {
  return line.split(/[;؛]/u).flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
}

import type { AnnotationId, ArticleId } from "../domain/ids";
import type { BlockArticle } from "./search-block";
import type { WordReader } from "./search-words";

/** What is searched of an annotation. */
export interface SearchedAnnotation {
  readonly id: AnnotationId;
  readonly quote: string;
  readonly body?: string | undefined;
  readonly tags: readonly string[];
}

/** What is searched of an article: of its latest version, and all that the user wrote about it. */
export interface SearchedArticle {
  readonly articleId: ArticleId;
  /** As lists show it, then as the page gives it where the user put it right. */
  readonly titles: readonly string[];
  readonly text: string;
  readonly note?: string | undefined;
  readonly tags: readonly string[];
  /** Those that are not in the trash. */
  readonly annotations: readonly SearchedAnnotation[];
}

/** The part of an article that words are found in. */
export type SearchedField = "note" | "body" | "quote" | "tags" | "text";

/** One text to search, beside the title. `annotationId` for what belongs to an annotation. */
export interface Passage {
  readonly field: SearchedField;
  readonly text: string;
  readonly annotationId?: AnnotationId;
}

/** All texts of an article beside its titles, the user's own first. */
export function findPassages({ note, annotations, tags, text }: SearchedArticle): readonly Passage[] {
  const ofAnnotations = annotations.flatMap(({ id, quote, body, tags: own }): Passage[] => [
    { field: "body", text: body ?? "", annotationId: id },
    { field: "quote", text: quote, annotationId: id },
    { field: "tags", text: own.join("\n"), annotationId: id },
  ]);
  const passages: readonly Passage[] = [
    { field: "note", text: note ?? "" },
    ...ofAnnotations.toSorted((one, other) => order(one) - order(other)),
    { field: "tags", text: tags.join("\n") },
    { field: "text", text },
  ];
  return passages.filter((passage) => passage.text !== "");
}

/** What a block knows an article by. */
export function readBlockArticle(article: SearchedArticle, reader: WordReader): BlockArticle {
  const title = { forms: new Set<string>(), pairs: new Set<number>() };
  for (const text of article.titles) reader.addTo(title, text);
  const whole = { forms: new Set(title.forms), pairs: title.pairs };
  for (const { text } of findPassages(article)) reader.addTo(whole, text);
  return { articleId: article.articleId, titleForms: title.forms, ...whole };
}

const FIELDS: readonly SearchedField[] = ["note", "body", "quote", "tags", "text"];
const order = ({ field }: Passage): number => FIELDS.indexOf(field);

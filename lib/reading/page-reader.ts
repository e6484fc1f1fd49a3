import { rememberTerms, type TermReader } from "../claims/analyse";
import { type PageWords, readPageWords } from "../claims/page-words";
import type { DocumentId } from "../domain/ids";
import { findDocumentsOfPage } from "./prior-document";
import type { StatementIndex } from "./prior-index";

/** What of a page is read once for all its attributions, each part when it is first asked for. */
export type PageReader = {
  /** Of most pages no passage is asked what it stands among. */
  readonly words: () => PageWords;
  /** The documents on record that the page is. */
  readonly documents: () => ReadonlySet<DocumentId>;
  /** The index term of a printed word. */
  readonly termOf: TermReader;
};

/** A page to read: its canonical text, every address it is known by, its language. */
export type ReadablePage = {
  readonly text: string;
  readonly documentUrls: readonly string[];
  readonly language?: string | undefined;
};

/** Makes a reader of a page that is compared with what is on record. */
export function makePageReader(
  { text, documentUrls, language }: ReadablePage,
  index: Pick<StatementIndex, "texts" | "documents">,
): PageReader {
  let words: PageWords | undefined;
  let documents: ReadonlySet<DocumentId> | undefined;
  return {
    words: () => (words ??= readPageWords(text, index.texts)),
    documents: () => (documents ??= findDocumentsOfPage(documentUrls, text, index.documents)),
    termOf: rememberTerms(language),
  };
}

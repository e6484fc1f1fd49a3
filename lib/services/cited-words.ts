import type { Span } from "../domain/span";
import type { WordsView } from "./record-view";
import type { PageStatementView } from "./page-statement-view";
import type { HeadView, ReportView, SectionView } from "./report-view";

/** The page that cited words stand in. */
export interface CitedPage {
  readonly head: HeadView;
  /** The heading of the part they stand in, where the page has several. */
  readonly heading?: SectionView["heading"];
  /** Where a citation leads; absent where no link to the page can be given. */
  readonly address?: string;
  /** The canonical text, in which their place is counted. */
  readonly text: string;
}

/** Words of a page and what there is to say of them in a citation. */
export interface CitedWords {
  /** `verbatim` where they are the article's own from end to end, and no statement is given. */
  readonly words: WordsView;
  /** The statement of the page that they are of, or that they hold. */
  readonly statement?: PageStatementView;
  readonly page: CitedPage;
  /** Where they stand in the page's text; absent where they do not. */
  readonly place?: Span;
  /** When the state of the page was kept in which they stand, where the page does not have them today. */
  readonly keptAt?: string;
}

/** A page as its words are cited; `heading`: of the part they stand in. */
export function citedPage(
  { head, address, text }: Pick<ReportView, "head" | "address" | "text">,
  heading?: SectionView["heading"],
): CitedPage {
  return { head, text, ...(heading ? { heading } : {}), ...(address === undefined ? {} : { address }) };
}

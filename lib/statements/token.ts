import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { Quotation } from "./quotations";

/**
 * A piece of a sentence: a `word`, a `mark` of punctuation, a whole `quote`, a whole bracketed `aside`, a `mention`
 * of a figure of the corpus, or a `name`, a run of capitalised words that is none.
 */
export interface Token extends Span {
  readonly kind: "word" | "mark" | "quote" | "aside" | "mention" | "name";
  readonly text: string;
  readonly lower: string;
  /** The name ends in 's: it owns what follows and does not act. */
  readonly possessive: boolean;
  readonly quotation: Quotation | undefined;
  readonly mention: Mention | undefined;
}

/** A place of a text with its words, in lower case as well. */
export type Spelling = Span & Pick<Token, "text" | "lower">;

/**
 * A token, by default no quotation and no mention. All tokens have the same fields in the same order: engines read objects
 * of one shape several times as fast, and nothing is read so often.
 */
export function tokenOf(
  kind: Token["kind"],
  { start, end, text, lower }: Spelling,
  possessive: boolean,
  { quotation, mention }: Partial<Pick<Token, "quotation" | "mention">> = {},
): Token {
  return { kind, start, end, text, lower, possessive, quotation, mention };
}

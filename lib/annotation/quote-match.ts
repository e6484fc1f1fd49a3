/** Part of a text: UTF-16 units of it, half-open. */
interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * How the words of a quote and those found in its place agree:
 *
 * - `same`: letter by letter; only white space, line breaks and layout characters may differ.
 * - `signs`: so are the letters; quotation marks, dashes, ellipses or the spaces beside punctuation are set differently.
 * - `forms`: the same letters in another form: with or without vowel marks or tatweel, as a ligature, in another width,
 *   digits of another script.
 * - `spelling`: the same words with capitals or accents changed, or Arabic letters that are often written for one
 *   another (hamza seats, final ya and ta marbuta).
 * - `edited`: letters, numbers or words were added, taken away or replaced.
 */
export type WordAgreement = "same" | "signs" | "forms" | "spelling" | "edited";

/** Why a place was taken for the place of a quote. */
export interface MatchReasons {
  /**
   * Which side of the stored context stands there, white space and signs aside; a few letters of it may differ. `headline`:
   * the words stand in the text's first block, whose surroundings differ between a page and its saved article.
   */
  readonly context: "both" | "before" | "after" | "headline" | "none";
  /** How many letters and signs of the words were added, taken away or replaced. 0 unless `changed`. */
  readonly letters: number;
  readonly words: WordAgreement;
}

/** The passage of a text that resembles a quote most, where it is not certain that it is the quote's. */
export interface NearestPassage extends Passage {
  /** Share of the longer of the two, words or passage, in which they do not differ, in [0, 1]. */
  readonly score: number;
}

/** Words that stand in a text, in UTF-16 units of that text. */
export interface PlacedQuote extends Passage {
  readonly kind: "placed";
  /**
   * `exact`: the words with all of their context; `moved`: the words where not all of the context is left; `changed`: a
   * passage that can only be these words, edited. Words that agree by `spelling` are `changed`.
   */
  readonly state: "exact" | "moved" | "changed";
  /** Share of the words and their context that is found again, in (0, 1]. */
  readonly score: number;
  readonly reasons: MatchReasons;
}

/** Words that have no certain place in a text. */
export interface OrphanedQuote {
  readonly kind: "orphan";
  /**
   * `gone`: the words are not there; `elsewhere`: only in surroundings that do not say that these are the words meant;
   * `ambiguous`: in several places.
   */
  readonly reason: "gone" | "elsewhere" | "ambiguous";
  /** To be shown beside the quote, never drawn; absent if nothing in the text resembles it. */
  readonly nearest?: NearestPassage;
}

/** Where a quote stands in a text, or why it has no place there. */
export type QuoteMatch = PlacedQuote | OrphanedQuote;

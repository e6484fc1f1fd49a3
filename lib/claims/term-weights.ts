import type { Query } from "./read-query";
import { REPEATED, type TextTable } from "./text-table";

/** How much sharing each term of a table says, and what that makes of each text. */
export type TermWeights = {
  /** Of the term with a number; worked out when it is first asked for, as most terms never are. */
  readonly weightOf: (term: number) => number;
  /** Of a term with matter that no text holds. */
  readonly unknown: number;
  /** The sum of the squared weights of a text's distinct terms; worked out when it is first asked for. */
  readonly squareOf: (text: number) => number;
};

/** Weighs the terms of all texts; `weigh` gets a term's number, or undefined for one that no text holds. */
export function weighTexts(texts: TextTable, weigh: (number: number | undefined) => number): TermWeights {
  // 0 where it has not been worked out; without a fill, memory is taken only where it is needed.
  const weights = new Float64Array(texts.vocabulary.size);
  const weightOf = (term: number): number => {
    const known = weights[term]!;
    return known > 0 ? known : (weights[term] = weigh(term));
  };
  const squares = new Float64Array(texts.starts.length - 1);
  const squareOf = (text: number): number => {
    if (squares[text]! > 0) return squares[text]!;
    let square = 0;
    for (let at = texts.starts[text]!; at < texts.starts[text + 1]!; at++) {
      if ((texts.flags[at]! & REPEATED) === 0) square += weightOf(texts.terms[at]!) ** 2;
    }
    return (squares[text] = square);
  };
  return { weightOf, unknown: weigh(undefined), squareOf };
}

/** What the terms of a table weigh and what that makes of its texts, worked out for all of them. */
export type WeightColumns = {
  readonly ofTerms: Float64Array;
  /** By text, as {@link TermWeights.squareOf} gives it. */
  readonly squares: Float64Array;
};

/** Works the columns out; `weigh` gets a term's number. */
export function joinWeights(
  { starts, terms, flags, matter }: Omit<TextTable, "vocabulary">,
  weigh: (term: number) => number,
): WeightColumns {
  const ofTerms = Float64Array.from(matter, (_, term) => weigh(term));
  const squares = new Float64Array(starts.length - 1);
  for (let text = 0; text < squares.length; text++) {
    let square = 0;
    for (let at = starts[text]!; at < starts[text + 1]!; at++) {
      if ((flags[at]! & REPEATED) === 0) square += ofTerms[terms[at]!]! ** 2;
    }
    squares[text] = square;
  }
  return { ofTerms, squares };
}

/** Opens the columns; `unknown` is what a term with matter weighs that no text holds. */
export function openWeights({ ofTerms, squares }: WeightColumns, unknown: number): TermWeights {
  return { weightOf: (term) => ofTerms[term]!, unknown, squareOf: (text) => squares[text]! };
}

/** A query under certain weights. */
export type WeighedQuery = {
  readonly query: Query;
  readonly weights: TermWeights;
  /** The weight of each distinct term, by place. */
  readonly places: readonly number[];
  /** The sum of `places`, and of their squares. */
  readonly total: number;
  readonly squares: number;
};

/** Looks the weights of a query's terms up. */
export function weighQuery(query: Query, weights: TermWeights): WeighedQuery {
  const places = query.numbers.map((number, place) =>
    number === undefined ? weights.unknown * query.matter[place]! : weights.weightOf(number),
  );
  return {
    query,
    weights,
    places,
    total: places.reduce((sum, weight) => sum + weight, 0),
    squares: places.reduce((sum, weight) => sum + weight * weight, 0),
  };
}

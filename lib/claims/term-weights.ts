import type { Query } from "./read-query";
import { REPEATED, type TextTable } from "./text-table";

/** How much sharing each term of a table says, and what that makes of each text. */
export type TermWeights = {
  /** By the term's number. */
  readonly terms: Float64Array;
  /** Of a term with matter that no text holds. */
  readonly unknown: number;
  /** The sum of the squared weights of a text's distinct terms; worked out when it is first asked for. */
  readonly squareOf: (text: number) => number;
};

/** Weighs the terms of all texts; `weigh` gets a term's number, or undefined for one that no text holds. */
export function weighTexts(texts: TextTable, weigh: (number: number | undefined) => number): TermWeights {
  const terms = new Float64Array(texts.vocabulary.size);
  for (let number = 0; number < terms.length; number++) terms[number] = weigh(number);
  // 0 where it has not been worked out; without a fill, memory is taken only where it is needed.
  const squares = new Float64Array(texts.starts.length - 1);
  const squareOf = (text: number): number => {
    if (squares[text]! > 0) return squares[text]!;
    let square = 0;
    for (let at = texts.starts[text]!; at < texts.starts[text + 1]!; at++) {
      if ((texts.flags[at]! & REPEATED) === 0) square += terms[texts.terms[at]!]! ** 2;
    }
    return (squares[text] = square);
  };
  return { terms, unknown: weigh(undefined), squareOf };
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
    number === undefined ? weights.unknown * query.matter[place]! : weights.terms[number]!,
  );
  return {
    query,
    weights,
    places,
    total: places.reduce((sum, weight) => sum + weight, 0),
    squares: places.reduce((sum, weight) => sum + weight * weight, 0),
  };
}

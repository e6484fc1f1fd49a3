import type { TextColumns } from "./text-table";

/**
 * An inverted index in typed arrays: the documents that hold term number t, and how often each does, stand at
 * [starts[t], starts[t + 1]) of `documents` and `frequencies`, in ascending order of document.
 */
export type Postings<Term> = {
  readonly vocabulary: Pick<ReadonlyMap<Term, number>, "get">;
  readonly starts: Uint32Array;
  readonly documents: Uint16Array | Uint32Array;
  readonly frequencies: Uint16Array;
  /** Number of terms of each document. */
  readonly lengths: Uint32Array;
};

/** Compiles the index of documents given as their terms; a document's number is its place in the list. */
export function compilePostings<Term>(termsOfDocuments: readonly (readonly Term[])[]): Postings<Term> {
  const vocabulary = new Map<Term, number>();
  const terms = termsOfDocuments.flatMap((document) =>
    document.map((term) => {
      const number = vocabulary.get(term) ?? vocabulary.size;
      vocabulary.set(term, number);
      return number;
    }),
  );
  const starts = new Uint32Array(termsOfDocuments.length + 1);
  for (const [at, document] of termsOfDocuments.entries()) starts[at + 1] = starts[at]! + document.length;
  const columns = { starts, terms: Uint32Array.from(terms) };
  const documents = termsOfDocuments.map((_, text) => ({ texts: Uint32Array.of(text), more: [] }));
  return { ...compileTextPostings(documents, columns, vocabulary.size), vocabulary };
}

/** A document made of texts of some columns, by their numbers, and of more terms. */
export type TextDocument = { readonly texts: Uint32Array; readonly more: readonly number[] };

/** As {@link compilePostings}, of documents that are made of texts; their terms are numbers below `termCount`. */
export function compileTextPostings(
  collection: readonly TextDocument[],
  columns: Pick<TextColumns, "starts" | "terms">,
  termCount: number,
): Postings<number> {
  const { starts, lengths } = countDocuments(collection, columns, termCount);
  const size = starts[termCount]!;
  const documents = collection.length <= MOST ? new Uint16Array(size) : new Uint32Array(size);
  const frequencies = new Uint16Array(size);
  // Where the last entry of each term stands, so far.
  const place = Int32Array.from(starts.subarray(0, termCount), (start) => start - 1);
  const last = new Int32Array(termCount).fill(-1);
  for (let document = 0; document < collection.length; document++) {
    const { texts, more } = collection[document]!;
    for (let own = 0; own < texts.length; own++) {
      const end = columns.starts[texts[own]! + 1]!;
      for (let at = columns.starts[texts[own]!]!; at < end; at++) {
        const term = columns.terms[at]!;
        if (last[term] !== document) documents[++place[term]!] = document;
        last[term] = document;
        if (frequencies[place[term]!]! < MOST) frequencies[place[term]!]!++;
      }
    }
    for (const term of more) {
      if (last[term] !== document) documents[++place[term]!] = document;
      last[term] = document;
      if (frequencies[place[term]!]! < MOST) frequencies[place[term]!]!++;
    }
  }
  return { vocabulary: termNumbers(termCount), starts, documents, frequencies, lengths };
}

/** The vocabulary of postings whose terms are numbers below `termCount` themselves. */
export function termNumbers(termCount: number): Postings<number>["vocabulary"] {
  return { get: (term) => (term >= 0 && term < termCount ? term : undefined) };
}

/** How many terms each document has, and where the documents of each term begin. Closures would take thrice the time. */
function countDocuments(
  collection: readonly TextDocument[],
  columns: Pick<TextColumns, "starts" | "terms">,
  termCount: number,
): Pick<Postings<number>, "starts" | "lengths"> {
  const lengths = new Uint32Array(collection.length);
  const starts = new Uint32Array(termCount + 1);
  const last = new Int32Array(termCount).fill(-1);
  for (let document = 0; document < collection.length; document++) {
    const { texts, more } = collection[document]!;
    let length = more.length;
    for (let own = 0; own < texts.length; own++) {
      const end = columns.starts[texts[own]! + 1]!;
      length += end - columns.starts[texts[own]!]!;
      for (let at = columns.starts[texts[own]!]!; at < end; at++) {
        const term = columns.terms[at]!;
        if (last[term] !== document) starts[term + 1]!++;
        last[term] = document;
      }
    }
    for (const term of more) {
      if (last[term] !== document) starts[term + 1]!++;
      last[term] = document;
    }
    lengths[document] = length;
  }
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!;
  return { starts, lengths };
}

const MOST = 0xffff;

/** How many documents hold the term. */
export function documentFrequency<Term>(postings: Postings<Term>, term: Term): number {
  const number = postings.vocabulary.get(term);
  return number === undefined ? 0 : postings.starts[number + 1]! - postings.starts[number]!;
}

/** Whether a document holds a term. */
export function holdsTerm({ starts, documents }: Postings<number>, document: number, term: number): boolean {
  let low = starts[term]!;
  let high = starts[term + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (documents[middle]! < document) low = middle + 1;
    else high = middle;
  }
  return low < starts[term + 1]! && documents[low] === document;
}

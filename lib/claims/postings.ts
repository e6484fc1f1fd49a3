/**
 * An inverted index in typed arrays: the documents that hold term number t, and how often each does, stand at
 * [starts[t], starts[t + 1]) of `documents` and `frequencies`, in ascending order of document.
 */
export type Postings = {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint16Array;
  /** Number of terms of each document. */
  readonly lengths: Uint32Array;
};

/** Compiles the index of documents given as their terms; a document's number is its place in the list. */
export function compilePostings(termsOfDocuments: readonly (readonly string[])[]): Postings {
  const vocabulary = new Map<string, number>();
  const lengths = new Uint32Array(termsOfDocuments.length);
  const documentCounts: number[] = [];
  const entries: { readonly term: number; readonly document: number; readonly count: number }[] = [];
  for (const [document, terms] of termsOfDocuments.entries()) {
    lengths[document] = terms.length;
    for (const [term, count] of countTerms(terms)) {
      const known = vocabulary.get(term);
      const number = known ?? vocabulary.size;
      if (known === undefined) vocabulary.set(term, number);
      documentCounts[number] = (documentCounts[number] ?? 0) + 1;
      entries.push({ term: number, document, count });
    }
  }
  const starts = runningSum(documentCounts);
  const documents = new Uint32Array(entries.length);
  const frequencies = new Uint16Array(entries.length);
  const next = starts.slice();
  for (const { term, document, count } of entries) {
    const place = next[term]!++;
    documents[place] = document;
    frequencies[place] = Math.min(count, 0xffff);
  }
  return { vocabulary, starts, documents, frequencies, lengths };
}

/** How many documents hold the term. */
export function documentFrequency(postings: Postings, term: string): number {
  const number = postings.vocabulary.get(term);
  return number === undefined ? 0 : postings.starts[number + 1]! - postings.starts[number]!;
}

function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function runningSum(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (const [i, count] of counts.entries()) starts[i + 1] = starts[i]! + count;
  return starts;
}

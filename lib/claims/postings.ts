/**
 * An inverted index in typed arrays: the documents that hold term number t, and how often each does, stand at
 * [starts[t], starts[t + 1]) of `documents` and `frequencies`, in ascending order of document.
 */
export type Postings<Term> = {
  readonly vocabulary: ReadonlyMap<Term, number>;
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint16Array;
  /** Number of terms of each document. */
  readonly lengths: Uint32Array;
};

/** Compiles the index of documents given as their terms; a document's number is its place in the list. */
export function compilePostings<Term>(termsOfDocuments: readonly (readonly Term[])[]): Postings<Term> {
  const vocabulary = new Map<Term, number>();
  const lengths = Uint32Array.from(termsOfDocuments, (terms) => terms.length);
  const documentCounts: number[] = [];
  const entries = { terms: [] as number[], documents: [] as number[], counts: [] as number[] };
  for (const [document, terms] of termsOfDocuments.entries()) {
    for (const [term, count] of countTerms(terms)) {
      const number = vocabulary.get(term) ?? vocabulary.size;
      vocabulary.set(term, number);
      documentCounts[number] = (documentCounts[number] ?? 0) + 1;
      entries.terms.push(number);
      entries.documents.push(document);
      entries.counts.push(Math.min(count, 0xffff));
    }
  }
  const starts = runningSum(documentCounts);
  const documents = new Uint32Array(entries.terms.length);
  const frequencies = new Uint16Array(entries.terms.length);
  const next = starts.slice();
  for (const [entry, term] of entries.terms.entries()) {
    const place = next[term]!++;
    documents[place] = entries.documents[entry]!;
    frequencies[place] = entries.counts[entry]!;
  }
  return { vocabulary, starts, documents, frequencies, lengths };
}

/** How many documents hold the term. */
export function documentFrequency<Term>(postings: Postings<Term>, term: Term): number {
  const number = postings.vocabulary.get(term);
  return number === undefined ? 0 : postings.starts[number + 1]! - postings.starts[number]!;
}

function countTerms<Term>(terms: readonly Term[]): ReadonlyMap<Term, number> {
  const counts = new Map<Term, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function runningSum(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (const [i, count] of counts.entries()) starts[i + 1] = starts[i]! + count;
  return starts;
}

/**
 * An inverted index in typed arrays: the documents that hold term number t, and how often each does, stand at
 * [starts[t], starts[t + 1]) of `documents` and `frequencies`, in ascending order of document.
 */
export type Postings<Term> = {
  readonly vocabulary: Pick<ReadonlyMap<Term, number>, "get">;
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint16Array;
  /** Number of terms of each document. */
  readonly lengths: Uint32Array;
};

/** Compiles the index of documents given as their terms; a document's number is its place in the list. */
export function compilePostings<Term>(termsOfDocuments: readonly (readonly Term[])[]): Postings<Term> {
  const vocabulary = new Map<Term, number>();
  const numbered = termsOfDocuments.map((terms) =>
    terms.map((term) => {
      const number = vocabulary.get(term) ?? vocabulary.size;
      vocabulary.set(term, number);
      return number;
    }),
  );
  const visit = (document: number, take: (term: number) => void) => numbered[document]!.forEach(take);
  const postings = compileNumbered({ documents: numbered.length, terms: vocabulary.size, visit });
  return { ...postings, vocabulary };
}

/** Documents whose terms are numbers below `terms`; `visit` hands out those of one, each as often as it stands there. */
export type NumberedDocuments = {
  readonly documents: number;
  readonly terms: number;
  readonly visit: (document: number, take: (term: number) => void) => void;
};

/** As {@link compilePostings}, without a list of terms for each document; every document is visited twice. */
export function compileNumbered({ documents: size, terms, visit }: NumberedDocuments): Postings<number> {
  const lengths = new Uint32Array(size);
  const starts = new Uint32Array(terms + 1);
  const last = new Int32Array(terms).fill(-1);
  for (let document = 0; document < size; document++) {
    visit(document, (term) => {
      lengths[document]!++;
      if (last[term] !== document) starts[term + 1]!++;
      last[term] = document;
    });
  }
  for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
  const documents = new Uint32Array(starts[terms]!);
  const frequencies = new Uint16Array(starts[terms]!);
  // Where the last entry of each term stands, so far.
  const place = Int32Array.from(starts.subarray(0, terms), (start) => start - 1);
  last.fill(-1);
  for (let document = 0; document < size; document++) {
    visit(document, (term) => {
      if (last[term] !== document) documents[++place[term]!] = document;
      last[term] = document;
      const at = place[term]!;
      if (frequencies[at]! < MOST) frequencies[at]!++;
    });
  }
  const get = (term: number) => (term >= 0 && term < terms ? term : undefined);
  return { vocabulary: { get }, starts, documents, frequencies, lengths };
}

const MOST = 0xffff;

/** How many documents hold the term. */
export function documentFrequency<Term>(postings: Postings<Term>, term: Term): number {
  const number = postings.vocabulary.get(term);
  return number === undefined ? 0 : postings.starts[number + 1]! - postings.starts[number]!;
}

/** What is wrong at one place of a corpus. `path` is a JSON Pointer (RFC 6901) into the rows: "/statements/3/speaker". */
export interface CorpusProblem {
  readonly path: string;
  readonly reason: string;
}

/** Problems with paths that count from the row at hand: "/speaker" becomes "/statements/3/speaker". */
export function problemsUnder(path: string, problems: readonly CorpusProblem[]): CorpusProblem[] {
  return problems.map((problem) => ({ path: path + problem.path, reason: problem.reason }));
}

/** A problem for each item whose key an earlier item of the list has already; items without a key do not count. */
export function findRepeats<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
  reason: (key: string) => string,
): CorpusProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const repeated = seen.has(key);
    seen.add(key);
    return repeated ? [{ path: `/${at}`, reason: reason(key) }] : [];
  });
}

/**
 * Has a piece of work done once at a time for each key. Who asks while it is under way gets what the next run gives,
 * together with all others who ask until then: what they ask about may have changed after the run began. So a hundred
 * askers at once cost two runs, and each gets an answer that is no older than the question.
 */
export function oneAtATime<Key, Result>(work: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> {
  const runs = new Map<Key, { readonly now: Promise<Result>; next?: Promise<Result> }>();
  const run = (key: Key): Promise<Result> => {
    const now = work(key);
    runs.set(key, { now });
    const end = () => {
      if (runs.get(key)?.now === now && runs.get(key)?.next === undefined) runs.delete(key);
    };
    now.then(end, end);
    return now;
  };
  return (key) => {
    const current = runs.get(key);
    if (current === undefined) return run(key);
    const start = () => run(key);
    return (current.next ??= current.now.then(start, start));
  };
}

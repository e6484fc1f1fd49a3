/** One import at a time in a profile, in whatever page; given up by the browser when its page goes away. */
const NAME = "import";

/**
 * Does something while no other page of the extension does anything under this lock; undefined, without doing it, if one
 * does.
 */
export function withImportLock<Result>(
  work: () => Promise<Result>,
  locks: Pick<LockManager, "request"> = navigator.locks,
): Promise<Result | undefined> {
  return locks.request(NAME, { ifAvailable: true }, async (lock) => (lock ? await work() : undefined));
}

import { type MatcherTerms, withMatcher } from "../platform/matcher-port";
import { closeRestingPage } from "../platform/offscreen-page";
import type { OnRecordDatabase } from "../store/database";
import { isIndexKept } from "./compiled-corpus";
import { makeMatcher, type Matcher } from "./matcher";

/** The matcher of the worker. Called synchronously at its start. Firefox has no page without a window to put it in. */
export const matcherOfWorker: (opened: Promise<OnRecordDatabase>) => Matcher = import.meta.env.FIREFOX
  ? (opened) => makeMatcher(() => opened)
  : distantMatcher;

/**
 * A matcher in a thread of its own, for a worker that the browser ends after half a minute: there the corpus stays at
 * hand, and code that has run before runs fast. Meanwhile the worker answers others.
 */
function distantMatcher(opened: Promise<OnRecordDatabase>): Matcher {
  closeRestingPage();
  const ask = async <Result>(question: (matcher: Matcher) => Promise<Result>): Promise<Result> => {
    const terms: MatcherTerms = { isWritable: (await opened).access.kind === "writable" };
    return withMatcher(terms, question);
  };
  return {
    begin: () => ask((matcher) => matcher.begin()),
    report: (article) => ask((matcher) => matcher.report(article)),
    getLearnableName: (spelling, figure) => ask((matcher) => matcher.getLearnableName(spelling, figure)),
    // No thread is started only to find that there is nothing to do.
    keepIndex: async () => {
      if (!(await isIndexKept(await opened))) await ask((matcher) => matcher.keepIndex());
    },
  };
}

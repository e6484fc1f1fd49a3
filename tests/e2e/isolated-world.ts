import type { Page } from "playwright-core";

import { until } from "./harness";

/** The world that the extension's scripts share in a page: same DOM, globals of its own. */
export type IsolatedWorld = Readonly<{
  /** Runs an expression there, awaiting a promise, and gives its value. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** What was thrown and not caught in any world of the page since this one was looked for. */
  exceptions: readonly string[];
}>;

type Context = Readonly<{ id: number; auxData?: { type?: string }; origin: string }>;

/** The newest world of an extension in a page, where one of its scripts runs or has run. */
export async function requireIsolatedWorld(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const cdp = await page.context().newCDPSession(page);
  const contexts = new Map<number, Context>();
  const exceptions: string[] = [];
  cdp.on("Runtime.executionContextCreated", ({ context }) => contexts.set(context.id, context));
  cdp.on("Runtime.executionContextDestroyed", ({ executionContextId }) =>
    contexts.delete(executionContextId),
  );
  cdp.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception } }) => {
    exceptions.push(exception?.description ?? text);
  });
  await cdp.send("Runtime.enable");
  const newest = async () =>
    [...contexts.values()].findLast(
      ({ origin, auxData }) => origin === `chrome-extension://${extensionId}` && auxData?.type === "isolated",
    );
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { id: contextId } = await until("a script of the extension runs in the page", newest);
    const answer = await cdp.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    const failure = answer.exceptionDetails;
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return answer.result.value as T;
  };
  return { evaluate, exceptions };
}

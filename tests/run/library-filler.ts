import { build } from "vite";

import type { Session } from "./session";
import { root } from "./build";

/**
 * Puts a made library of so many articles into the extension in the browser, through the product's own store, in a page
 * of the extension that is closed afterwards. The corpus must be installed.
 */
export function fillBrowserLibrary(session: Session, count: number, paragraphs?: number): Promise<void> {
  const call = `fillLibrary(${count}, ${JSON.stringify(paragraphs) ?? "undefined"})`;
  return runInOwnPage(session, "tests/run/fill-library-page.ts", call);
}

/** As {@link fillBrowserLibrary}, a corpus of so many made statements and figures beside the shipped one. */
export function fillBrowserCorpus(session: Session, statements: number, figures: number): Promise<void> {
  return runInOwnPage(session, "tests/run/fill-corpus-page.ts", `fillCorpus(${statements}, ${figures})`);
}

/** Runs a call of what a script puts on the window, in a page of the extension that is closed afterwards. */
async function runInOwnPage({ browser }: Session, script: string, call: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/welcome.html`);
  const cdp = await browser.context.newCDPSession(page);
  const run = async (expression: string) => {
    const { exceptionDetails } = await cdp.send("Runtime.evaluate", { expression, awaitPromise: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
  };
  await run(await bundle(script));
  await run(call);
  await page.close();
}

async function bundle(script: string): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: "error",
    define: { "import.meta.env.BROWSER": '"chrome"' },
    build: { write: false, lib: { entry: script, formats: ["iife"], name: "filler" }, minify: false },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !("output" in output)) throw new Error("The script that fills the store was not built.");
  return output.output[0].code;
}

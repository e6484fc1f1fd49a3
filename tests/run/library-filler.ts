import { build } from "vite";

import type { Session } from "./session";
import { root } from "./build";

/** Runs inside a page of the extension, where it puts `fillLibrary` on the window. */
const SCRIPT = "tests/run/fill-library-page.ts";

/**
 * Puts a made library of so many articles into the extension in the browser, through the product's own store, in a page
 * of the extension that is closed afterwards. The corpus must be installed.
 */
export async function fillBrowserLibrary(
  { browser }: Session,
  count: number,
  paragraphs?: number,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/welcome.html`);
  const cdp = await browser.context.newCDPSession(page);
  const run = async (expression: string) => {
    const { exceptionDetails } = await cdp.send("Runtime.evaluate", { expression, awaitPromise: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
  };
  await run(await bundle());
  await run(`fillLibrary(${count}, ${JSON.stringify(paragraphs) ?? "undefined"})`);
  await page.close();
}

async function bundle(): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: "error",
    define: { "import.meta.env.BROWSER": '"chrome"' },
    build: { write: false, lib: { entry: SCRIPT, formats: ["iife"], name: "filler" }, minify: false },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !("output" in output)) throw new Error("The script that fills the library was not built.");
  return output.output[0].code;
}

import { browser } from "wxt/browser";

import { withOffscreenPage } from "./offscreen-page";
import { getOwnFile } from "./own-file-system";

type Reply = { readonly url?: string; readonly fault?: string };

/**
 * Gives a file of the own file system an address while `use` needs it. A service worker has no addresses for files:
 * there a page without a window gives it, and what to ask of it comes as `request`; Firefox's background gives its own.
 */
export async function withFileAddress<Result>(
  name: string,
  request: object,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  if (typeof URL.createObjectURL !== "function") return withPage(request, use);
  const url = URL.createObjectURL(await getOwnFile(name));
  try {
    return await use(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function withPage<Result>(request: object, use: (url: string) => Promise<Result>): Promise<Result> {
  return withOffscreenPage(async () => {
    const reply = (await browser.runtime.sendMessage(request)) as Reply | undefined;
    if (reply?.url === undefined) throw new Error(reply?.fault ?? "the page without a window did not answer");
    return use(reply.url);
  });
}

import { browser } from "wxt/browser";

const permission = { permissions: ["downloads"] as "downloads"[] };

/**
 * Asks the user for the permission to write files into the downloads folder. Inside a click's own task, before any
 * await; at once true where it was given before.
 */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(permission);
}

/** May files be written into the downloads folder? */
export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(permission);
}

/** Gives the permission back. */
export async function forgetDownloads(): Promise<void> {
  await browser.permissions.remove(permission);
}

/** A download that did not end well; `reason` is the browser's word for it ("FILE_NO_SPACE"). */
export class DownloadError extends Error {
  override readonly name = "DownloadError";

  constructor(readonly reason: string) {
    super(`the file was not written: ${reason}`);
  }
}

/**
 * Writes what stands under a `blob:` address as a file below the downloads folder, without asking, and waits until it
 * is on disk. Gives the name it got; one that is taken gets a number.
 * @throws DownloadError
 */
export async function download(url: string, filename: string): Promise<string> {
  const id = await browser.downloads.download({ url, filename, conflictAction: "uniquify", saveAs: false });
  const ended = await untilEnded(id);
  if (ended !== "complete") throw new DownloadError(ended);
  const [item] = await browser.downloads.search({ id });
  return (item?.filename ?? filename).replace(/^.*[\\/]/, "");
}

/** How often a download is looked at besides, in milliseconds: its end may have been told before anybody listened. */
const LOOK_EVERY = 10_000;

/** "complete", or the reason why not. */
function untilEnded(id: number): Promise<string> {
  return new Promise((resolve) => {
    const settle = async () => {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === "in_progress") return;
      clearInterval(looking);
      browser.downloads.onChanged.removeListener(onChanged);
      resolve(item?.state === "complete" ? "complete" : (item?.error ?? "interrupted"));
    };
    const onChanged = (change: { readonly id: number }) => {
      if (change.id === id) void settle();
    };
    const looking = setInterval(() => void settle(), LOOK_EVERY);
    browser.downloads.onChanged.addListener(onChanged);
    void settle();
  });
}

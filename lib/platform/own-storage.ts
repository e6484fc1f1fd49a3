import { browser } from "wxt/browser";

/**
 * Closes the storage on disk to scripts in web pages, as that of the session is by default: none of ours reads it there,
 * and a page that took its process over would learn what is kept and backed up. Asked for at each start of the worker,
 * since the browser keeps it no longer than it runs. Nothing happens in a browser that cannot (Firefox).
 */
export async function closeStorageToPages(): Promise<void> {
  const { local } = browser.storage as {
    local: Partial<Pick<typeof browser.storage.local, "setAccessLevel">>;
  };
  await local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

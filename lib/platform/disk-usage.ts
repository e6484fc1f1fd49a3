/** Bytes this extension takes on disk, roughly, as the browser tells; undefined where it does not. */
export async function getDiskUsage(): Promise<number | undefined> {
  const { usage } = await navigator.storage.estimate();
  return usage;
}

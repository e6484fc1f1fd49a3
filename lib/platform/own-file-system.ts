/**
 * A file in the extension's own file system, which no page and no other extension sees, opened for writing from the
 * start. What stood under the name is replaced when it is closed.
 */
export async function createOwnFile(name: string): Promise<FileSystemWritableFileStream> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle(name, { create: true });
  return handle.createWritable();
}

/** The file of this name as lines of JSON, without reading it. */
export async function getOwnFile(name: string): Promise<Blob> {
  const root = await navigator.storage.getDirectory();
  const file = await (await root.getFileHandle(name)).getFile();
  // Without a type the browser guesses one, and may name the file after that.
  return file.slice(0, file.size, "application/x-ndjson");
}

/** Removes the file of this name; nothing happens if there is none. */
export async function removeOwnFile(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  try {
    await root.removeEntry(name);
  } catch (cause) {
    if (!(cause instanceof DOMException && cause.name === "NotFoundError")) throw cause;
  }
}

/**
 * Removes the files whose names begin so, of those the ones last written before a moment. One that is being written stays.
 */
export async function removeOwnFiles(beginning: string, before: Date): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for await (const [name, handle] of root.entries()) {
    if (!name.startsWith(beginning) || !isFile(handle)) continue;
    if ((await handle.getFile()).lastModified >= before.getTime()) continue;
    try {
      await root.removeEntry(name);
    } catch (cause) {
      if (!(cause instanceof DOMException && cause.name === "NoModificationAllowedError")) throw cause;
    }
  }
}

const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === "file";

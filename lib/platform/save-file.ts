import { createOwnFile, getOwnFile, removeOwnFile, removeOwnFiles } from "./own-file-system";

/** A file being written, piece by piece. An aborted one is not there, nor is any part of it. */
export interface FileBeingSaved {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly abort: () => Promise<void>;
}

/** What a file is called and what it is. */
export interface FileToSave {
  /** With its ending: "harbour.collection.json". */
  readonly name: string;
  /** "application/json". */
  readonly type: string;
}

type PickerOptions = {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
};
type WritableFile = FileBeingSaved & { readonly write: (bytes: Uint8Array) => Promise<void> };
type PickedFile = { readonly createWritable: () => Promise<WritableFile> };

/** The parts of a page's window that saving needs; Firefox has no picker. */
export type SavingWindow = Pick<Window, "document" | "setTimeout"> & {
  readonly showSaveFilePicker?: (options: PickerOptions) => Promise<PickedFile>;
};

/**
 * Opens a file for writing: one the user picks, which grows on the disk while it is written, or, where the browser has
 * no picker, a download that is handed over when it is closed. To be called in answer to a click. Undefined if the user
 * picks none.
 * @throws DOMException if the picked file cannot be written
 */
export async function saveFile(
  file: FileToSave,
  page: SavingWindow = window,
): Promise<FileBeingSaved | undefined> {
  if (page.showSaveFilePicker === undefined) return startDownload(file, page);
  const ending = file.name.slice(file.name.lastIndexOf("."));
  try {
    const picked = await page.showSaveFilePicker({
      suggestedName: file.name,
      types: [{ accept: { [file.type]: [ending] } }],
    });
    return await picked.createWritable();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

/** How the names of files begin that wait in the own file system for the browser to take them over as downloads. */
const WAITING = "download-";

/** Time a download has to be taken over, in milliseconds, before the file it is made from is removed. */
const TAKEN_OVER_MS = 60_000;

/**
 * Put together in the own file system, from which Firefox copies it: as blobs in memory 400 MB took 800 MB of it.
 */
async function startDownload({ name, type }: FileToSave, page: SavingWindow): Promise<FileBeingSaved> {
  const waiting = `${WAITING}${crypto.randomUUID()}`;
  const draft = await createOwnFile(waiting);
  return {
    write: (bytes) => draft.write(bytes as Uint8Array<ArrayBuffer>),
    close: async () => {
      await draft.close();
      const url = URL.createObjectURL(new Blob([await getOwnFile(waiting)], { type }));
      const link = page.document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      page.setTimeout(() => {
        URL.revokeObjectURL(url);
        void removeOwnFile(waiting);
      }, TAKEN_OVER_MS);
    },
    abort: async () => {
      await draft.abort();
      await removeOwnFile(waiting);
    },
  };
}

/**
 * Removes the files that downloads were made from and that are still there because their page was closed too soon;
 * those last written before a moment, by default ten minutes ago, when nobody needs them any more.
 */
export function forgetWaitingDownloads(before = new Date(Date.now() - 10 * TAKEN_OVER_MS)): Promise<void> {
  return removeOwnFiles(WAITING, before);
}

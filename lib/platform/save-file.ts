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

/** Pieces are handed to the browser as blobs of this many bytes, which it may keep on the disk. */
const BLOB_BYTES = 16 * 2 ** 20;

/** Time a download has to begin before its address is given up; it keeps what it needs from then on. */
const HANDED_OVER_MS = 60_000;

function startDownload({ name, type }: FileToSave, page: SavingWindow): FileBeingSaved {
  let blobs: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let waiting = 0;
  const gather = () => {
    blobs.push(new Blob(pieces));
    pieces = [];
    waiting = 0;
  };
  return {
    write: (bytes) => {
      pieces.push(new Uint8Array(bytes));
      waiting += bytes.length;
      if (waiting >= BLOB_BYTES) gather();
      return Promise.resolve();
    },
    close: () => {
      gather();
      const url = URL.createObjectURL(new Blob(blobs, { type }));
      const link = page.document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      page.setTimeout(() => URL.revokeObjectURL(url), HANDED_OVER_MS);
      return Promise.resolve();
    },
    abort: () => {
      blobs = [];
      pieces = [];
      return Promise.resolve();
    },
  };
}

import { afterEach, describe, expect, test, vi } from "vitest";

import { forgetWaitingDownloads, saveFile, type SavingWindow } from "../../../lib/platform/save-file";
import { PATIENCE_MS } from "../../run/patience";

const file = { name: "harbour.collection.json", type: "application/json" };
const bytes = (text: string) => new TextEncoder().encode(text);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type OwnFile = { text: string; at: number };

/** An own file system in memory: its files by name. */
function fakeOwnFiles(): Map<string, OwnFile> {
  const files = new Map<string, OwnFile>();
  const handleOf = (name: string) => ({
    kind: "file",
    getFile: () => {
      const { text, at } = files.get(name)!;
      return Promise.resolve(new File([text], name, { lastModified: at }));
    },
    createWritable: () => {
      const pieces: string[] = [];
      return Promise.resolve({
        write: (piece: Uint8Array) => Promise.resolve(void pieces.push(new TextDecoder().decode(piece))),
        close: () => Promise.resolve(void files.set(name, { text: pieces.join(""), at: Date.now() })),
        abort: () => Promise.resolve(),
      });
    },
  });
  const root = {
    getFileHandle: (name: string) => {
      if (!files.has(name)) files.set(name, { text: "", at: Date.now() });
      return Promise.resolve(handleOf(name));
    },
    removeEntry: (name: string) => Promise.resolve(void files.delete(name)),
    entries: () => [...files.keys()].map((name) => [name, handleOf(name)]),
  };
  vi.stubGlobal("navigator", { storage: { getDirectory: () => Promise.resolve(root) } });
  return files;
}

/** A window without a picker, and what it was asked to download. */
function windowWithoutPicker() {
  const blobs: Blob[] = [];
  const links: { href: string; download: string; clicks: number }[] = [];
  const revoked: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  vi.spyOn(URL, "revokeObjectURL").mockImplementation((url) => void revoked.push(url));
  const later: (() => void)[] = [];
  const page = {
    document: {
      createElement: () => {
        const link = { href: "", download: "", clicks: 0, click: () => void link.clicks++ };
        links.push(link);
        return link;
      },
    },
    setTimeout: (work: () => void) => later.push(work),
  } as unknown as SavingWindow;
  return { page, blobs, links, revoked, later };
}

describe("without a picker", () => {
  test("a file is downloaded whole under its name once it is closed; its address and its draft go later", async () => {
    const { page, blobs, links, revoked, later } = windowWithoutPicker();
    const files = fakeOwnFiles();
    const saving = await saveFile(file, page);
    await saving?.write(bytes("قال "));
    await saving?.write(bytes("said"));
    expect(links).toEqual([]);
    await saving?.close();
    expect(links).toMatchObject([{ href: "blob:1", download: file.name, clicks: 1 }]);
    expect(await blobs[0]?.text()).toBe("قال said");
    expect(blobs[0]?.type).toBe(file.type);
    expect(revoked).toEqual([]);
    expect(files.size).toBe(1);
    for (const work of later) work();
    expect(revoked).toEqual(["blob:1"]);
    await vi.waitFor(() => expect(files.size).toBe(0), PATIENCE_MS);
  });

  test("an aborted file is not downloaded, and nothing is left of it", async () => {
    const { page, links } = windowWithoutPicker();
    const files = fakeOwnFiles();
    const saving = await saveFile(file, page);
    await saving?.write(bytes("half"));
    await saving?.abort();
    expect(links).toEqual([]);
    expect(files.size).toBe(0);
  });

  test("what pages that were closed left behind is removed, but no other file and none that is new", async () => {
    const { page } = windowWithoutPicker();
    const files = fakeOwnFiles();
    files.set("backup.ndjson", { text: "", at: 0 });
    await (await saveFile(file, page))?.close();
    const [, waiting] = [...files.keys()];
    await forgetWaitingDownloads();
    expect([...files.keys()]).toEqual(["backup.ndjson", waiting]);
    files.get(waiting!)!.at -= 700_000;
    await forgetWaitingDownloads();
    expect([...files.keys()]).toEqual(["backup.ndjson"]);
  });
});

describe("with a picker", () => {
  const pickerThat = (answer: () => Promise<{ createWritable: () => Promise<never> }>) => {
    const asked: unknown[] = [];
    const showSaveFilePicker = (options: unknown) => {
      asked.push(options);
      return answer();
    };
    return { asked, page: { showSaveFilePicker } as unknown as SavingWindow };
  };

  test("the file goes where the user says", async () => {
    const writable = { write: vi.fn(), close: vi.fn(), abort: vi.fn() };
    const { asked, page } = pickerThat(() =>
      Promise.resolve({ createWritable: () => Promise.resolve(writable as never) }),
    );
    expect(await saveFile(file, page)).toBe(writable);
    expect(asked).toEqual([
      { suggestedName: file.name, types: [{ accept: { "application/json": [".json"] } }] },
    ]);
  });

  test("there is no file if the user picks none", async () => {
    const { page } = pickerThat(() => Promise.reject(new DOMException("", "AbortError")));
    expect(await saveFile(file, page)).toBeUndefined();
  });

  test("a file that cannot be written is a fault", async () => {
    const { page } = pickerThat(() => Promise.reject(new DOMException("", "NotAllowedError")));
    await expect(saveFile(file, page)).rejects.toThrow();
  });
});

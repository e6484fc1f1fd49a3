import { afterEach, describe, expect, test, vi } from "vitest";

import { saveFile, type SavingWindow } from "../../../lib/platform/save-file";

const file = { name: "harbour.collection.json", type: "application/json" };
const bytes = (text: string) => new TextEncoder().encode(text);

afterEach(() => vi.restoreAllMocks());

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
  test("a file is downloaded whole under its name once it is closed, and its address given up later", async () => {
    const { page, blobs, links, revoked, later } = windowWithoutPicker();
    const saving = await saveFile(file, page);
    await saving?.write(bytes("قال "));
    await saving?.write(bytes("said"));
    expect(links).toEqual([]);
    await saving?.close();
    expect(links).toMatchObject([{ href: "blob:1", download: file.name, clicks: 1 }]);
    expect(await blobs[0]?.text()).toBe("قال said");
    expect(blobs[0]?.type).toBe(file.type);
    expect(revoked).toEqual([]);
    for (const work of later) work();
    expect(revoked).toEqual(["blob:1"]);
  });

  test("bytes stay as they were given, though their buffer is used again", async () => {
    const { page, blobs } = windowWithoutPicker();
    const saving = await saveFile(file, page);
    const buffer = bytes("one");
    await saving?.write(buffer);
    buffer.set(bytes("two"));
    await saving?.close();
    expect(await blobs[0]?.text()).toBe("one");
  });

  test("an aborted file is not downloaded", async () => {
    const { page, links } = windowWithoutPicker();
    const saving = await saveFile(file, page);
    await saving?.write(bytes("half"));
    await saving?.abort();
    expect(links).toEqual([]);
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

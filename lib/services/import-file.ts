import { ExchangeFault } from "../exchange/exchange-fault";

/** Bytes of a file read at a time. */
const PIECE = 2 ** 20;

/** Largest file that is looked at: some seven times an export of 60,000 articles. */
const MOST_BYTES = 4 * 2 ** 30;

/** A piece of a file's text, and how many of its bytes were read by then. */
export interface FilePiece {
  readonly text: string;
  readonly bytes: number;
}

/**
 * The text of a file, a mebibyte at a time; a byte order mark is left out.
 * @throws ExchangeFault `too-large`, or `not-text` if it is no UTF-8; the signal's reason; DOMException if the file
 * cannot be read (any more)
 */
export async function* readFileText(file: Blob, signal?: AbortSignal): AsyncGenerator<FilePiece> {
  if (file.size > MOST_BYTES) throw new ExchangeFault("too-large", 1);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (bytes?: ArrayBuffer) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new ExchangeFault("not-text", 1, { cause });
    }
  };
  for (let from = 0; from < file.size; from += PIECE) {
    signal?.throwIfAborted();
    const bytes = await file.slice(from, from + PIECE).arrayBuffer();
    yield { text: decode(bytes), bytes: from + bytes.byteLength };
  }
  yield { text: decode(), bytes: file.size };
}

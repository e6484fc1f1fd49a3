/** Where the bytes of a file go, piece by piece. A file that is aborted is not there, nor is any part of it. */
export interface ByteSink {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly abort: () => Promise<void>;
}

/** Bytes handed on at a time: few enough to stay small in memory, enough that a large file takes few calls. */
const CHUNK = 2 ** 20;

/** Gathers small pieces into chunks of about one mebibyte for a sink. */
export interface ChunkedSink {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Hands on what is left and closes the sink. */
  readonly close: () => Promise<void>;
  /** Bytes taken so far. */
  readonly size: () => number;
}

/** A {@link ChunkedSink} over a sink. */
export function chunked(sink: ByteSink): ChunkedSink {
  let pieces: Uint8Array[] = [];
  let waiting = 0;
  let size = 0;
  const flush = async () => {
    const chunk = new Uint8Array(waiting);
    let at = 0;
    for (const piece of pieces) {
      chunk.set(piece, at);
      at += piece.length;
    }
    pieces = [];
    waiting = 0;
    if (chunk.length > 0) await sink.write(chunk);
  };
  return {
    write: async (bytes) => {
      pieces.push(bytes);
      waiting += bytes.length;
      size += bytes.length;
      if (waiting >= CHUNK) await flush();
    },
    close: async () => {
      await flush();
      await sink.close();
    },
    size: () => size,
  };
}

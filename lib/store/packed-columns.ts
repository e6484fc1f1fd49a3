/**
 * Plain data whose typed arrays and long texts stand in a Blob. A structured clone of them is read and unpacked by the
 * thread that asks for it, some 100 ms for 35 MB; a Blob is read in a third of that. What is left is so little that browsers keep it in
 * the row itself, and it is there at once.
 */
export type PackedColumns = {
  /** The data, with a {@link Column} in place of each typed array and long text. */
  readonly shape: unknown;
  readonly columns: Blob;
};

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array };

/** How long texts stand there: those of plain letters a byte each, which browsers keep so in memory, too. */
const ENCODINGS = { ascii: Uint8Array, "utf-16le": Uint16Array };

type Kind = keyof typeof KINDS;
type Encoding = keyof typeof ENCODINGS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** Where in the Blob a typed array or a text stands: from which byte on, and how many numbers or UTF-16 units. */
type Column = {
  readonly column: Kind | Encoding;
  readonly at: number;
  readonly length: number;
};

/** Characters from which on a text is a long one. */
const LONG = 256;

const PLAIN = /^[\0-\x7f]*$/;

/** Numbers of eight bytes must begin at such a byte. */
const ALIGNMENT = 8;

/**
 * Packs plain data: objects, lists, typed arrays, texts, numbers. No object of the data may have a key "column".
 * @throws TypeError of a typed array of another kind
 */
export function packColumns(data: unknown): PackedColumns {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const take = (part: Uint8Array<ArrayBuffer>) => {
    parts.push(part);
    size += part.byteLength;
  };
  const put = (column: Column["column"], { buffer, byteOffset, byteLength, length }: Numbers): Column => {
    take(new Uint8Array(-size & (ALIGNMENT - 1)));
    const at = size;
    take(new Uint8Array(buffer, byteOffset, byteLength));
    return { column, at, length };
  };
  const strip = (part: unknown): unknown => {
    if (ArrayBuffer.isView(part)) return put(kindOf(part), part as Numbers);
    // Half a surrogate pair would not come back.
    if (typeof part !== "string" || part.length < LONG || !part.isWellFormed()) return mapParts(part, strip);
    return PLAIN.test(part) ? put("ascii", new TextEncoder().encode(part)) : put("utf-16le", unitsOf(part));
  };
  const shape = strip(data);
  return { shape, columns: new Blob(parts) };
}

/**
 * Reads what was packed; undefined where the columns are not those of the shape, or cannot be read. What it makes are
 * views of one buffer.
 */
export async function unpackColumns({ shape, columns }: PackedColumns): Promise<unknown> {
  const buffer = await columns.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) return undefined;
  const fill = (part: unknown): unknown => (isColumn(part) ? readColumn(buffer, part) : mapParts(part, fill));
  try {
    return fill(shape);
  } catch (error) {
    // A column that ends behind the buffer.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether something that was read was packed. */
export function isPacked(content: unknown): content is PackedColumns {
  return isObject(content) && content["columns"] instanceof Blob && "shape" in content;
}

function unitsOf(text: string): Numbers {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

function readColumn(buffer: ArrayBuffer, { column, at, length }: Column): Numbers | string {
  if (!isEncoding(column)) return new KINDS[column](buffer, at, length);
  return new TextDecoder(column, { ignoreBOM: true }).decode(new ENCODINGS[column](buffer, at, length));
}

function isEncoding(column: Column["column"]): column is Encoding {
  return column in ENCODINGS;
}

function kindOf(column: ArrayBufferView): Kind {
  for (const [name, kind] of Object.entries(KINDS)) {
    if (column instanceof kind) return name as Kind;
  }
  throw new TypeError(`No column: ${Object.prototype.toString.call(column)}`);
}

function isColumn(part: unknown): part is Column {
  return (
    isObject(part) &&
    typeof part["column"] === "string" &&
    (part["column"] in KINDS || part["column"] in ENCODINGS)
  );
}

function mapParts(part: unknown, map: (part: unknown) => unknown): unknown {
  if (Array.isArray(part)) return part.map(map);
  if (!isObject(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, map(value)]));
}

function isObject(part: unknown): part is Record<string, unknown> {
  return typeof part === "object" && part !== null;
}

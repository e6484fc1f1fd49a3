/** What the page without a window is asked: an address for a file in the extension's own file system. */
export interface FileAddressRequest {
  readonly name: "file.address";
  /** The file's name in the root of the own file system. */
  readonly file: string;
}

/** The `blob:` address, valid until the next one is given, or why there is none. */
export type FileAddressReply = { readonly url: string } | { readonly fault: string };

/** Trusts nothing but the exact shape. */
export function parseFileAddressRequest(message: unknown): FileAddressRequest | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { name, file } = message as Record<string, unknown>;
  if (name !== "file.address" || typeof file !== "string") return undefined;
  return { name, file };
}

import type { Socket } from "node:net";
import { createServer } from "node:net";

import { close, listen } from "./page-server";

/** A port that every foreign host name of the test browser leads to; nothing is answered there. */
export type Sinkhole = Readonly<{
  port: number;
  /** One entry per connection: the host that was asked for, "?" where it could not be told. */
  requests: readonly string[];
  close: () => Promise<void>;
}>;

// What the browser asks for by itself, whatever page is open and whether or not an extension is there.
// The autofill server hears of every page with a form.
const browserOwn: ReadonlySet<string> = new Set([
  "accounts.google.com",
  "content-autofill.googleapis.com",
  "update.googleapis.com",
]);

/** Starts a sinkhole: it notes each connection with the host of its HTTP request or TLS greeting and drops it. */
export async function startSinkhole(): Promise<Sinkhole> {
  const requests: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.once("data", (bytes) => {
      const host = hostOf(bytes);
      if (!browserOwn.has(host)) requests.push(host);
      socket.destroy();
    });
  });
  const port = await listen(server);
  return {
    port,
    requests,
    close: async () => {
      for (const socket of open) socket.destroy();
      await close(server);
    },
  };
}

/** The host named in the first bytes of a connection: the Host header, a CONNECT line, or the TLS server name. */
export function hostOf(bytes: Buffer): string {
  const text = bytes.toString("latin1");
  const header = /^host:\s*([^\s:]+)/im.exec(text)?.[1] ?? /^CONNECT ([^\s:]+)/.exec(text)?.[1];
  if (header) return header;
  return bytes[0] === 0x16 ? (serverName(bytes) ?? "?") : "?";
}

// RFC 6066 §3: extension type 0, list length, name type 0, name length, name.
function serverName(bytes: Buffer): string | undefined {
  for (let at = 43; at + 9 < bytes.length; at++) {
    if (bytes.readUInt16BE(at) !== 0 || bytes[at + 6] !== 0) continue;
    const length = bytes.readUInt16BE(at + 7);
    if (bytes.readUInt16BE(at + 2) !== length + 5 || bytes.readUInt16BE(at + 4) !== length + 3) continue;
    const name = bytes.toString("latin1", at + 9, at + 9 + length);
    if (/^[\w.-]+$/.test(name)) return name;
  }
  return undefined;
}

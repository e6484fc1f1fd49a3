import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { basename, extname } from "node:path";

/** A page as served: its bytes or text, and headers beyond the content type. */
export type ServedPage = Readonly<{ body: string | Buffer; headers?: Readonly<Record<string, string>> }>;

/** A server of pages on this machine, which the test browser reaches as http://page.test/. */
export type PageServer = Readonly<{
  port: number;
  /** Serves a page under a name, in place of what had that name, and answers its address. */
  add: (name: string, page: ServedPage | string) => string;
  /** Serves a file under its own name. */
  addFile: (path: string) => string;
  close: () => Promise<void>;
}>;

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".pdf": "application/pdf",
  ".txt": "text/plain; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Starts a page server on a free port of this machine; unknown names get 404. */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://page.test").pathname.slice(1));
    const page = pages.get(name);
    if (!page) {
      response.writeHead(404, { "content-type": "text/plain" }).end("no such page");
      return;
    }
    response.writeHead(200, { "content-type": contentType(name, page.body), ...page.headers });
    response.end(page.body);
  });
  const port = await listen(server);
  const add = (name: string, page: ServedPage | string): string => {
    pages.set(name, typeof page === "string" ? { body: page } : page);
    return `http://page.test/${encodeURIComponent(name)}`;
  };
  return {
    port,
    add,
    addFile: (path) => add(basename(path), { body: readFileSync(path) }),
    close: () => close(server),
  };
}

/** Starts a server on a free port of the loopback address and answers the port. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** Stops a server at once, open connections included. */
export function close(server: Server & { closeAllConnections?: () => void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections?.();
  });
}

// A page that names its own character set keeps it: a charset in the header would override the page's.
function contentType(name: string, body: string | Buffer): string {
  const type = contentTypes[extname(name).toLowerCase()] ?? "text/html";
  if (type !== "text/html") return type;
  if (typeof body === "string") return "text/html; charset=utf-8";
  const start = body.subarray(0, 4096);
  const hasMark = start[0] === 0xef || start[0] === 0xfe || start[0] === 0xff;
  return hasMark || /charset\s*=/i.test(start.toString("latin1")) ? type : "text/html; charset=utf-8";
}

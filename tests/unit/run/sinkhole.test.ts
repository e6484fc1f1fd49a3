import { connect } from "node:net";
import { connect as connectTls } from "node:tls";
import { afterEach, expect, test } from "vitest";

import type { Sinkhole } from "../../run/sinkhole";
import { hostOf, startSinkhole } from "../../run/sinkhole";

let sink: Sinkhole | undefined;
afterEach(async () => {
  await sink?.close();
});

const closed = (socket: { once: (name: string, call: () => void) => unknown }) =>
  new Promise<void>((resolve) => {
    socket.once("close", () => resolve());
  });

test("the host of a plain request is noted", async () => {
  sink = await startSinkhole();
  const socket = connect(sink.port, "127.0.0.1", () =>
    socket.write("GET / HTTP/1.1\r\nHost: a.example:80\r\n\r\n"),
  );
  await closed(socket);
  expect(sink.requests).toEqual(["a.example"]);
});

test("the host of an encrypted request is noted from its greeting", async () => {
  sink = await startSinkhole();
  const socket = connectTls({ port: sink.port, host: "127.0.0.1", servername: "b.example" });
  socket.on("error", () => undefined);
  await closed(socket);
  expect(sink.requests).toEqual(["b.example"]);
});

test("what the browser asks for by itself is left out, what cannot be read is not", async () => {
  expect(hostOf(Buffer.from("\u0001\u0002"))).toBe("?");
  sink = await startSinkhole();
  const own = connect(sink.port, "127.0.0.1", () =>
    own.write("GET / HTTP/1.1\r\nHost: update.googleapis.com\r\n\r\n"),
  );
  await closed(own);
  expect(sink.requests).toEqual([]);
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { isAlive, send } from "../../../lib/messaging/send";

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A worker that gives these replies in turn; an error is a worker that was killed. */
function workerThat(...replies: (object | Error)[]) {
  const sending = vi.spyOn(fakeBrowser.runtime, "sendMessage");
  for (const reply of replies) {
    if (reply instanceof Error) sending.mockRejectedValueOnce(reply);
    else sending.mockResolvedValueOnce(reply as never);
  }
  return sending.mockRejectedValue(new Error("Could not establish connection"));
}

const ok = { ok: true, body: { revision: 4 } };

/** What came of asking, once all waiting is over. */
async function outcome() {
  const asked = send("corpus.install", {}).then(
    (body) => body,
    (error: { name: string; code: string }) => [error.name, error.code],
  );
  await vi.runAllTimersAsync();
  return asked;
}

describe("send", () => {
  test("gives the body of the reply", async () => {
    const sending = workerThat(ok);
    expect(await outcome()).toEqual({ revision: 4 });
    expect(sending).toHaveBeenCalledExactlyOnceWith({ name: "corpus.install", body: {} });
  });

  test("asks again where the worker was killed, up to three times", async () => {
    const killed = new Error("message channel closed");
    workerThat(killed, killed, killed, ok);
    expect(await outcome()).toEqual({ revision: 4 });
    vi.restoreAllMocks();
    const sending = workerThat(killed, killed, killed, killed, ok);
    expect(await outcome()).toEqual(["MessageError", "no-listener"]);
    expect(sending).toHaveBeenCalledTimes(4);
  });

  test("does not ask again after a refusal", async () => {
    const sending = workerThat({ ok: false, code: "not-allowed", message: "no" }, ok);
    expect(await outcome()).toEqual(["MessageError", "not-allowed"]);
    expect(sending).toHaveBeenCalledTimes(1);
  });

  test("asks nobody once the extension was updated or removed", async () => {
    const sending = workerThat(ok);
    vi.spyOn(fakeBrowser.runtime, "id", "get" as never).mockReturnValue(undefined as never);
    expect(isAlive()).toBe(false);
    expect(await outcome()).toEqual(["MessageError", "no-listener"]);
    expect(sending).not.toHaveBeenCalled();
  });
});

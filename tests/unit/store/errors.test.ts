import { Dexie } from "dexie";
import { describe, expect, test } from "vitest";

import { asStoreError, StoreError } from "../../../lib/store/errors";

const quota = new DOMException("full", "QuotaExceededError");
const ring: { name: string; inner?: unknown } = { name: "AbortError" };
ring.inner = ring;

const cases: [sentence: string, error: unknown, code: string][] = [
  ["the browser's own quota error", quota, "quota"],
  ["an aborted transaction whose inner error is the quota", new Dexie.AbortError("aborted", quota), "quota"],
  ["a batch in which one row met the quota", new Dexie.BulkError("1 of 2 failed", { 1: quota }), "quota"],
  ["an error caused by the quota", new Error("save failed", { cause: quota }), "quota"],
  ["an aborted transaction that tells no reason", new Dexie.AbortError("aborted"), "failed"],
  ["a database of a higher version", new DOMException("old", "VersionError"), "newer-version"],
  ["a duplicate key", new Dexie.ConstraintError("exists"), "failed"],
  ["an error that contains itself", ring, "failed"],
  ["a thrown string", "no", "failed"],
  ["nothing at all", undefined, "failed"],
];

describe("asStoreError", () => {
  test.each(cases)("%s", (_, error, code) => {
    const mapped = asStoreError(error);
    expect(mapped).toBeInstanceOf(StoreError);
    expect(mapped.code).toBe(code);
    expect(mapped.cause).toBe(error);
  });

  test("an error of the store's stays as it is", () => {
    const error = new StoreError("read-only", "no");
    expect(asStoreError(error)).toBe(error);
  });
});

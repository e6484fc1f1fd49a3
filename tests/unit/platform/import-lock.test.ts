import { expect, test } from "vitest";

import { withImportLock } from "../../../lib/platform/import-lock";

type Locks = NonNullable<Parameters<typeof withImportLock>[1]>;

/** Locks as the browser has them, for one name, asked for only if free. */
function makeLocks(): Locks {
  let isHeld = false;
  const request = async (
    _name: string,
    _options: object,
    work: (lock: object | null) => Promise<unknown>,
  ) => {
    if (isHeld) return work(null);
    isHeld = true;
    return work({}).finally(() => (isHeld = false));
  };
  return { request } as unknown as Locks;
}

test("of two imports at once one is done, and the other may come after it", async () => {
  const locks = makeLocks();
  let finish = () => {};
  const first = withImportLock(
    () => new Promise<string>((resolve) => (finish = () => resolve("first"))),
    locks,
  );
  expect(await withImportLock(() => Promise.resolve("second"), locks)).toBeUndefined();
  finish();
  expect(await first).toBe("first");
  expect(await withImportLock(() => Promise.resolve("third"), locks)).toBe("third");
});

import { afterEach, expect, test, vi } from "vitest";

import { useSheet } from "../../../../components/library/exchange/use-sheet";
import { clear, settle, show } from "../../../make/screen";

afterEach(clear);

const dialog = () => document.querySelector("dialog")!;
const tellClosed = () => settle(() => dialog().dispatchEvent(new Event("close")));

function Sheet({ onClose }: { readonly onClose: () => void }) {
  return <dialog {...useSheet(true, onClose)}>Importing</dialog>;
}

test("a dialog that is closed says so", async () => {
  const onClose = vi.fn();
  await show(<Sheet onClose={onClose} />);
  dialog().open = false;
  await tellClosed();
  expect(onClose).toHaveBeenCalledOnce();
});

test("that it was closed before it was opened again is of no interest any more", async () => {
  const onClose = vi.fn();
  await show(<Sheet onClose={onClose} />);
  expect(dialog().open).toBe(true);
  await tellClosed();
  expect(onClose).not.toHaveBeenCalled();
});

import { useState } from "preact/hooks";
import { afterEach, expect, test } from "vitest";

import { useSheet } from "../../../../components/library/exchange/use-sheet";
import { clear, settle, show } from "../../../make/screen";

afterEach(clear);

function Files() {
  const [file, setFile] = useState<{ readonly name: string }>();
  const sheet = useSheet(file !== undefined, () => setFile(undefined));
  return (
    <>
      <button onClick={() => setFile({ name: "next.json" })} />
      <dialog {...sheet}>{file?.name}</dialog>
    </>
  );
}

const dialog = () => document.querySelector("dialog")!;
const choose = () => document.querySelector("button")!.click();
const tell = (event: string) => dialog().dispatchEvent(new Event(event));
/** What the browser does at Escape; it tells that the dialog is closed a moment later. */
const escape = () => {
  tell("cancel");
  dialog().open = false;
};

test("Escape closes it", async () => {
  await show(<Files />);
  await settle(choose);
  expect(dialog().open).toBe(true);
  await settle(escape);
  await settle(() => tell("close"));
  expect([dialog().open, dialog().textContent]).toEqual([false, ""]);
});

test("what is chosen before the browser has told that it was closed is shown", async () => {
  await show(<Files />);
  await settle(choose);
  await settle(escape);
  await settle(choose);
  await settle(() => tell("close"));
  expect([dialog().open, dialog().textContent]).toEqual([true, "next.json"]);
});

test("what is chosen before the closing was drawn is shown", async () => {
  await show(<Files />);
  await settle(choose);
  await settle(() => {
    escape();
    choose();
  });
  await settle(() => tell("close"));
  expect([dialog().open, dialog().textContent]).toEqual([true, "next.json"]);
});

import { afterEach, expect, test, vi } from "vitest";

import { useTypedWords } from "../../../../components/library/use-typed-words";
import { WHOLE_LIBRARY } from "../../../../lib/collection/library-query";
import { clear, settle, show } from "../../../make/screen";
import { PATIENCE_MS } from "../../../run/patience";

afterEach(() => {
  clear();
  vi.useRealTimers();
});

/** A field for which the page takes its time: what it asks for stands in the query only when that is told. */
async function showField() {
  let words = "";
  let type: (typed: string) => void = () => {};
  const asked: string[] = [];
  function Field() {
    const [typed, setTyped] = useTypedWords({ ...WHOLE_LIBRARY, words }, ({ words }) => asked.push(words));
    type = setTyped;
    return <output>{typed}</output>;
  }
  const redraw = () => show(<Field />);
  await redraw();
  return {
    asked,
    shown: () => document.querySelector("output")!.textContent,
    type: (typed: string) => settle(() => type(typed)),
    wait: () => vi.waitFor(() => expect(asked.length).toBeGreaterThan(0), PATIENCE_MS),
    tell: (told: string) => {
      words = told;
      return redraw();
    },
  };
}

test("letters typed while the page is behind are not taken back", async () => {
  const field = await showField();
  await field.type("cro");
  await field.wait();
  await field.type("crossing");
  await field.tell("cro");
  expect(field.shown()).toBe("crossing");
});

test("another search that the address names replaces what was typed", async () => {
  const field = await showField();
  await field.type("cro");
  await field.wait();
  await field.tell("cro");
  await field.tell("bridge");
  expect(field.shown()).toBe("bridge");
});

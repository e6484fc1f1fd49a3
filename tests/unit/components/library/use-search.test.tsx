import { afterEach, expect, test, vi } from "vitest";

import { useSearch } from "../../../../components/library/use-search";
import type { LibraryRow } from "../../../../lib/services/library-rows";
import type { ArticleId } from "../../../../lib/domain/ids";
import { clear, show } from "../../../make/screen";
import { PATIENCE_MS } from "../../../run/patience";

afterEach(clear);

const rows = ["a", "b"].map((id) => ({ id: id as ArticleId }) as LibraryRow);
const hits = [{ articleId: "b" as ArticleId, inTitle: false }];

/** Searches for a word in a library of which so many articles wait, one number for each search. */
async function searchWith(waiting: readonly number[], catchUp: () => Promise<void>) {
  const searched: number[] = [];
  const services = {
    catchUp: vi.fn(catchUp),
    search: () => {
      const pending = waiting[Math.min(searched.length, waiting.length - 1)]!;
      searched.push(pending);
      return Promise.resolve({ hits: pending === 0 ? hits : [], isComplete: true, pending });
    },
  };
  function List() {
    const { hits = [], pending, hasFailed } = useSearch(services, "road", rows);
    return <output>{`${hits.length} found, ${pending} wait${hasFailed ? ", failed" : ""}`}</output>;
  }
  await show(<List />);
  const shown = (text: string) =>
    vi.waitFor(() => expect(document.querySelector("output")!.textContent).toBe(text), PATIENCE_MS);
  return { searched, services, shown };
}

test("what was not indexed when it was searched for is found once it is", async () => {
  let index: () => void = () => {};
  const { searched, shown } = await searchWith([2, 0], () => new Promise((done) => (index = done)));
  await shown("0 found, 2 wait");
  index();
  await shown("1 found, 0 wait");
  expect(searched).toEqual([2, 0]);
});

test("articles that cannot be indexed stay missing, and are not waited for again and again", async () => {
  const { searched, services, shown } = await searchWith([2, 1, 1, 1], () => Promise.resolve());
  await shown("0 found, 1 wait");
  await new Promise((done) => setTimeout(done, 20));
  expect([searched.length, services.catchUp.mock.calls.length]).toEqual([3, 2]);
});

test("where indexing fails, what was found stays", async () => {
  const { searched, shown } = await searchWith([2], () => Promise.reject(new Error("full")));
  await shown("0 found, 2 wait");
  expect(searched).toEqual([2]);
});

import { useState } from "preact/hooks";
import { afterEach, expect, test } from "vitest";

import { StatementWords } from "../../../../../components/shared/notes/StatementWords";
import type { SightingForm } from "../../../../../lib/domain/statement";
import { prefillStatement } from "../../../../../lib/reading/prefill-statement";
import { bridgeArticle, makeReport, spanOf } from "../../../../make/page-report";
import { clear, settle, show } from "../../../../make/screen";

const passage = "the bridge would open in May";
const typed = "It will be “open” soon.";

function Form() {
  const first = prefillStatement(makeReport(), spanOf(bridgeArticle, passage));
  const [draft, setDraft] = useState({ ...first, form: "mixed" as SightingForm, words: typed });
  return <StatementWords draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />;
}

const area = () => document.querySelector("textarea")!;
const choose = (form: SightingForm) =>
  settle(() => {
    const select = document.querySelector("select")!;
    select.value = form;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });

afterEach(clear);

test("what was typed comes back with the form it fits", async () => {
  await show(<Form />);
  await choose("verbatim");
  expect(area().value).toBe(passage);
  await choose("paraphrase");
  expect(area().value).toBe("It will be open soon.");
  await choose("mixed");
  expect(area().value).toBe(typed);
});

test("what was typed last is what comes back", async () => {
  await show(<Form />);
  await choose("verbatim");
  await settle(() => {
    area().value = "the bridge would open";
    area().dispatchEvent(new Event("input", { bubbles: true }));
  });
  await choose("paraphrase");
  expect(area().value).toBe("the bridge would open");
});

import { describe, expect, test } from "vitest";

import type { Annotation } from "../../../lib/domain/annotation";
import type { ImportedAs } from "../../../lib/collection/merge-revised";
import {
  mergeAnchor,
  mergeAnnotation,
  mergeFixed,
  mergeOwn,
  mergeVersion,
} from "../../../lib/collection/merge-rows";
import { numberVersions } from "../../../lib/collection/revisions";
import { makeRow } from "../../make/kept-articles";

const may = (day: number) => `2026-05-${String(day).padStart(2, "0")}T09:00:00.000Z`;
const note = (over: Partial<Annotation> & ImportedAs): Annotation & ImportedAs => ({
  ...makeRow("annotations", { createdAt: may(1), editedAt: may(1), body: "As made." }),
  ...over,
});
/** Changed `rev - 1` times, the last time on that day. */
const edited = (rev: number, day: number, over: Partial<Annotation> & ImportedAs = {}) =>
  note({ rev, editedAt: may(day), ...over });

describe("an annotation of a file beside the one of the library", () => {
  type Side = Annotation & ImportedAs;
  const cases: [string, Side | undefined, Side, string][] = [
    ["that is not there is added", undefined, note({}), "added"],
    ["that says the same stays", note({}), note({}), "same"],
    ["that says the same stays, however often either was changed", edited(2, 2), edited(5, 9), "same"],
    ["that was never changed takes the file's", note({}), edited(2, 2, { body: "Later." }), "updated"],
    ["stays if the file's was never changed", edited(2, 2, { body: "Later." }), note({}), "same"],
    [
      "changed in both is asked about",
      edited(2, 3, { body: "Here." }),
      edited(2, 2, { body: "There." }),
      "conflict",
    ],
    [
      "changed in both is asked about though the file's was changed more often",
      edited(2, 2, { body: "Here." }),
      edited(3, 3, { body: "There." }),
      "conflict",
    ],
    [
      "changed in both is asked about though mine was changed more often",
      edited(4, 4, { body: "Here." }),
      edited(3, 3, { body: "There." }),
      "conflict",
    ],
    [
      "as it came in with a file takes what that became there",
      edited(3, 3, { body: "From there.", importedAs: { rev: 3, editedAt: may(3) } }),
      edited(4, 4, { body: "Later there." }),
      "updated",
    ],
    [
      "changed here since it came in with a file is asked about",
      edited(4, 5, { body: "Here.", importedAs: { rev: 3, editedAt: may(3) } }),
      edited(5, 6, { body: "Later there." }),
      "conflict",
    ],
    [
      "changed here since it came in stays if the file still has it as it came",
      edited(4, 5, { body: "Here.", importedAs: { rev: 3, editedAt: may(3) } }),
      edited(3, 3, { body: "From there." }),
      "same",
    ],
    [
      "takes the file's if that holds all it says",
      edited(2, 2, { body: "One." }),
      edited(3, 3, { body: "One. Two.", tags: ["harbour", "more"] }),
      "updated",
    ],
    [
      "stays if it holds all the file's says",
      edited(3, 3, { body: "One. Two." }),
      edited(2, 2, { body: "One." }),
      "same",
    ],
    [
      "is asked about if a later one has lost a tag",
      edited(2, 2, { tags: ["a", "b"] }),
      edited(3, 3, { tags: ["a"] }),
      "conflict",
    ],
    [
      "is asked about if the file's is in the trash",
      edited(2, 2),
      edited(3, 3, { deletedAt: may(3) }),
      "conflict",
    ],
    [
      "goes to the trash with the file's if it was never changed here",
      note({}),
      edited(2, 3, { deletedAt: may(3) }),
      "updated",
    ],
    [
      "is asked about if it is in the trash and the file's is not",
      edited(2, 4, { deletedAt: may(4) }),
      edited(2, 3, { body: "Else" }),
      "conflict",
    ],
    [
      "is asked about if the clock of the later change was behind",
      edited(2, 5, { body: "One." }),
      edited(3, 3, { body: "One. Two." }),
      "conflict",
    ],
    [
      "is refused if its words differ, which never change",
      note({}),
      edited(2, 2, { quote: "will close" }),
      "altered",
    ],
    ["is refused if it is on another article", note({}), note({ articleId: "a-2" as never }), "altered"],
  ];
  test.each(cases)("%s", (_name, mine, theirs, kind) =>
    expect(mergeAnnotation(mine, theirs).kind).toBe(kind),
  );

  test("brings the file's row, word for word, where it is taken", () => {
    const theirs = edited(2, 2, { body: "Later." });
    expect(mergeAnnotation(note({}), theirs)).toEqual({ kind: "updated", row: theirs });
  });
});

describe("rows that never change", () => {
  const version = makeRow("versions");
  test("stay if they say the same, under whatever number the version goes here", () => {
    expect(mergeVersion(version, { ...version, seq: 4 })).toEqual({ kind: "same" });
  });
  test("are refused if they differ", () => {
    expect(mergeVersion(version, { ...version, title: "Other" })).toEqual({ kind: "altered" });
    const judgement = makeRow("judgements");
    expect(mergeFixed(judgement, { ...judgement, verdict: "rejected" })).toEqual({ kind: "altered" });
  });
});

describe("a corpus row of the user's beside mine of the same id", () => {
  const name = (text: string) => ({ text, script: "Latn", form: "full" });
  const ada = { id: "ada", names: [name("Ada Example")], description: "", origin: "user" };
  const later = { ...ada, names: [...ada.names, name("A. Example")], description: "Harbour master" };
  test.each<[string, object, object, string]>([
    ["that says the same stays", ada, { ...ada }, "same"],
    ["that says more is asked about: what it has more may have been taken away here", ada, later, "conflict"],
    [
      "that makes mine another figure is asked about",
      ada,
      { ...ada, mergedInto: "someone-else" },
      "conflict",
    ],
    ["that says less does not undo what mine says", later, ada, "same"],
    [
      "that puts another name first is asked about",
      later,
      { ...later, names: later.names.toReversed() },
      "conflict",
    ],
    ["that says something else is asked about", later, { ...later, description: "Mayor" }, "conflict"],
    [
      "that has one name more and another text is asked about",
      { ...ada, description: "Mayor" },
      later,
      "conflict",
    ],
    [
      "with a name put otherwise is asked about",
      ada,
      { ...ada, names: [{ ...name("Ada Example"), weak: true }] },
      "conflict",
    ],
  ])("%s", (_name, mine, theirs, kind) => expect(mergeOwn(mine, theirs).kind).toBe(kind));

  test("cannot be kept beside it where both say something of their own", () => {
    const theirs = { ...later, description: "Mayor" };
    expect(mergeOwn(later, theirs)).toEqual({ kind: "conflict", theirs, both: { kind: "none" } });
  });
});

describe("a place of an annotation beside mine", () => {
  const anchor = (state: string, score: number) => makeRow("anchors", { state, score });
  const cases: [string, string, [string, number], [string, number]][] = [
    ["that is as good stays mine", "same", ["exact", 1], ["exact", 1]],
    ["found exactly is better than changed", "updated", ["changed", 0.9], ["exact", 0.9]],
    ["is never given up for a lesser one", "same", ["exact", 0.8], ["moved", 1]],
    ["given by hand is the best", "updated", ["exact", 1], ["manual", 0.5]],
    ["of a better score counts in the same state", "updated", ["moved", 0.7], ["moved", 0.8]],
  ];
  test.each(cases)("%s", (_name, kind, mine, theirs) => {
    expect(mergeAnchor(anchor(...mine), anchor(...theirs)).kind).toBe(kind);
  });
  test("is asked about where both were chosen by hand, at different words", () => {
    const chosen = (start: number) => makeRow("anchors", { state: "manual", start, end: start + 4 });
    expect(mergeAnchor(chosen(3), chosen(9)).kind).toBe("conflict");
    expect(mergeAnchor(chosen(3), chosen(3)).kind).toBe("same");
  });
  test.each([
    ["exact", "conflict"],
    ["moved", "conflict"],
    ["changed", "updated"],
    ["orphan", "updated"],
  ])("chosen by hand, where mine is %s at other words, is a %s", (state, kind) => {
    const mine = makeRow("anchors", { state, score: 1, ...(state !== "orphan" && { start: 3, end: 7 }) });
    const theirs = makeRow("anchors", { state: "manual", score: 1, start: 9, end: 13 });
    expect(mergeAnchor(mine, theirs).kind).toBe(kind);
    expect(mergeAnchor(theirs, mine).kind).toBe("same");
  });
});

describe("versions of two libraries put together", () => {
  const placed = (id: string, seq: number, day: number) =>
    makeRow("versions", { id, seq, capturedAt: may(day) });
  test("are numbered by when they were captured, whichever came first", () => {
    const [one, two, other] = [placed("v-1", 1, 1), placed("v-3", 2, 5), placed("v-2", 1, 3)];
    const numbers = (versions: readonly { id: string; seq: number }[]) =>
      versions.map(({ id, seq }) => `${id} ${seq}`);
    expect(numbers(numberVersions([one, two, other]))).toEqual(["v-1 1", "v-2 2", "v-3 3"]);
    expect(numberVersions([other, two, one])).toEqual(numberVersions([one, two, other]));
  });
  test("keep the row of a version whose number stays", () => {
    const one = placed("v-1", 1, 1);
    expect(numberVersions([one])[0]).toBe(one);
  });
});

import type { EvidencedRecord, PageStatementView } from "../../lib/services/page-statement-view";
import { useJudging } from "../judging-context";
import { recordKey } from "../merge-judged";
import { letterOf } from "../use-lines";
import type { MenuItem } from "./MoreMenu";

/** What the user can say of a line; its shortcut, a letter, says it at once. */
export type Verdict = MenuItem;

/** Which field of a line's form is to be put right first. */
export type CorrectedField = "text" | "speaker";

/** What can be said of a record; nothing where the screen judges nothing. `onCorrect` opens its form. */
export function useRecordVerdicts(
  record: EvidencedRecord,
  statement: PageStatementView,
  onCorrect: (field: CorrectedField) => void,
): readonly Verdict[] {
  const judging = useJudging();
  if (!judging) return [];
  const { links, isOwn, confirmed } = record;
  const key = recordKey(statement, record);
  const { person, claim } = links;
  const notPerson = person
    ? () => judging.reject(key, person, { kind: "person", link: person, names: statement.speaker.names })
    : () => onCorrect("speaker");
  const verdicts: readonly (Verdict | undefined)[] = [
    confirmed
      ? undefined
      : { label: "judgeConfirmMatch", shortcut: "Y", onChoose: () => judging.confirm(key, [links.match]) },
    // Who speaks a line of one's own, and is not named on the page, is changed where that line is kept.
    person || !isOwn ? { label: "judgeNotPerson", shortcut: "P", onChoose: notPerson } : undefined,
    claim
      ? {
          label: "judgeNotClaim",
          shortcut: "C",
          onChoose: () => judging.reject(key, claim, { kind: "claim" }),
        }
      : {
          label: "judgeNotRelated",
          shortcut: "C",
          onChoose: () => judging.reject(key, links.match, { kind: "match" }),
        },
    {
      label: "judgeNotStatement",
      shortcut: "S",
      onChoose: () => judging.reject(key, links.statement, { kind: "statement" }),
    },
    isOwn ? undefined : { label: "judgeCorrect", onChoose: () => onCorrect("text") },
  ];
  return verdicts.filter((verdict) => verdict !== undefined);
}

/** What can be said of a statement of the page; nothing where the screen judges nothing. */
export function useStatementVerdicts(statement: PageStatementView): readonly Verdict[] {
  const judging = useJudging();
  if (!judging) return [];
  const { key, links, speaker, confirmed } = statement;
  const { person, words } = links;
  const verdicts: readonly (Verdict | undefined)[] = [
    confirmed
      ? undefined
      : {
          label: "judgeConfirmStatement",
          shortcut: "Y",
          onChoose: () => judging.confirm(key, person ? [words, person] : [words]),
        },
    person && {
      label: "judgeNotPerson",
      shortcut: "P",
      onChoose: () => judging.reject(key, person, { kind: "person", link: person, names: speaker.names }),
    },
    {
      label: "judgeNotStatement",
      shortcut: "S",
      onChoose: () => judging.reject(key, words, { kind: "statement" }),
    },
  ];
  return verdicts.filter((verdict) => verdict !== undefined);
}

/** Says by its letter what can be said of the line a key was pressed in; other keys are left to others. */
export function runByLetter(verdicts: readonly Verdict[], event: KeyboardEvent): void {
  const letter = letterOf(event);
  const verdict =
    letter === undefined ? undefined : verdicts.find((each) => each.shortcut?.toLowerCase() === letter);
  if (!verdict) return;
  event.preventDefault();
  verdict.onChoose();
}

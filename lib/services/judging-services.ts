import type { Edit } from "../domain/edit";
import type { ClaimId, EditId, JudgementId, StatementId } from "../domain/ids";
import type { Judgement } from "../domain/judgement";
import type { LibraryChange } from "../domain/library-change";
import { send } from "../messaging/send";
import { isRematchDue } from "../platform/rematch-flag";
import { loadLine } from "./correct-line";
import { findJudgements } from "./judgement-view";
import { newId } from "./new-id";
import type { ScreenStore } from "./open-screen-store";

/** What judging and correcting ask of the world, over the real store: screens read, the worker writes. */
export function createJudgingServices(store: Promise<ScreenStore>) {
  wakeIfDue();
  return {
    judge: (said: readonly Pick<Judgement, "target" | "scope" | "verdict">[]) => judge(said),
    findJudgements: async () => findJudgements((await store).db),
    loadLine: async (id: StatementId, claimId: ClaimId | undefined) =>
      loadLine((await store).db, id, claimId),
    correct: (edits: readonly Omit<Edit, "at">[]) => change({ kind: "edits.add", edits }),
    removeCorrections: (ids: readonly EditId[]) => change({ kind: "edits.remove", ids }),
  };
}

type SingleChange = Exclude<LibraryChange, { kind: "together" }>;

function judgementOf(said: Pick<Judgement, "target" | "scope" | "verdict">): SingleChange {
  return { kind: "judgement.add", judgement: { ...said, id: newId() as JudgementId } };
}

function together(changes: readonly SingleChange[]): LibraryChange {
  const [only] = changes;
  return changes.length === 1 && only ? only : { kind: "together", changes };
}

/** The worker adds spellings that are confirmed: what takes the change back tells. */
async function judge(said: readonly Pick<Judgement, "target" | "scope" | "verdict">[]) {
  const wanted = together(said.map(judgementOf));
  const { undo } = await ask(newId(), wanted);
  const back = undo?.kind === "together" ? undo.changes : [];
  const isAdded = back.some(({ kind }) => kind === "edits.remove" || kind === "corpus.put");
  return { undo: wayBack(undo), learned: isAdded && said.some(({ verdict }) => verdict === "confirmed") };
}

/** Has a change made, under one id through all retries, and gives the way back: another change with an id of its own. */
async function change(wanted: LibraryChange): Promise<() => Promise<unknown>> {
  const { undo } = await ask(newId(), wanted);
  return wayBack(undo);
}

function wayBack(undo: LibraryChange | undefined): () => Promise<unknown> {
  const requestId = newId();
  return async () => (undo === undefined ? undefined : ask(requestId, undo));
}

async function ask(requestId: string, wanted: LibraryChange) {
  const outcome = await send("library.change", { requestId, change: wanted });
  setTimeout(wakeIfDue, TIME_TO_FOLLOW);
  return outcome;
}

/** By then open pages have followed a change, in milliseconds. */
const TIME_TO_FOLLOW = 2000;

/**
 * A worker that was killed after its answer, before the open pages followed, is woken, which is all it needs. Any message
 * does that.
 */
function wakeIfDue(): void {
  void isRematchDue().then(async (due) => due && (await send("corpus.install", {})));
}

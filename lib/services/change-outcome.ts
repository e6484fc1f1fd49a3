import type { LibraryChange } from "../domain/library-change";
import { MessageError } from "../messaging/errors";
import { send } from "../messaging/send";
import { newId } from "./new-id";

/** What came of asking the worker for a change. A refusal means that nothing was written. */
export type AskedChange =
  | { readonly kind: "done"; readonly undo?: LibraryChange }
  | { readonly kind: "refused"; readonly why: "quota" | "read-only" | "failed"; readonly detail: string };

/** Has the worker carry out a change, once under a request of its own however often it has to be asked. */
export async function askForChange(change: LibraryChange): Promise<AskedChange> {
  try {
    const { undo } = await send("library.change", { requestId: newId(), change });
    return { kind: "done", ...(undo === undefined ? {} : { undo }) };
  } catch (fault) {
    const detail = fault instanceof MessageError ? fault.message : String(fault);
    return { kind: "refused", why: reasonIn(detail), detail };
  }
}

/** The worker's store errors arrive as sentences; their code is told by what the sentence names. */
export function reasonIn(detail: string): "quota" | "read-only" | "failed" {
  if (/quota/i.test(detail)) return "quota";
  return /read-only|damaged|newer release/.test(detail) ? "read-only" : "failed";
}

import type { LibraryChange } from "../domain/library-change";
import { MessageError } from "../messaging/errors";
import { send } from "../messaging/send";
import { newId } from "./new-id";

/** What came of asking the worker for a change. A refusal means that nothing was written. */
export type AskedChange =
  | { readonly kind: "done"; readonly undo?: LibraryChange }
  | { readonly kind: "refused"; readonly why: ChangeRefusal; readonly detail: string };

/** `changed`: it would have overwritten what another window wrote meanwhile. */
export type ChangeRefusal = "quota" | "read-only" | "changed" | "failed";

/** Has the worker carry out a change, once under a request of its own however often it has to be asked. */
export async function askForChange(change: LibraryChange): Promise<AskedChange> {
  try {
    const { undo } = await send("library.change", { requestId: newId(), change });
    return { kind: "done", ...(undo === undefined ? {} : { undo }) };
  } catch (fault) {
    const detail = fault instanceof MessageError ? fault.message : String(fault);
    return { kind: "refused", why: refusalOf(fault), detail };
  }
}

const refusals = ["quota", "read-only", "changed"] as const;

/** Why the worker refused: by the code of its fault, since the sentence of a full disk need not name it. */
export function refusalOf(fault: unknown): ChangeRefusal {
  const reason = fault instanceof MessageError ? fault.reason : undefined;
  return refusals.find((each) => each === reason) ?? "failed";
}

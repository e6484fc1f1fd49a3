import { useState } from "preact/hooks";

import type { I18n, MessageKey } from "./i18n";
import { useI18n } from "./i18n-context";
import { isolated } from "./isolated";
import type { KeepingServices, SaveOutcome, SaveRefusal, SaveRequest } from "./keeping-services";
import { useToast } from "./toast-context";

const refusals: Readonly<Record<SaveRefusal, MessageKey>> = {
  quota: "saveRefusedQuota",
  "read-only": "saveRefusedReadOnly",
  unread: "saveRefusedUnread",
  failed: "saveRefusedFailed",
};

type Saved = Extract<SaveOutcome, { kind: "saved" }>;

/** Saving the page's article, one time after the other, and what it was refused for, in words. */
export interface Saving {
  readonly working: boolean;
  readonly problem: MessageKey | undefined;
  /** `places`: the names of the collections it is saved in, for the toast. Resolves to nothing where it was not saved. */
  readonly save: (request: SaveRequest, places: readonly string[]) => Promise<Saved | undefined>;
}

/** Saves, and says by a toast what came of it, with the way to undo. */
export function useSave(services: Pick<KeepingServices, "save">): Saving {
  const i18n = useI18n();
  const toast = useToast();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<MessageKey>();
  const save = async (request: SaveRequest, places: readonly string[]): Promise<Saved | undefined> => {
    if (working) return undefined;
    setWorking(true);
    setProblem(undefined);
    const outcome = await services
      .save(request)
      .catch((): SaveOutcome => ({ kind: "refused", why: "failed" }));
    setWorking(false);
    if (outcome.kind === "refused") {
      setProblem(refusals[outcome.why]);
      return undefined;
    }
    toast({ text: sayOutcome(i18n, outcome, places), ...(outcome.undo && { undo: outcome.undo }) });
    return outcome;
  };
  return { working, problem, save };
}

function sayOutcome(i18n: I18n, { outcome, versions }: Saved, places: readonly string[]): string {
  if (outcome === "new-version") return i18n.text("savedVersion", { number: versions });
  if (outcome === "same") return i18n.text("savedSame");
  if (places.length === 0) return i18n.text("savedPlain");
  const [name = ""] = places;
  return places.length === 1
    ? i18n.text("savedIn", { name: isolated(name) })
    : i18n.plural("savedInMany", places.length);
}

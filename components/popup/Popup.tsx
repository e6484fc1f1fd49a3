import { useEffect, useRef, useState } from "preact/hooks";

import { useI18n } from "../i18n-context";
import type { NotesServices } from "../notes-services";
import type { ScreenServices } from "../services";
import { ActionBar } from "../shared/ActionBar";
import { Announcer } from "../shared/Announcer";
import { KeySheet } from "../shared/KeySheet";
import { Annotate } from "../shared/notes/Annotate";
import { PageScreen } from "../shared/PageScreen";
import { SelectionCopier } from "../shared/SelectionCopier";
import { useLetter } from "../use-letter";
import { pageKeyOf, type PageState, usePage } from "../use-page";

interface Props {
  readonly services: ScreenServices;
  readonly notes: NotesServices;
}

/**
 * The popup of the toolbar button. The click is the user's word that the page be read: it is, unless its report is
 * there already. While a note is written its form takes the place of the report.
 */
export function Popup({ services, notes }: Props) {
  const i18n = useI18n();
  const { page, read } = usePage(services);
  const [annotating, setAnnotating] = useState(0);
  const annotate = () => setAnnotating((times) => times + 1);
  useLetter("n", annotate);
  useFirstReading(page, read);
  const isList = page?.kind === "ready" && page.view.related + page.view.possible > 0 && annotating === 0;
  return (
    <Announcer services={services}>
      <SelectionCopier services={notes} />
      <KeySheet>
        <div class={isList ? "popup" : "popup grown"}>
          {annotating > 0 ? (
            <>
              <div />
              <main class="scroll">
                <h1 class="vh">{i18n.text("annotate")}</h1>
                <Annotate
                  services={notes}
                  asked={annotating}
                  onClose={() => setAnnotating(0)}
                  onReopen={annotate}
                />
              </main>
            </>
          ) : (
            <PageScreen page={page} place="popup" services={services} onRead={read} />
          )}
          <ActionBar services={services} pageKey={pageKeyOf(page)} offersPanel onAnnotate={annotate} />
        </div>
      </KeySheet>
    </Announcer>
  );
}

/** Has the page read once, unless its report is there; the root element says how far that has come. */
function useFirstReading(page: PageState | undefined, read: (scope: "page") => void): void {
  const asked = useRef(false);
  useEffect(() => {
    // What an earlier popup left unfinished, or failed at, is read anew; only a report is taken as it is.
    if (page === undefined || asked.current) return;
    asked.current = true;
    if (page.kind !== "ready" && !(page.kind === "working" && page.visit.stage === "done")) read("page");
  }, [page, read]);
  useEffect(() => {
    document.documentElement.dataset["state"] = asked.current ? page?.kind : "unread";
  }, [page]);
}

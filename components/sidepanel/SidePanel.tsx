import { useEffect, useRef, useState } from "preact/hooks";

import type { AnnotationId } from "../../lib/domain/ids";
import type { NotesServices } from "../notes-services";
import type { ClickedMatch, MatchMarks, ScreenServices } from "../services";
import { ActionBar } from "../shared/ActionBar";
import { Announcer } from "../shared/Announcer";
import { KeySheet } from "../shared/KeySheet";
import { hasUnfinished } from "../shared/notes/Annotate";
import { NotesPanel } from "../shared/notes/NotesPanel";
import { PageScreen } from "../shared/PageScreen";
import { NotesPanelFrame } from "../shared/Scroller";
import { SelectionCopier } from "../shared/SelectionCopier";
import { useLetter } from "../use-letter";
import { ShowMatches } from "./ShowMatches";
import { useNotes } from "../use-notes";
import { type PageState, pageKeyOf, usePage } from "../use-page";

interface Props {
  readonly services: ScreenServices;
  readonly notes: NotesServices;
}

/** The side panel (Firefox: sidebar): what the popup shows, with room, and the notes, for whichever tab is active. */
export function SidePanel({ services, notes }: Props) {
  const { page, read } = usePage(services);
  const pageKey = pageKeyOf(page);
  const tab = useNotesTab(notes, page);
  const clicked = useClicked(services.marks, tab.showRecord);
  return (
    <Announcer services={services}>
      <SelectionCopier services={notes} />
      <KeySheet>
        <div class="panel">
          <main class="panel-main">
            <PageScreen
              page={page}
              place="panel"
              services={services}
              onRead={read}
              notes={tab.notes}
              clicked={clicked}
              foot={services.marks && <ShowMatches marks={services.marks} />}
            />
            {tab.notes && (
              <NotesPanelFrame isShown={tab.notes.isSelected}>
                <NotesPanel {...tab.panel} services={notes} onAnnotate={tab.annotate} />
              </NotesPanelFrame>
            )}
          </main>
          <ActionBar services={services} pageKey={pageKey} offersPanel={false} onAnnotate={tab.annotate} />
        </div>
      </KeySheet>
    </Announcer>
  );
}

/** What was last clicked of the matches marked in the page; the record comes into view for it. */
function useClicked(marks: MatchMarks | undefined, showRecord: () => void): ClickedMatch | undefined {
  const [clicked, setClicked] = useState<ClickedMatch>();
  useEffect(
    () =>
      marks?.watchClicked((match) => {
        showRecord();
        setClicked({ ...match });
      }),
    [marks],
  );
  return clicked;
}

/** The tab of the notes: there as soon as the page was read, or has notes, or one is being made. */
function useNotesTab(services: NotesServices, page: PageState | undefined) {
  const notes = useNotes(services);
  const [isSelected, setSelected] = useState(false);
  const [annotating, setAnnotating] = useState(0);
  const annotate = () => {
    setSelected(true);
    setAnnotating((times) => times + 1);
  };
  useLetter("n", annotate);
  useEffect(() => services.watchFocus(annotate), [services]);
  const [pointed, setPointed] = useState<{ readonly id: AnnotationId }>();
  useEffect(
    () =>
      services.watchPointed((id) => {
        setSelected(true);
        setPointed({ id });
      }),
    [services],
  );
  const url = notes?.url;
  const urlBefore = useRef<string | undefined>(undefined);
  useEffect(() => {
    // What was asked for while the panel opened, or before the page was known, is about this page and stands.
    if (urlBefore.current !== undefined) setAnnotating(0);
    urlBefore.current = url;
    // Drafts that cannot be read are none.
    hasUnfinished(services).then(
      (isUnfinished) => isUnfinished && annotate(),
      () => false,
    );
  }, [services, url]);
  const count = notes ? notes.notes.length + notes.orphans.length : 0;
  const isRead = page?.kind === "ready" || page?.kind === "working";
  // Without a report there is nothing beside the notes.
  const tab = { count, isSelected: isSelected || !isRead, onSelect: setSelected };
  const panel = { notes, annotating, pointed, onAnnotated: () => setAnnotating(0) };
  // Before the first word of the page it is not known which tab comes first.
  const isThere = page !== undefined && (page.kind === "ready" || count > 0 || annotating > 0);
  return { annotate, panel, showRecord: () => setSelected(false), notes: isThere ? tab : undefined };
}

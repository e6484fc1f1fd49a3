import type { ComponentChildren, RefObject } from "preact";
import { useRef } from "preact/hooks";

import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";

/** What stands beside the record in a tab of its own. */
export interface NotesTab {
  readonly count: number;
  readonly isSelected: boolean;
  readonly onSelect: (notes: boolean) => void;
}

interface Props {
  /**
   * `main`: a screen of its own; `panel`: a part of the side panel, which is the main part; `embedded`: inside another
   * page.
   */
  readonly place?: "main" | "panel" | "embedded";
  readonly label?: string;
  readonly scroller?: RefObject<HTMLElement | null>;
  /** Statements on record that are shown. */
  readonly records?: number;
  /** With notes beside it, it is the first of two tabs; the other one is drawn by {@link NotesPanelFrame}. */
  readonly notes?: NotesTab | undefined;
  readonly children: ComponentChildren;
}

/** The part of a screen that scrolls. */
export function Scroller(props: Props) {
  const { place = "main", label, scroller, records, notes, children } = props;
  const own = {
    class: "scroll",
    ...(label === undefined ? {} : { tabIndex: 0, "aria-label": label }),
    ...(scroller ? { ref: scroller as RefObject<HTMLDivElement | null> } : {}),
  };
  if (place === "embedded") return <section {...own}>{children}</section>;
  if (place === "main") return <main {...own}>{children}</main>;
  if (!notes) return <div class="scroll">{children}</div>;
  return (
    <>
      <Tabs records={records} notes={notes} />
      <div {...own} {...panelOf("record", !notes.isSelected)}>
        {children}
      </div>
    </>
  );
}

/**
 * The second of the two tabs. It stands apart from the record, so that a note that is being typed stays as it is when
 * the page is matched anew.
 */
export function NotesPanelFrame({
  isShown,
  children,
}: {
  readonly isShown: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="scroll" {...panelOf("notes", isShown)}>
      {children}
    </div>
  );
}

function panelOf(name: "record" | "notes", isShown: boolean) {
  return {
    role: "tabpanel",
    id: `panel-${name}`,
    "aria-labelledby": `tab-${name}`,
    "aria-label": undefined,
    tabIndex: 0,
    hidden: !isShown,
  } as const;
}

function Tabs({ records, notes }: { readonly records: number | undefined; readonly notes: NotesTab }) {
  const i18n = useI18n();
  const list = useRef<HTMLDivElement>(null);
  const select = (isNotes: boolean) => {
    notes.onSelect(isNotes);
    list.current?.querySelector<HTMLElement>(isNotes ? "#tab-notes" : "#tab-record")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const toNotes = { Home: false, End: true }[event.key];
    const isArrow = event.key === "ArrowLeft" || event.key === "ArrowRight";
    if (toNotes === undefined && !isArrow) return;
    event.preventDefault();
    select(toNotes ?? !notes.isSelected);
  };
  return (
    <div class="tabs" role="tablist" ref={list} aria-label={i18n.text("tabsLabel")} onKeyDown={onKeyDown}>
      <Tab name="record" label="onRecord" count={records} isSelected={!notes.isSelected} onSelect={select} />
      <Tab name="notes" label="notes" count={notes.count} isSelected={notes.isSelected} onSelect={select} />
    </div>
  );
}

interface TabProps {
  readonly name: "record" | "notes";
  readonly label: MessageKey;
  readonly count: number | undefined;
  readonly isSelected: boolean;
  readonly onSelect: (notes: boolean) => void;
}

function Tab({ name, label, count, isSelected, onSelect }: TabProps) {
  const i18n = useI18n();
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-controls={`panel-${name}`}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      onClick={() => onSelect(name === "notes")}
    >
      {i18n.text(label)} {count !== undefined && <span class="n">{i18n.number(count)}</span>}
    </button>
  );
}

import type { ComponentChildren, RefObject } from "preact";
import { useRef } from "preact/hooks";

import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";

/** What stands beside the record in a tab of its own. */
export interface NotesTab {
  readonly count: number;
  readonly content: ComponentChildren;
  readonly isSelected: boolean;
  readonly onSelect: (notes: boolean) => void;
}

interface Props {
  /** Inside another page it is not that page's main part. */
  readonly embedded?: boolean;
  readonly label?: string;
  readonly scroller?: RefObject<HTMLElement | null>;
  /** Statements on record that are shown. */
  readonly records?: number;
  readonly notes?: NotesTab | undefined;
  readonly children: ComponentChildren;
}

/** The part of a screen that scrolls; with notes beside it, two of them under tabs. */
export function Scroller({ embedded = false, label, scroller, records, notes, children }: Props) {
  const own = {
    class: "scroll",
    ...(label === undefined ? {} : { tabIndex: 0, "aria-label": label }),
    ...(scroller ? { ref: scroller } : {}),
  };
  if (embedded) return <section {...own}>{children}</section>;
  if (!notes) return <main {...own}>{children}</main>;
  return (
    <main class="panel-main">
      <Tabs records={records} notes={notes} />
      <Panel name="record" isShown={!notes.isSelected} scroller={scroller}>
        {children}
      </Panel>
      <Panel name="notes" isShown={notes.isSelected}>
        {notes.content}
      </Panel>
    </main>
  );
}

interface PanelProps {
  readonly name: "record" | "notes";
  readonly isShown: boolean;
  readonly scroller?: RefObject<HTMLElement | null> | undefined;
  readonly children: ComponentChildren;
}

function Panel({ name, isShown, scroller, children }: PanelProps) {
  return (
    <div
      class="scroll"
      role="tabpanel"
      id={`panel-${name}`}
      aria-labelledby={`tab-${name}`}
      tabIndex={0}
      hidden={!isShown}
      {...(scroller ? { ref: scroller as RefObject<HTMLDivElement | null> } : {})}
    >
      {children}
    </div>
  );
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
  readonly name: PanelProps["name"];
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

import { useRef } from "preact/hooks";

import type { NoteState, NoteView } from "../../../lib/services/order-notes";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { useLetter } from "../../use-letter";
import { Icon } from "../Icon";
import { countKinds, isEmptyFilter, NO_FILTER, type NotesFilter } from "./filter-notes";
import { typedDirection } from "./typed-direction";

interface Props {
  readonly filter: NotesFilter;
  readonly notes: readonly NoteView[];
  /** How many of them it shows. */
  readonly shown: number;
  readonly onChange: (filter: NotesFilter) => void;
}

/** Tags that are offered; others can be typed. */
const MOST_TAGS = 6;

const names: Readonly<Record<NoteState, MessageKey>> = {
  exact: "noteExact",
  moved: "noteMoved",
  changed: "noteChanged",
  manual: "noteManual",
  unplaced: "noteUnplaced",
  orphan: "noteOrphan",
};

/** Narrows the notes down by words, by state and by tag, and says how many are left. */
export function FilterNotes({ filter, notes, shown, onChange }: Props) {
  const i18n = useI18n();
  const field = useRef<HTMLInputElement>(null);
  useLetter("f", () => field.current?.focus());
  return (
    <div class="notes-filter" role="search" aria-label={i18n.text("notesFilter")}>
      <label class="search">
        <span class="vh">{i18n.text("notesFilter")}</span>
        <Icon name="search" />
        <input
          class="input"
          type="search"
          ref={field}
          {...typedDirection(filter.typed)}
          placeholder={i18n.text("notesFilter")}
          value={filter.typed}
          onInput={(event) => onChange({ ...filter, typed: event.currentTarget.value })}
        />
      </label>
      <Kinds filter={filter} notes={notes} onChange={onChange} />
      <p class="row meta" role="status">
        {!isEmptyFilter(filter) && (
          <>
            <span>{i18n.plural("notesShown", shown, { total: notes.length })}</span>{" "}
            <button class="link" type="button" onClick={() => onChange(NO_FILTER)}>
              {i18n.text("notesShowAll")}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** One chip for each state, where there are several, and for each tag. */
function Kinds({ filter, notes, onChange }: Omit<Props, "shown">) {
  const i18n = useI18n();
  const { states, tags } = countKinds(notes);
  const toggled = <Item,>(items: readonly Item[], item: Item) =>
    items.includes(item) ? items.filter((each) => each !== item) : [...items, item];
  const chosen = new Set(filter.tags);
  const offered = tags.filter(([tag], at) => at < MOST_TAGS || chosen.has(tag));
  if (states.length < 2 && offered.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label={i18n.text("notesFilterBy")}>
      {states.length > 1 &&
        states.map(([state, count]) => (
          <Chip
            key={state}
            label={i18n.text(names[state])}
            count={count}
            isOn={filter.states.includes(state)}
            onToggle={() => onChange({ ...filter, states: toggled(filter.states, state) })}
          />
        ))}
      {offered.map(([tag, count]) => (
        <Chip
          key={`#${tag}`}
          label={`#${tag}`}
          count={count}
          isOn={chosen.has(tag)}
          onToggle={() => onChange({ ...filter, tags: toggled(filter.tags, tag) })}
        />
      ))}
    </div>
  );
}

interface ChipProps {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Chip({ label, count, isOn, onToggle }: ChipProps) {
  const i18n = useI18n();
  return (
    <button class="chip tag" type="button" aria-pressed={isOn} onClick={onToggle}>
      <bdi>{label}</bdi> <span class="n">{i18n.number(count)}</span>
    </button>
  );
}

import { useId, useState } from "preact/hooks";

import { intervalOf } from "../../lib/domain/date-order";
import type { LibraryQuery } from "../../lib/collection/library-query";
import { formatDate } from "../dates";
import type { I18n } from "../i18n";
import { useI18n } from "../i18n-context";
import { Icon } from "../shared/Icon";
import { FilterChip } from "./FilterChip";
import { useLibrary } from "./library-context";
import { Popover } from "./Popover";

/** From when to when the articles were published. */
export function DateFilter() {
  const i18n = useI18n();
  const { query, go } = useLibrary();
  const { from, to, ...open } = query;
  if (from !== undefined || to !== undefined) {
    return <FilterChip onRemove={() => go(open)}>{rangeText(i18n, from, to)}</FilterChip>;
  }
  return (
    <Popover
      button={(open) => (
        <button class="chip tag" type="button" {...open}>
          {i18n.text("libraryFilterDate")} <Icon name="chevron" chevron />
        </button>
      )}
    >
      {(close) => <RangeForm query={query} onRange={close} />}
    </Popover>
  );
}

function RangeForm({ query, onRange }: { readonly query: LibraryQuery; readonly onRange: () => void }) {
  const i18n = useI18n();
  const { go } = useLibrary();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const keep = (event: Event) => {
    event.preventDefault();
    const [first, last] = [from.trim(), to.trim()];
    const wrong = [first, last].some((day) => day !== "" && !isDay(day)) || (first === "" && last === "");
    setWrong(wrong);
    if (wrong) return;
    onRange();
    go({ ...query, ...(first === "" ? {} : { from: first }), ...(last === "" ? {} : { to: last }) });
  };
  const described = { "aria-describedby": `${id}-hint`, "aria-invalid": isWrong };
  return (
    <form class="range" onSubmit={keep}>
      <Day
        id={`${id}-from`}
        label={i18n.text("libraryDateFrom")}
        value={from}
        onValue={setFrom}
        more={described}
      />
      <Day id={`${id}-to`} label={i18n.text("libraryDateTo")} value={to} onValue={setTo} more={described} />
      <p class="soft" id={`${id}-hint`} role={isWrong ? "alert" : undefined}>
        {i18n.text("libraryDateHint")}
      </p>
      <button class="btn" type="submit">
        {i18n.text("libraryFilterApply")}
      </button>
    </form>
  );
}

interface DayProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly more: object;
}

function Day({ id, label, value, onValue, more }: DayProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        dir="ltr"
        inputMode="numeric"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        {...more}
      />
    </div>
  );
}

function isDay(value: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(value)) return false;
  return intervalOf({ value, precision: "day", basis: "user" }) !== undefined;
}

function rangeText(i18n: I18n, from: string | undefined, to: string | undefined): string {
  const shown = (value: string) => formatDate(i18n, { value, precision: "day", basis: "user" }) ?? value;
  if (from === undefined) return i18n.text("dateUntil", { date: shown(to ?? "") });
  if (to === undefined) return i18n.text("dateFrom", { date: shown(from) });
  return i18n.text("libraryDateRange", { from: shown(from), to: shown(to) });
}

import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";

import type { LibraryQuery } from "../../lib/collection/library-query";
import type { ClaimId, FigureId } from "../../lib/domain/ids";
import { nameIn, namesOf } from "../../lib/services/figure-name";
import { type Facet, facetsOf, type LibraryRow } from "../../lib/services/library-rows";
import type { LibraryCorpus } from "../../lib/services/statement-lines";
import { claimWording } from "../record-wording";
import type { I18n, MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { Icon } from "../shared/Icon";
import { DateFilter } from "./DateFilter";
import { FilterChip } from "./FilterChip";
import { useLibrary } from "./library-context";
import { type Choice, Picker } from "./Picker";
import { Popover } from "./Popover";

/** A list of the query that a filter adds to and takes from. */
type FilterName = "figures" | "claims" | "outlets" | "tags";

const filters: readonly { readonly name: FilterName; readonly key: MessageKey }[] = [
  { name: "figures", key: "libraryFilterFigure" },
  { name: "claims", key: "libraryFilterClaim" },
  { name: "outlets", key: "libraryFilterOutlet" },
  { name: "tags", key: "libraryFilterTag" },
];

interface BarProps {
  /** The articles listed, whose values are offered. */
  readonly rows: readonly LibraryRow[];
  /** What stands at the end of the bar. */
  readonly children: ComponentChildren;
}

/** What narrows the list: each filter that is on, to be taken off, and the ways to more of them. */
export function FilterBar({ rows, children }: BarProps) {
  const i18n = useI18n();
  const { query, go, corpus } = useLibrary();
  const bar = useRef<HTMLDivElement>(null);
  const without = (name: FilterName, value: string) => {
    go({ ...query, [name]: query[name].filter((other) => other !== value) });
    // The chip goes; the focus stays in the bar.
    bar.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  };
  return (
    <div class="chips filters" ref={bar} role="group" aria-label={i18n.text("libraryFilters")}>
      {filters.flatMap(({ name }) =>
        query[name].map((value) => (
          <FilterChip key={`${name} ${value}`} onRemove={() => without(name, value)}>
            <bdi>{labelOf(i18n, corpus, name, value).text}</bdi>
          </FilterChip>
        )),
      )}
      {filters.map(({ name, key }) => (
        <Filter key={name} name={name} label={i18n.text(key)} rows={rows} />
      ))}
      <DateFilter />
      {children}
    </div>
  );
}

interface FilterProps {
  readonly name: FilterName;
  readonly label: string;
  readonly rows: readonly LibraryRow[];
}

function Filter({ name, label, rows }: FilterProps) {
  const { query, go } = useLibrary();
  const add = (value: string) => go(withValue(query, name, value));
  return (
    <Popover
      button={(open) => (
        <button class="chip tag" type="button" {...open}>
          {label} <Icon name="chevron" chevron />
        </button>
      )}
    >
      {(close) => (
        <FilterPicker
          name={name}
          label={label}
          rows={rows}
          onPick={(value) => {
            close();
            add(value);
          }}
        />
      )}
    </Popover>
  );
}

function FilterPicker({
  name,
  label,
  rows,
  onPick,
}: FilterProps & { readonly onPick: (value: string) => void }) {
  const i18n = useI18n();
  const { snapshot, corpus, query } = useLibrary();
  const choices = useMemo(() => {
    const facets: readonly Facet[] = facetsOf(rows, snapshot.noteTags)[name];
    const set: readonly string[] = query[name];
    return facets
      .filter(({ value }) => !set.includes(value))
      .map(({ value, count }) => ({ ...labelOf(i18n, corpus, name, value), count }));
  }, [i18n, rows, snapshot, corpus, name, query]);
  return <Picker label={label} choices={choices} onPick={onPick} />;
}

/** What a filter's value is called: figures and claims by the corpus, by their id where it does not have them any more. */
function labelOf(i18n: I18n, corpus: LibraryCorpus | undefined, name: FilterName, value: string): Choice {
  if (name === "figures") {
    const figure = corpus?.index.figures.get(value);
    return { value, text: figure ? nameIn(namesOf(figure), i18n.script).full : value };
  }
  if (name === "claims") {
    const claim = corpus?.index.claims.get(value);
    if (!claim) return { value, text: value };
    return { value, ...claimWording(i18n, claim) };
  }
  return { value, text: value };
}

function withValue(query: LibraryQuery, name: FilterName, value: string): LibraryQuery {
  if (name === "figures") return { ...query, figures: [...query.figures, value as FigureId] };
  if (name === "claims") return { ...query, claims: [...query.claims, value as ClaimId] };
  return { ...query, [name]: [...query[name], value] };
}

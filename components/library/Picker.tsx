import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";

import { foldName } from "../../lib/text/fold-name";
import { useI18n } from "../i18n-context";

/** One thing that can be picked. `text` is what typing is compared with. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly language?: string;
  readonly count?: number;
}

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly onPick: (value: string) => void;
  /** Makes something new of what was typed, where nothing is called exactly that. */
  readonly onNew?: { readonly text: (typed: string) => string; readonly make: (typed: string) => void };
}

/** So many choices are drawn; typing narrows the rest. */
const SHOWN = 50;

/** A list to pick from, narrowed by typing: arrows move, Enter picks. */
export function Picker({ label, choices, onPick, onNew }: Props) {
  const i18n = useI18n();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const options = optionsFor(choices, typed, onNew);
  const active = Math.min(at, options.length - 1);
  const pick = (option: Option | undefined) => {
    if (option?.isNew) onNew?.make(option.value);
    else if (option) onPick(option.value);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(active + 1, options.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(active - 1, 0));
    else if (event.key === "Enter") pick(options[active]);
    else return;
    event.preventDefault();
  };
  return (
    <div class="picker">
      <input
        class="input"
        dir="auto"
        placeholder={label}
        ref={field}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        {...comboboxOf(id, label, active)}
      />
      <Options id={id} label={label} options={options} active={active} onVisit={setAt} onPick={pick} />
      {options.length === 0 && <p class="soft">{i18n.text("libraryNothingToPick")}</p>}
    </div>
  );
}

/** What makes a field a combobox over the list of options; `active` is -1 where there are none. */
function comboboxOf(id: string, label: string, active: number) {
  return {
    role: "combobox",
    "aria-label": label,
    "aria-expanded": active >= 0,
    "aria-autocomplete": "list",
    "aria-controls": `${id}-list`,
    ...(active >= 0 ? { "aria-activedescendant": `${id}-${active}` } : {}),
  } as const;
}

interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly onVisit: (at: number) => void;
  readonly onPick: (option: Option) => void;
}

function Options({ id, label, options, active, onVisit, onPick }: OptionsProps) {
  const i18n = useI18n();
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: "nearest" });
  }, [id, active]);
  return (
    <ul role="listbox" id={`${id}-list`} aria-label={label} tabIndex={-1} hidden={options.length === 0}>
      {options.map((option, index) => (
        <li
          key={option.isNew ? " new" : option.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseMove={() => onVisit(index)}
          onClick={() => onPick(option)}
        >
          <bdi {...(option.language === undefined ? {} : { lang: option.language })}>{option.text}</bdi>
          {option.count !== undefined && <span class="n num">{i18n.number(option.count)}</span>}
        </li>
      ))}
    </ul>
  );
}

interface Option extends Choice {
  readonly isNew?: boolean;
}

function optionsFor(choices: readonly Choice[], typed: string, onNew: Props["onNew"]): readonly Option[] {
  const sought = foldName(typed.trim());
  const fitting = choices.filter((choice) => foldName(choice.text).includes(sought)).slice(0, SHOWN);
  const isKnown = choices.some((choice) => foldName(choice.text) === sought);
  if (!onNew || sought === "" || isKnown) return fitting;
  return [...fitting, { value: typed.trim(), text: onNew.text(typed.trim()), isNew: true }];
}

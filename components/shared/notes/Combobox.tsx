import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { typedDirection } from "./typed-direction";

/** One line of the list under the field. */
export interface ComboOption<Value> {
  readonly key: string;
  readonly value: Value;
  readonly content: ComponentChildren;
}

interface Props<Value> {
  readonly label: string;
  readonly hint?: string;
  /** What the field holds at first, for instance the name of what is chosen. */
  readonly first?: string;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  /** What the typed words lead to, in the order shown. */
  readonly find: (typed: string) => Promise<readonly ComboOption<Value>[]>;
  /** Told of every change by typing: what is in the field is no choice any more. */
  readonly onType?: (typed: string) => void;
  /** Gives the text that the field holds from then on. */
  readonly onChoose: (value: Value) => string;
}

/**
 * A field with a list of what the typed words lead to (the combobox of the ARIA practices, list with manual selection):
 * arrows move, Enter chooses, Escape closes the list before anything else.
 */
export function Combobox<Value>(props: Props<Value>) {
  const { label, hint, first = "", invalid = false, describedBy, find, onChoose, onType } = props;
  const id = useId();
  const [typed, setTyped] = useState(first);
  const list = useOptions(typed, find);
  useEffect(() => setTyped(first), [first]);
  const choose = (option: ComboOption<Value> | undefined) => {
    if (!option) return;
    setTyped(onChoose(option.value));
    list.close();
  };
  return (
    <div class="field combo">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        {...typedDirection(typed)}
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={list.isOpen}
        aria-controls={`${id}-list`}
        aria-invalid={invalid}
        {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
        {...(list.at >= 0 ? { "aria-activedescendant": `${id}-${list.at}` } : {})}
        {...(hint === undefined ? {} : { placeholder: hint })}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onType?.(event.currentTarget.value);
          list.ask();
        }}
        onKeyDown={(event) => workList(event, list, choose)}
        onBlur={list.close}
      />
      <Options id={id} label={label} list={list} onChoose={choose} />
    </div>
  );
}

interface OptionsProps<Value> {
  readonly id: string;
  readonly label: string;
  readonly list: OptionList<Value>;
  readonly onChoose: (option: ComboOption<Value>) => void;
}

function Options<Value>({ id, label, list, onChoose }: OptionsProps<Value>) {
  return (
    <ul class="options" id={`${id}-list`} role="listbox" aria-label={label} hidden={!list.isOpen}>
      {list.options.map((option, at) => (
        <li
          key={option.key}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === list.at}
          // The field keeps the focus, or the list would be gone before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {option.content}
        </li>
      ))}
    </ul>
  );
}

function workList<Value>(
  event: KeyboardEvent,
  list: OptionList<Value>,
  choose: (option: ComboOption<Value> | undefined) => void,
): void {
  if (!list.isOpen || event.isComposing || event.ctrlKey || event.metaKey) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by !== undefined) list.move(by);
  else if (event.key === "Enter") choose(list.options[Math.max(0, list.at)]);
  else if (event.key === "Escape") list.close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

type OptionList<Value> = ReturnType<typeof useOptions<Value>>;

/** The list for what is typed, opened by typing only. The answer to the latest question counts. */
function useOptions<Value>(typed: string, find: Props<Value>["find"]) {
  const [options, setOptions] = useState<readonly ComboOption<Value>[]>([]);
  const [at, setAt] = useState(-1);
  const [asked, setAsked] = useState(0);
  const ask = useRef(find);
  ask.current = find;
  useEffect(() => {
    let isLatest = true;
    const show = (found: readonly ComboOption<Value>[]) => {
      if (!isLatest) return;
      setOptions(found);
      setAt(-1);
    };
    if (asked === 0 || typed.trim() === "") show([]);
    // A list that cannot be had is no list; what is typed stays.
    else ask.current(typed).then(show, () => show([]));
    return () => {
      isLatest = false;
    };
  }, [typed, asked]);
  return {
    options,
    at,
    isOpen: options.length > 0,
    ask: () => setAsked((count) => count + 1),
    close: () => {
      setAsked(0);
      setOptions([]);
      setAt(-1);
    },
    move: (by: number) =>
      setAt((now) => (now + by + options.length + (now < 0 && by < 0 ? 1 : 0)) % options.length),
  };
}

import { useId, useRef, useState } from "preact/hooks";

import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { Icon } from "./Icon";
import { usePlacedUnder } from "./use-placed-under";

/** One thing a menu offers; `shortcut` is the key that does it without the menu. */
export interface MenuItem {
  readonly label: MessageKey;
  readonly shortcut?: string;
  readonly onChoose: () => void;
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Id of what names the line the menu belongs to. */
  readonly describedBy?: string;
}

/** The ⋯ of a line: a menu of what is done rarely. Arrows, Home and End move in it, Enter chooses, Escape closes it. */
export function MoreMenu({ label, items, describedBy }: Props) {
  const id = useId();
  const { button, menu, isOpen, onToggle } = useMenu();
  const choose = ({ onChoose }: MenuItem) => {
    menu.current?.hidePopover();
    // What had the focus goes with the menu, and the button perhaps with what is chosen.
    button.current?.closest<HTMLElement>("[data-line]")?.focus();
    onChoose();
  };
  return (
    <>
      <button
        class="icon-btn more-btn"
        type="button"
        ref={button}
        data-action="more"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
        popovertarget={id}
      >
        <Icon name="more" />
      </button>
      <div
        class="menu"
        id={id}
        ref={menu}
        popover="auto"
        role="menu"
        aria-label={label}
        onToggle={onToggle}
        onKeyDown={moveByKey}
      >
        {isOpen && <Items items={items} onChoose={choose} />}
      </div>
    </>
  );
}

function Items({ items, onChoose }: Pick<Props, "items"> & { readonly onChoose: (item: MenuItem) => void }) {
  const i18n = useI18n();
  return (
    <>
      {items.map((item, at) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          ref={at === 0 ? focusAtOnce : null}
          onClick={() => onChoose(item)}
        >
          {i18n.text(item.label)} {item.shortcut && <kbd aria-hidden="true">{item.shortcut}</kbd>}
        </button>
      ))}
    </>
  );
}

const focusAtOnce = (item: HTMLElement | null) => item?.focus();

/** A popover with its button: whether it is open, which the browser decides. */
function useMenu() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const onToggle = ({ newState }: { readonly newState: string }) => setOpen(newState === "open");
  usePlacedUnder(isOpen, menu, () => button.current);
  return { button, menu, isOpen, onToggle };
}

function moveByKey(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  if (event.key === "Tab") return menu.hidePopover();
  const items = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item === document.activeElement);
  const last = items.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const next = places[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}

import { useId, useRef } from "preact/hooks";

import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { Icon } from "./Icon";

/** One thing a menu offers; `shortcut` is the key that does it without the menu. */
export interface MenuItem {
  readonly label: MessageKey;
  readonly shortcut?: string;
  readonly onChoose: () => void;
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** The ⋯ of a line: a menu of what is done rarely. Arrows move in it, Escape closes it. */
export function MoreMenu({ label, items }: Props) {
  const i18n = useI18n();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const choose = (item: MenuItem) => {
    menu.current?.hidePopover();
    item.onChoose();
  };
  return (
    <>
      <button
        class="icon-btn"
        type="button"
        ref={button}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
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
        onToggle={(event) => event.newState === "open" && open(menu.current, button.current)}
        onKeyDown={(event) => moveIn(menu.current, event)}
      >
        {items.map((item) => (
          <button key={item.label} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(item)}>
            {i18n.text(item.label)} {item.shortcut && <kbd>{item.shortcut}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}

/** Where styles cannot tie the menu to its button it is put below it, or above it near the end of the window. */
function open(menu: HTMLElement | null, button: HTMLElement | null): void {
  if (menu && button && !CSS.supports("position-area", "block-end")) {
    const at = button.getBoundingClientRect();
    const size = menu.getBoundingClientRect();
    const below = at.bottom + size.height <= innerHeight;
    menu.style.top = `${below ? at.bottom : at.top - size.height}px`;
    const isRtl = document.documentElement.dir === "rtl";
    menu.style.left = `${Math.max(0, isRtl ? at.left : at.right - size.width)}px`;
  }
  buttonsOf(menu)[0]?.focus();
}

function moveIn(menu: HTMLElement | null, event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const all = buttonsOf(menu);
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  all[(at + by + all.length) % all.length]?.focus();
}

function buttonsOf(menu: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(menu?.querySelectorAll("button") ?? [])];
}

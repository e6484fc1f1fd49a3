import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { MAX_WORDS_LENGTH } from "../../lib/collection/library-query";
import { useI18n } from "../i18n-context";
import { areLetterKeysOn } from "../letter-keys";
import { Icon } from "../shared/Icon";
import { useLibrary } from "./library-context";
import { useTypedWords } from "./use-typed-words";

interface Props {
  /** The ways in and out: importing and exporting. */
  readonly children?: ComponentChildren;
}

/** The name, the search over everything, and what is done with the library as a whole. */
export function TopBar({ children }: Props) {
  const i18n = useI18n();
  const { services } = useLibrary();
  return (
    <header class="top">
      <span class="name">
        <bdi lang="en">{i18n.text("extensionName")}</bdi>
      </span>
      <SearchField />
      <span class="grow" />
      {children}
      <button
        class="icon-btn"
        type="button"
        aria-label={i18n.text("libraryOptions")}
        title={i18n.text("libraryOptions")}
        onClick={() => void services.openOptions()}
      >
        <Icon name="gear" />
      </button>
    </header>
  );
}

function SearchField() {
  const i18n = useI18n();
  const { query, go } = useLibrary();
  const [typed, setTyped] = useTypedWords(query, go);
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return (
    <label class="search">
      <Icon name="search" />
      <span class="vh">{i18n.text("librarySearch")}</span>
      <input
        class="input"
        type="search"
        dir="auto"
        ref={field}
        maxLength={MAX_WORDS_LENGTH}
        placeholder={i18n.text("librarySearchHint")}
        aria-keyshortcuts="/"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </label>
  );
}

/** The key "/" goes to the search, unless something is being typed. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest("input, textarea, select, dialog") !== null;
      if (
        event.key !== "/" ||
        !areLetterKeysOn() ||
        isTyping ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [field]);
}

/** What a form does with the keyboard, to be spread over its element. */
export interface KeepingKeys {
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Ctrl+Enter (⌘ on a Mac) keeps what the form holds from any of its fields, Escape gives it up before it would close
 * the popup. A key that ends the input of a character in another script is not one of them.
 */
export function keepingKeys(onKeep: () => void, onCancel: () => void): KeepingKeys {
  return {
    onSubmit: (event) => {
      event.preventDefault();
      onKeep();
    },
    onKeyDown: (event) => {
      if (event.isComposing || event.defaultPrevented) return;
      const isKeep = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      if (!isKeep && event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      if (isKeep) onKeep();
      else onCancel();
    },
  };
}

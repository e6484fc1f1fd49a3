/** Stands on the copies of a live blog's entries; the value is the entry's time as the page gives it. */
export const ENTRY_MARK = "data-entry-at";

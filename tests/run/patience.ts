/** Milliseconds until what a test waits for counts as never coming: plenty, for a machine that others use too. */
export const PATIENCE_MS = 120_000;

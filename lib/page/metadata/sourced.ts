import type { FieldSource } from "../../domain/article";

/** A value and the part of the page it was read from. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: FieldSource;
}

/** The first of the candidates that has a value; later ones are not computed. */
export function firstFound<T>(candidates: readonly (() => Sourced<T> | undefined)[]): Sourced<T> | undefined {
  for (const candidate of candidates) {
    const found = candidate();
    if (found) return found;
  }
  return undefined;
}

/** A text as a sourced value, undefined if it is empty. */
export function sourced(value: string | undefined, source: FieldSource): Sourced<string> | undefined {
  return value === undefined || value === "" ? undefined : { value, source };
}

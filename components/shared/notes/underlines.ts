import type { AnnotationColour } from "../../../lib/domain/annotation";

/** The underlines of highlights in the order in which they are offered. */
export const underlines: readonly AnnotationColour[] = ["yellow", "blue", "red", "green"];

/** The number under which the styles know an underline: 1 solid, 2 dashed, 3 dotted, 4 double. */
export function underlineNumber(colour: AnnotationColour): string {
  return String(underlines.indexOf(colour) + 1);
}

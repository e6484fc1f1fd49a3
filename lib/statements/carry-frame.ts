import type { UncertainDate } from "../domain/uncertain-date";
import type { Frame } from "./find-frame";
import type { ResolvedSpeaker } from "./resolve-speaker";

/** The occasion last stated for each speaker of a segment. */
export type CarriedFrames = Map<string, Frame>;

/**
 * The frame of a statement: what its sentence says, and what an earlier sentence said of the same speaker unless this
 * one tells of another time or occasion. A day that is carried over is `inferred`. Notes the new frame in `carried`.
 */
export function frameFor(
  carried: CarriedFrames,
  { speaker }: ResolvedSpeaker,
  own: Frame,
  inherits: boolean,
): Frame {
  const key = speaker.figureId ?? speaker.name;
  const before = carried.get(key);
  if (own.occasion !== undefined) {
    carried.set(key, forLater(own));
    return own;
  }
  if (!inherits) return own;
  if (own.saidOn !== undefined && own.saidOn.value !== before?.saidOn?.value) {
    if (!before && own.saidOn.precision === "day") carried.set(key, forLater(own));
    return own;
  }
  if (!before) return own;
  return {
    ...before,
    ...own,
    relay: [...before.relay, ...own.relay.filter((name) => !before.relay.includes(name))],
  };
}

function forLater({ saidOn, ...frame }: Frame): Frame {
  if (!saidOn || saidOn.precision !== "day") return frame;
  return { ...frame, saidOn: inferred(saidOn) };
}

function inferred(date: UncertainDate): UncertainDate {
  return { ...date, basis: "inferred" };
}

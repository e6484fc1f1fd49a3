import type { Attribution } from "../../lib/domain/attribution";
import type { GoldFrame } from "./attribution-data";

/** One fact of the occasion: given by us, in the gold, and of those in both the ones that agree. */
export type FrameScore = {
  readonly given: number;
  readonly expected: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
};

/** The facts of the occasions of matched statements. */
export type FrameScores = Readonly<Record<"saidOn" | "saidTo" | "occasion" | "place" | "relay", FrameScore>>;

/** An attribution and the gold row it was matched with. */
export type MatchedFrame = { readonly attribution: Attribution; readonly frame: GoldFrame };

/**
 * How well date, addressee, occasion, place and relay agree with the gold, on matched statements. Dates agree if their
 * EDTF is the same without "~". Texts agree loosely: they share a word of four letters or more by its first five
 * ("the reporters", "reporters in Kilbrae"). Of the relay the publisher, who stands last in the gold, is left out, as
 * are placeholders ("outlet not named"); it agrees if the first reporter does. A fact the gold does not have counts
 * against precision, except an addressee or an occasion the gold has under the other of the two names.
 */
export function scoreFrames(matched: readonly MatchedFrame[]): FrameScores {
  return {
    saidOn: scoreFact(
      matched,
      ({ saidOn }) => (saidOn?.value ? saidOn.value : undefined),
      ({ saidOn }) => saidOn,
      (own, gold) => own === gold.replaceAll("~", ""),
    ),
    saidTo: scoreFact(
      matched,
      ({ saidTo }) => saidTo,
      ({ saidTo }) => saidTo,
      sharesWord,
    ),
    occasion: scoreFact(
      matched,
      ({ occasion }) => occasion,
      ({ occasion, saidTo }) => (occasion === undefined ? undefined : `${occasion} ${saidTo ?? ""}`),
      sharesWord,
    ),
    place: scoreFact(
      matched,
      ({ place }) => place,
      ({ place }) => place,
      sharesWord,
    ),
    relay: scoreFact(
      matched,
      ({ relay }) => relay[0],
      ({ relay }) => relay[0],
      sharesWord,
    ),
  };
}

function scoreFact(
  matched: readonly MatchedFrame[],
  ours: (attribution: Attribution) => string | undefined,
  theirs: (frame: GoldFrame) => string | undefined,
  agree: (own: string, gold: string) => boolean,
): FrameScore {
  const pairs = matched.map(({ attribution, frame }) => [ours(attribution), theirs(frame)] as const);
  const given = pairs.filter(([own]) => own !== undefined).length;
  const expected = pairs.filter(([, gold]) => gold !== undefined).length;
  const right = pairs.filter(
    ([own, gold]) => own !== undefined && gold !== undefined && agree(own, gold),
  ).length;
  return {
    given,
    expected,
    right,
    precision: given === 0 ? 1 : right / given,
    recall: expected === 0 ? 1 : right / expected,
  };
}

function sharesWord(one: string, other: string): boolean {
  const stems = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu)
      ?.map((word) => word.slice(0, 5)) ?? [];
  const known = new Set(stems(other));
  return one.toLowerCase() === other.toLowerCase() || stems(one).some((stem) => known.has(stem));
}

import type { Attribution } from "../domain/attribution";
import type { Frame } from "./find-frame";
import type { ResolvedSpeaker } from "./resolve-speaker";
import { holdsWord, type WholeSentence } from "./sentence-scope";

/** "Al-Arouri made the remarks in a meeting …", "His comments came during …": when and where what stands before was said. */
export function speaksOfRemarks(sentence: WholeSentence): boolean {
  if (!holdsWord(sentence, "remark")) return false;
  const { tokens, rules } = sentence;
  return tokens.slice(0, 8).some((token) => token.kind === "word" && rules.remarkNouns.has(token.lower));
}

/** Gives the frame to the statements of `speaker` that stand last and have none of their own, in place. */
export function withLaterFrame(
  attributions: Attribution[],
  { speaker }: ResolvedSpeaker,
  frame: Frame,
): void {
  const { relay, ...told } = frame;
  for (let at = attributions.length - 1; at >= 0; at--) {
    const attribution = attributions[at]!;
    const isSame =
      (attribution.speaker.figureId ?? attribution.speaker.name) === (speaker.figureId ?? speaker.name);
    if (!isSame || attribution.occasion !== undefined || attribution.saidOn !== undefined) return;
    attributions[at] = { ...attribution, ...told, relay: [...relay, ...attribution.relay] };
  }
}

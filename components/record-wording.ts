import type { ClaimView } from "../lib/services/record-view";
import type { I18n } from "./i18n";

/** To whom it was said, unless the occasion says so already ("interview with CNN Arabic"). */
export function toldTo({
  saidTo,
  occasion,
}: {
  readonly saidTo?: string;
  readonly occasion?: string;
}): string | undefined {
  return saidTo !== undefined && occasion?.includes(saidTo) ? undefined : saidTo;
}

/** How a statement takes up the claim it is shown for, in words; undefined if it asserts it. */
export function stanceText(i18n: I18n, claim: ClaimView): string | undefined {
  if (claim.stance === "asserts") return undefined;
  const wording = claimWording(i18n, claim).text;
  return i18n.text(claim.stance === "denies" ? "stanceDenies" : "stanceMentions", { claim: wording });
}

/** The claim's wording in the interface's language, else in English, else in whichever there is. */
export function claimWording(
  i18n: I18n,
  { wording }: Pick<ClaimView, "wording">,
): { readonly text: string; readonly language: string } {
  const language = [i18n.language, "en", ...Object.keys(wording)].find((each) =>
    Object.hasOwn(wording, each),
  );
  return { text: (language && wording[language]) ?? "", language: language ?? "und" };
}

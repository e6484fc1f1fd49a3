import type { Figure, Name } from "../domain/figure";
import type { FigureIndex } from "./alias-index";
import { findMentions } from "./find-mentions";
import { getNamedFigure } from "./get-named-figure";
import { getGivenName } from "./given-names";
import { soundsLikeGivenName } from "./given-name-genders";
import { findTokens, type NameToken } from "./name-tokens";
import { type NameUnit, readNameUnits } from "./name-units";
import { isPlainOrganisationWord } from "./organisation-forms";

const LONGEST = 200;

/**
 * The name to remember for a figure when the user confirms that `printed` names it; undefined where that is not safe or
 * of no use: for a part of a name, for initials, for nothing but given names, for a spelling that the figure has already,
 * and for one that another figure of the index has or that would be read as another's.
 */
export function getLearnableName(printed: string, figure: Figure, index: FigureIndex): Name | undefined {
  const text = printed
    .replace(/(?<=\p{L})[-‐]\s*\n\s*(?=\p{Ll})/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  const tokens = findTokens(text, { start: 0, end: text.length });
  const [first] = tokens;
  if (first === undefined || text.length > LONGEST) return undefined;
  if (!(figure.kind === "person" ? isWholeName(text, tokens) : isWholeOrganisation(tokens))) return undefined;
  const folded = foldAll(text);
  if (figure.names.some((name) => foldAll(name.text) === folded)) return undefined;
  if (isOfAnother(text, tokens, figure, index)) return undefined;
  return { text, script: first.script, form: "learned" };
}

function foldAll(text: string): string {
  return findTokens(text, { start: 0, end: text.length })
    .map((token) => token.folded)
    .join(" ");
}

function isWholeName(text: string, tokens: readonly NameToken[]): boolean {
  const units = readNameUnits(text, tokens, 0, tokens.length).filter((unit) => !unit.title);
  if (units.length < 2 || units.some((unit) => unit.initial || unit.script !== units[0]!.script))
    return false;
  const last = units.at(-1)!;
  return !last.patronymic && !units.every(isGiven);
}

function isGiven({ readings, script, compound }: NameUnit): boolean {
  if (compound !== undefined) return compound === "abd";
  const { phonemes } = readings[0]!;
  return getGivenName(phonemes, script) !== undefined || soundsLikeGivenName(phonemes, script);
}

function isWholeOrganisation(tokens: readonly NameToken[]): boolean {
  const telling = tokens.filter((token) => !isPlainOrganisationWord(token));
  return tokens.length > 1 && telling.length > 0;
}

function isOfAnother(
  text: string,
  tokens: readonly NameToken[],
  { id }: Figure,
  index: FigureIndex,
): boolean {
  const wordAfter = (distance: number) => tokens[distance]?.folded;
  const stored = index.findSpellings(tokens[0]!.folded, wordAfter);
  if (stored.some((spelling) => spelling.tokens.length === tokens.length && spelling.figureId !== id))
    return true;
  const named = getNamedFigure(text, index);
  if (named !== undefined && named.figureId !== id) return true;
  return findMentions(text, index, []).some(
    ({ figureId, reasons }) => figureId !== id || reasons.includes("shared-name"),
  );
}

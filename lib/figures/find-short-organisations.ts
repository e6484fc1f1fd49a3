import type { Script } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { encodePhonemes } from "./encode-phonemes";
import { isAdjacent } from "./name-runs";
import type { NameToken } from "./name-tokens";
import { ARTICLES } from "./name-words";
import { getStrangeNeighbour, isCalledOtherThing, namesPlace } from "./neighbour-vetoes";
import { findOrganisationForms, isFormWord, isLink, type OrganisationForm } from "./organisation-forms";
import { readOrganisation } from "./organisation-neighbours";
import { type DraftMention, type Passage, tokensOf } from "./passage";

interface OwnedForm {
  readonly figureId: FigureId;
  readonly form: OrganisationForm;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

const MOST_LINKS = 2;

/**
 * Other ways to name an organisation that the passage names by a stored spelling: short ones ("Northgate" for "Northgate
 * Energy"), with other small words or sounds, turned round ("Trade Ministry"). A form that fits two of them is none's.
 * `named` are all mentions by whole names, `found` all so far, whose words are taken. Where only somebody of the
 * organisation is named, its short forms are possible.
 */
export function findShortOrganisations(
  passage: Passage,
  named: readonly DraftMention[],
  found: readonly DraftMention[],
): readonly DraftMention[] {
  const first = findIntroduced(passage, named);
  if (first.size === 0) return [];
  const forms = [...first.keys()].flatMap((figureId) =>
    passage.index
      .namesOf(figureId)
      .filter((name) => name.weak !== true && name.form !== "acronym")
      .flatMap(({ text }) => findOrganisationForms(text).map((form) => ({ figureId, form }))),
  );
  const taken = tokensOf(found);
  const formsFrom = rememberForms(forms);
  return passage.tokens.flatMap((token, at) => {
    const owned = formsFrom(token);
    if (owned.length === 0) return [];
    const fitting = owned.flatMap((form) => draftForm(passage, form, at, taken) ?? []);
    const longest = Math.max(...fitting.map((draft) => draft.to));
    const best = fitting.filter((draft) => draft.to === longest);
    const [draft] = best;
    if (draft === undefined || best.some((other) => other.figureId !== draft.figureId)) return [];
    const since = first.get(draft.figureId);
    if (since === undefined) {
      const tier = draft.form === "variant" ? "probable" : "possible";
      return [{ ...draft, tier, reasons: [...draft.reasons.map(ofMember), "member-named"] }];
    }
    return [since > at ? { ...draft, reasons: [...draft.reasons, "named-later"] } : draft];
  });
}

/** Gives the forms that may begin with a token; those of a word are looked for once, since a text repeats its words. */
function rememberForms(forms: readonly OwnedForm[]): (token: NameToken) => readonly OwnedForm[] {
  const known = new Map<string, readonly OwnedForm[]>();
  return (token) => {
    const found = known.get(token.text) ?? findForms(token, forms);
    known.set(token.text, found);
    return found;
  };
}

/** A word is encoded for the first form that asks how it sounds, and not again for the others. */
function findForms(token: NameToken, forms: readonly OwnedForm[]): readonly OwnedForm[] {
  let sounds: string | undefined;
  const soundsOf = (text: string, script: Script) => (sounds ??= encodePhonemes(text, script));
  return forms.filter(({ form }) => isFormWord(token, form.words[0]!, soundsOf));
}

/** Named organisations with the token they are first named at, and those of named people, without one. */
function findIntroduced(
  passage: Passage,
  named: readonly DraftMention[],
): ReadonlyMap<FigureId, number | undefined> {
  const sure = named.filter((draft) => draft.tier !== "possible").toSorted((a, b) => b.from - a.from);
  const first = new Map<FigureId, number | undefined>();
  for (const { kind, figureId } of sure) {
    if (kind === "organisation") continue;
    for (const id of passage.index.affiliationsOf(figureId)) first.set(id, undefined);
  }
  for (const { kind, figureId, from } of sure) if (kind === "organisation") first.set(figureId, from);
  return first;
}

function ofMember(reason: string): string {
  return reason === "short-of-named" ? "short-of-stored" : reason;
}

function draftForm(
  passage: Passage,
  { figureId, form }: OwnedForm,
  at: number,
  taken: ReadonlySet<number>,
): DraftMention | undefined {
  const end = matchForm(passage, form, at);
  if (end === undefined) return undefined;
  const place = { from: withArticle(passage, at), to: end };
  for (let token = place.from; token < place.to; token++) if (taken.has(token)) return undefined;
  if (form.needsThe && passage.tokens[place.from - 1]?.folded !== "the") return undefined;
  if (namesPlace(passage, place) || !isItself(passage, { figureId, form }, place, taken)) return undefined;
  return {
    start: passage.tokens[place.from]!.start,
    end: passage.tokens[end - 1]!.end,
    ...place,
    figureId,
    kind: "organisation",
    form: form.whole ? "variant" : "partial",
    tier: "probable",
    reasons: [form.whole ? "spelling-variant" : "short-of-named"],
    size: form.words.length,
    score: 1,
  };
}

function isItself(
  passage: Passage,
  { figureId, form }: OwnedForm,
  place: Place,
  taken: ReadonlySet<number>,
): boolean {
  const tokens = form.words.map(({ token }) => token);
  if (readOrganisation(passage, { ...place, skip: 0 }, { figureId, tokens }) === "another") return false;
  if (isCalledOtherThing(passage, place.to) || (form.isBeginning === true && goesOn(passage, place.to))) {
    return false;
  }
  const sides = ["left", "right"] as const;
  return sides.every((side) => {
    const strange = getStrangeNeighbour(passage, place, side, taken);
    return strange === undefined || (side === "left" && ARTICLES.has(strange.folded));
  });
}

/** An Arabic word with the article behind the beginning of a name makes another name of it. */
function goesOn({ tokens, text }: Passage, at: number): boolean {
  const next = tokens[at];
  return next?.script === "Arab" && /^(?:ال|لل)/u.test(next.text) && isAdjacent(text, tokens[at - 1]!, next);
}

/** The token after the form if it is printed from token `at` on. */
function matchForm({ tokens, text }: Passage, { words }: OrganisationForm, at: number): number | undefined {
  let next = at;
  for (const [place, word] of words.entries()) {
    if (place > 0) next = skipLinks(tokens, next, word.token);
    const token = tokens[next];
    if (token === undefined || !isFormWord(token, word)) return undefined;
    next++;
  }
  for (let after = at + 1; after < next; after++) {
    if (!isAdjacent(text, tokens[after - 1]!, tokens[after]!)) return undefined;
  }
  return next;
}

function skipLinks(tokens: readonly NameToken[], at: number, word: NameToken): number {
  let next = at;
  while (next < at + MOST_LINKS && isSkipped(tokens[next], word)) next++;
  return next;
}

function isSkipped(token: NameToken | undefined, word: NameToken): boolean {
  return token !== undefined && token.folded !== word.folded && isLink(token);
}

/** An Arabic article before the first word belongs to the name ("al-Sahel"). */
function withArticle({ tokens, text }: Passage, at: number): number {
  const [article, word] = [tokens[at - 1], tokens[at]!];
  if (article === undefined || !ARTICLES.has(article.folded) || article.script !== word.script) return at;
  const gap = text.slice(article.end, word.start);
  return gap === "-" || (gap === " " && article.folded === "al") ? at - 1 : at;
}

import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { feminineGivenNames, masculineGivenNames } from "../text/languages/given-name-genders";
import type { Lexicon } from "./lexicon";
import { isBodyName, nameStart } from "./person-name";
import type { Token } from "./tokens";

/** Told from titles, given names and pronouns, for "he" and "she" alone. */
export type Gender = "feminine" | "masculine";

/** Somebody or some body a segment names, with what it says about them. */
export interface Named {
  readonly figureId?: FigureId;
  readonly kind: "person" | "organisation";
  /** The fullest name the segment prints. */
  readonly name: string;
  readonly lower: string;
  /** Lower-case words of titles, offices and appositions, and of the figure's roles. */
  readonly descriptors: ReadonlySet<string>;
  readonly gender?: Gender;
  /** Offset of the first place that names it. */
  readonly firstAt: number;
}

interface Draft {
  figureId?: FigureId;
  kind: Named["kind"];
  name: string;
  descriptors: Set<string>;
  gender?: Gender;
  firstAt: number;
}

/** A page that names more is a list; every speaker is looked up among all of them. */
const namedAtMost = 500;

/** Who is named in the sentences of one segment, in order of first naming. */
export function findNamed(
  sentences: readonly (readonly Token[])[],
  figures: Pick<ReadonlyMap<FigureId, Figure>, "get">,
  rules: Lexicon,
): readonly Named[] {
  const drafts = new Map<string, Draft>();
  for (const tokens of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "mention" && token.kind !== "name") continue;
      const draft = draftFor(drafts, token, rules);
      if (!draft) continue;
      addDescriptors(draft, tokens, at, rules);
    }
  }
  for (const draft of drafts.values()) addFigure(draft, figures);
  return [...drafts.values()]
    .slice(0, namedAtMost)
    .map((draft) => ({ ...draft, lower: draft.name.toLowerCase() }));
}

function draftFor(drafts: Map<string, Draft>, token: Token, rules: Lexicon): Draft | undefined {
  const { mention } = token;
  const name = mention?.text ?? bareName(token, rules);
  if (!mention && name.split(/\s+/).length < 2 && !isBodyName(name, rules)) return undefined;
  const key = mention?.figureId ?? `name:${name.toLowerCase()}`;
  const known = drafts.get(key);
  if (known) {
    if (name.length > known.name.length && mention?.form !== "acronym") known.name = name;
    return known;
  }
  const kind = mention?.kind ?? (isBodyName(name, rules) ? "organisation" : "person");
  const draft: Draft = { kind, name, descriptors: new Set(), firstAt: token.start };
  if (mention) draft.figureId = mention.figureId;
  drafts.set(key, draft);
  return draft;
}

/** A capitalised name without possessive and leading titles. */
export function bareName(token: Token, rules: Lexicon): string {
  return token.text.replace(/[’'‘]s?$/u, "").slice(nameStart(token.text, rules));
}

/** Words before the name in its stretch of the sentence, its own titles, and an apposition after it. */
function addDescriptors(draft: Draft, tokens: readonly Token[], at: number, rules: Lexicon): void {
  const words: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const token = tokens[i]!;
    const breaks = token.kind === "quote" || (token.kind === "mark" && !/^[.'’/&,-]$/.test(token.text));
    if (breaks || (token.kind === "word" && isVerbal(token, rules))) break;
    // "…, Hussam Badran, said": an apposition before the name reaches over its comma.
    if (token.text === "," && (i !== at - 1 || tokens[at + 1]?.kind === "quote")) break;
    words.push(...describing(token));
  }
  if (tokens[at]!.kind === "name") words.push(...tokens[at]!.lower.split(/\s+/));
  if (tokens[at + 1]?.text === "," && draft.kind === "person")
    words.push(...apposition(tokens, at + 2, rules));
  for (const word of words) draft.descriptors.add(word.replace(/[’']s?$|\.$/gu, ""));
  if (draft.kind !== "person") return;
  const gender = genderOf(words, rules) ?? genderOfGivenName(draft.name);
  if (gender) draft.gender ??= gender;
}

function genderOfGivenName(name: string): Gender | undefined {
  const words = name.toLowerCase().split(/\s+/);
  if (words.length < 2) return undefined;
  if (feminineGivenNames.has(words[0]!)) return "feminine";
  return masculineGivenNames.has(words[0]!) ? "masculine" : undefined;
}

function apposition(tokens: readonly Token[], from: number, rules: Lexicon): readonly string[] {
  const words: string[] = [];
  const first = tokens[from];
  if (first?.kind === "word" && rules.pronouns.relative.has(first.lower)) return words;
  for (let i = from; i < Math.min(tokens.length, from + 24); i++) {
    const token = tokens[i]!;
    if (token.kind === "quote" || (token.kind === "mark" && !/^[.'’/&-]$/.test(token.text))) {
      const joins = token.text === "," && tokens[i + 1]?.lower === "and";
      if (!joins) break;
    }
    if (token.kind === "word" && isVerbal(token, rules)) break;
    words.push(...describing(token));
  }
  return words;
}

/** The words of a token; for a figure of the corpus its id as well. */
function describing(token: Token): readonly string[] {
  const words = token.lower.split(/[\s-]+/);
  return token.mention ? [...words, token.mention.figureId] : words;
}

function isVerbal(token: Token, rules: Lexicon): boolean {
  return (
    rules.finiteVerbs.has(token.lower) ||
    rules.complementisers.has(token.lower) ||
    rules.pronouns.relative.has(token.lower)
  );
}

function genderOf(words: readonly string[], rules: Lexicon): Gender | undefined {
  const nearest = words.slice(0, 4).map((word) => word.replace(/\.$/u, ""));
  if (nearest.some((word) => rules.feminineWords.has(word))) return "feminine";
  return nearest.some((word) => rules.masculineWords.has(word)) ? "masculine" : undefined;
}

/** What the corpus knows: offices and bodies the figure belongs to. */
function addFigure(draft: Draft, figures: Pick<ReadonlyMap<FigureId, Figure>, "get">): void {
  const figure = draft.figureId === undefined ? undefined : figures.get(draft.figureId);
  if (!figure) return;
  const bodies = [...figure.affiliations, ...figure.roles.flatMap((role) => role.organisation ?? [])];
  const phrases = [
    ...figure.roles.map((role) => role.title),
    ...bodies.flatMap((id) => figures.get(id)?.names.map((name) => name.text) ?? [id]),
  ];
  for (const id of bodies) draft.descriptors.add(id);
  for (const word of phrases.flatMap((phrase) => phrase.toLowerCase().split(/[\s-]+/)))
    draft.descriptors.add(word);
}

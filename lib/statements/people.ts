import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { holdsSpace, lastWord, splitWords } from "../text/split-words";
import { isOfficeBeforeName } from "./called-by";
import { describeNamed, type Evidence } from "./describe-named";
import { countPronouns } from "./gender-evidence";
import type { Lexicon } from "./lexicon";
import {
  type Gender,
  genderOfGivenName,
  isBodyName,
  isOfficeRun,
  nameWithin,
  withoutPossessive,
} from "./person-name";
import type { Token } from "./token";

/** Somebody or some body a segment names, with what it says about them. */
export interface Named {
  readonly figureId?: FigureId | undefined;
  readonly kind: "person" | "organisation";
  /** The fullest name the segment prints. */
  readonly name: string;
  readonly lower: string;
  /** Lower-case words of titles, offices and appositions, and of the figure's roles. */
  readonly descriptors: ReadonlySet<string>;
  /** Of those the offices that are said to be held no longer, or only as a deputy. */
  readonly lapsed: ReadonlySet<string>;
  /** The ages printed beside the name. */
  readonly ages: ReadonlySet<string>;
  /** The nouns it is described by and its titles: what it may be called by alone ("the busker", "the Sheikh"). */
  readonly nouns: ReadonlySet<string>;
  readonly gender?: Gender | undefined;
  /** Offset of the first place that names it. */
  readonly firstAt: number;
  /** Offsets of all places that name it, by the surname too. */
  readonly places: readonly number[];
}

interface Draft extends Evidence {
  figureId?: FigureId;
  kind: Named["kind"];
  name: string;
  firstAt: number;
  readonly places: number[];
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
  const namings = findNamings(sentences, rules);
  for (const naming of namings) {
    const draft = draftFor(drafts, naming, rules);
    if (draft) describeNamed(draft, naming.tokens, naming.at, rules);
  }
  const kept = withoutNamesakes([...drafts.values()], rules).slice(0, namedAtMost);
  addSurnames(kept, namings, rules);
  for (const draft of kept) addFigure(draft, figures);
  const votes = countPronouns(sentences, kept, rules);
  return kept.map((draft) => {
    const kind = kindOf(draft);
    const gender =
      kind === "person" ? (draft.gender ?? genderOfName(draft.name) ?? votes.get(draft)) : undefined;
    const { figureId, name, descriptors, lapsed, ages, nouns, firstAt, places } = draft;
    return {
      figureId,
      gender,
      kind,
      name,
      lower: name.toLowerCase(),
      descriptors,
      lapsed,
      ages,
      nouns,
      firstAt,
      places: [...places].sort((a, b) => a - b),
    };
  });
}

/** A mention or a capitalised name in its sentence. */
interface Naming {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The name without possessive, leading titles and letters of rank. */
  readonly name: string;
}

function findNamings(sentences: readonly (readonly Token[])[], rules: Lexicon): readonly Naming[] {
  const namings: Naming[] = [];
  for (const tokens of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.kind === "mention") namings.push({ tokens, at, name: token.mention!.text });
      else if (token.kind === "name") namings.push({ tokens, at, name: bareName(token, rules) });
    }
  }
  return namings;
}

function genderOfName(name: string): Gender | undefined {
  return holdsSpace(name) ? genderOfGivenName(name) : undefined;
}

/** What the words around an unknown name say it is: ", who" is a person's, ", which" a body's. */
function kindOf({ figureId, kind, isSomebody, isSomeBody }: Draft): Named["kind"] {
  if (figureId !== undefined || isSomebody === isSomeBody) return kind;
  return isSomebody ? "person" : "organisation";
}

function draftFor(drafts: Map<string, Draft>, naming: Naming, rules: Lexicon): Draft | undefined {
  const { tokens, at, name } = naming;
  const token = tokens[at]!;
  const { mention } = token;
  if (isOfficeBeforeName(tokens, at, rules)) return undefined;
  const isBody = isBodyName(name, rules);
  const isSingle = () => !holdsSpace(name) && !isIntroducedAlone(naming, rules);
  if (!mention && !isBody && (isSingle() || isOfficeRun(token.text, rules))) return undefined;
  const key = mention?.figureId ?? `name:${name.toLowerCase()}`;
  const known = drafts.get(key);
  if (known) {
    if (name.length > known.name.length && mention?.form !== "acronym") known.name = name;
    known.places.push(token.start);
    return known;
  }
  const draft: Draft = {
    kind: mention?.kind ?? (isBody ? "organisation" : "person"),
    name,
    firstAt: token.start,
    places: [token.start],
    descriptors: new Set(),
    lapsed: new Set(),
    ages: new Set(),
    nouns: new Set(),
    isSomebody: false,
    isSomeBody: false,
  };
  if (mention) draft.figureId = mention.figureId;
  drafts.set(key, draft);
  return draft;
}

/** Without the surnames alone of whose bearers the segment prints a fuller name. */
function withoutNamesakes(drafts: readonly Draft[], rules: Lexicon): readonly Draft[] {
  const surnames = new Set(
    drafts.filter(({ name }) => holdsSpace(name)).map(({ name }) => lastWord(name.toLowerCase())),
  );
  const isStyled = (lower: string) => {
    const [style = "", given, more] = splitWords(lower);
    return (
      more === undefined &&
      rules.styles.has(style) &&
      drafts.some((one) => one.name.toLowerCase().startsWith(`${given} `))
    );
  };
  return drafts.filter(({ name, figureId }) => {
    const lower = name.toLowerCase();
    return figureId !== undefined || !(surnames.has(lower) || isStyled(lower));
  });
}

/** "Mr Justice Holm", "her husband, Arjun": one word that a title or a kinship makes a person's name. */
function isIntroducedAlone({ tokens, at, name }: Naming, rules: Lexicon): boolean {
  const { text } = tokens[at]!;
  if (text.length > name.length + 2 && text.indexOf(name) > 0) return true;
  const before = tokens[tokens[at - 1]?.text === "," ? at - 2 : at - 1];
  return before?.kind === "word" && rules.persons.relatives.has(before.lower);
}

/** "Mrs Leckie" after Shona Leckie, who is the only one of that surname: another place, and its titles. */
function addSurnames(drafts: readonly Draft[], namings: readonly Naming[], rules: Lexicon): void {
  const bySurname = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const surname = lastWord(draft.name.toLowerCase());
    if (draft.kind === "person") bySurname.set(surname, [...(bySurname.get(surname) ?? []), draft]);
  }
  for (const { tokens, at, name } of namings) {
    const token = tokens[at]!;
    if (token.kind !== "name" || holdsSpace(name)) continue;
    const [bearer, other] = bySurname.get(name.toLowerCase()) ?? [];
    if (!bearer || other || bearer.firstAt >= token.start) continue;
    bearer.places.push(token.start);
    describeNamed(bearer, tokens, at, rules);
  }
}

/** A capitalised name without possessive, leading titles and letters of rank. */
export function bareName(token: Token, rules: Lexicon): string {
  const { start, end } = nameWithin(token.text, rules);
  return withoutPossessive(token.text.slice(start, end));
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

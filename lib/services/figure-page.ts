import type { Figure, Name, Role } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import type { UncertainDate } from "../domain/uncertain-date";
import { type FigureNames, namesOf } from "./figure-name";
import type { LibraryRow } from "./library-rows";
import { safeLink } from "./source-view";
import { countDocuments, type LibraryCorpus, statementLines, type StatementLines } from "./statement-lines";

/** Where a fact about a figure was found: the outlet's name or the address itself, and a link that is safe to open. */
export interface FactSource {
  readonly outlet?: string;
  readonly publishedOn?: UncertainDate;
  readonly url?: string;
}

/** An office as a source gives it, with when it was held as far as the source tells. */
export interface RoleView {
  readonly title: string;
  readonly organisation?: FigureNames;
  readonly from?: UncertainDate;
  readonly to?: UncertainDate;
  readonly asOf?: UncertainDate;
  readonly source: FactSource;
}

/** A figure by its id and names, for naming it in a line. */
export interface NamedFigure {
  readonly figureId: FigureId;
  readonly kind: Figure["kind"];
  readonly names: FigureNames;
}

/** All that is known of a figure: what the corpus has, and where the library's articles name it. */
export interface FigurePageView extends NamedFigure {
  readonly description: string;
  readonly spellings: readonly Name[];
  readonly roles: readonly RoleView[];
  readonly affiliations: readonly NamedFigure[];
  readonly statements: StatementLines;
  readonly count: number;
  readonly documents: number;
  /** Statements the user recorded. */
  readonly own: number;
  /** Statements that came with a file. */
  readonly imported: number;
  /** The figure itself is the user's, came with a file, or the user put something of it right. */
  readonly origin: "corpus" | "own" | "imported" | "edited";
  readonly articles: readonly LibraryRow[];
}

/** The page of a figure; undefined if the corpus has none of that id. A merged figure's is that of the one it became. */
export function buildFigurePage(
  id: string,
  corpus: LibraryCorpus,
  rows: readonly LibraryRow[],
): FigurePageView | undefined {
  const figure = corpus.index.figures.get(id);
  if (!figure) return undefined;
  const isIt = (other: string) => corpus.index.figures.get(other)?.id === figure.id;
  const own = [...corpus.index.statements.values()].filter(
    ({ speaker }) => typeof speaker === "string" && isIt(speaker),
  );
  const statements = statementLines(own, corpus);
  return {
    ...named(figure),
    description: figure.description,
    spellings: figure.names,
    roles: figure.roles.map((role) => roleView(role, corpus)),
    affiliations: figure.affiliations.flatMap((other) => {
      const organisation = corpus.index.figures.get(other);
      return organisation ? [named(organisation)] : [];
    }),
    statements,
    count: own.length,
    documents: countDocuments(own),
    own: own.filter((statement) => corpus.user.own.statements.has(statement.id)).length,
    imported: own.filter((statement) => corpus.user.imported.statements.has(statement.id)).length,
    origin: originOf(figure.id, corpus),
    articles: rows.filter((row) => row.figureIds.some(isIt)),
  };
}

/** A figure in the list of all: with how many statements of its are on record. */
export interface FigureRow extends NamedFigure {
  readonly description: string;
  readonly statements: number;
  readonly own: boolean;
}

/** Every figure once, those with most statements first. */
export function listFigures(corpus: LibraryCorpus): readonly FigureRow[] {
  const counts = new Map<string, number>();
  for (const { speaker } of corpus.index.statements.values()) {
    const id = typeof speaker === "string" ? corpus.index.figures.get(speaker)?.id : undefined;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const figures = [...new Set(corpus.index.figures.values())];
  const rows = figures.map((figure) => ({
    ...named(figure),
    description: figure.description,
    statements: counts.get(figure.id) ?? 0,
    own: corpus.user.own.figures.has(figure.id),
  }));
  return rows.sort((a, b) => b.statements - a.statements || (a.figureId < b.figureId ? -1 : 1));
}

function named(figure: Figure): NamedFigure {
  return { figureId: figure.id, kind: figure.kind, names: namesOf(figure) };
}

function roleView(role: Role, corpus: LibraryCorpus): RoleView {
  const organisation = role.organisation && corpus.index.figures.get(role.organisation);
  return {
    title: role.title,
    ...(organisation ? { organisation: namesOf(organisation) } : {}),
    ...(role.from ? { from: role.from } : {}),
    ...(role.to ? { to: role.to } : {}),
    ...(role.asOf ? { asOf: role.asOf } : {}),
    source: factSource(role.source, corpus),
  };
}

/** A source is a document of the corpus or an address. */
function factSource(source: string, { index }: LibraryCorpus): FactSource {
  const document = index.documents.get(source);
  const parent = document?.partOf && index.documents.get(document.partOf.documentId);
  const outlet = document && index.outlets.get(document.outletId)?.names[0];
  const url = safeLink(document?.url) ?? safeLink(parent?.url) ?? safeLink(source);
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(document ? { publishedOn: document.publishedOn } : {}),
    ...(url === undefined ? {} : { url }),
  };
}

function originOf(id: string, { user }: LibraryCorpus): FigurePageView["origin"] {
  if (user.own.figures.has(id)) return "own";
  if (user.edited.figures.has(id)) return "edited";
  return user.imported.figures.has(id) ? "imported" : "corpus";
}

import { ArticlesView } from "./ArticlesView";
import { ClaimsView } from "./ClaimsView";
import { FiguresView } from "./FiguresView";
import { useLibrary } from "./library-context";
import { NotesView } from "./NotesView";
import { StatementsView } from "./StatementsView";
import { TrashView } from "./TrashView";

const views = {
  articles: ArticlesView,
  figures: FiguresView,
  claims: ClaimsView,
  statements: StatementsView,
  notes: NotesView,
  trash: TrashView,
} as const;

/** The part of the library that the address asks for. */
export function View() {
  const Chosen = views[useLibrary().query.view];
  return <Chosen />;
}

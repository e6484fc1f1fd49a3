import type { NotesServices } from "../notes-services";
import { useCopySelection } from "../use-copy-selection";

/** Nothing to be seen: the key by which the words selected in the page are copied with their source. */
export function SelectionCopier({ services }: { readonly services: NotesServices }) {
  useCopySelection(services);
  return null;
}

import type { LibraryChange } from "../domain/library-change";
import { annotationsInTrash, placeAnnotation, updateAnnotation } from "./updates/annotation-updates";
import { articlesInTrash, correctArticle, noteArticle, tagArticles } from "./updates/article-updates";
import { changeMemberships, collectionsInTrash, putCollection } from "./updates/collection-updates";
import { putCorpusRows, removeCorpusRows } from "./updates/corpus-updates";
import { detachAnnotation } from "./updates/detach-annotation";
import { addEdits, removeEdits } from "./updates/edit-updates";
import { addJudgement } from "./updates/judgement-updates";
import type { LibraryUpdate } from "./updates/library-update";
import { type SingleChange, updateTogether } from "./updates/together";
import { emptyTrash } from "./updates/trash-updates";

type ChangeOf<Kind extends SingleChange["kind"]> = Extract<SingleChange, { kind: Kind }>;
type Makers = { readonly [Kind in SingleChange["kind"]]: (change: ChangeOf<Kind>) => LibraryUpdate };

/** How each kind of change is written; the compiler demands one for every kind. */
const makers: Makers = {
  "collection.put": ({ collection }) => putCollection(collection),
  "collections.delete": ({ ids }) => collectionsInTrash(ids, true),
  "collections.restore": ({ ids }) => collectionsInTrash(ids, false),
  "memberships.change": ({ add, remove }) => changeMemberships(add, remove),
  "articles.delete": ({ ids }) => articlesInTrash(ids, true),
  "articles.restore": ({ ids }) => articlesInTrash(ids, false),
  "articles.tag": ({ tags }) => tagArticles(tags),
  "article.note": (change) => noteArticle(change),
  "article.correct": (change) => correctArticle(change),
  "annotation.edit": (change) => updateAnnotation(change),
  "annotation.place": (change) => placeAnnotation(change),
  "annotation.detach": (change) => detachAnnotation(change),
  "annotations.delete": ({ ids }) => annotationsInTrash(ids, true),
  "annotations.restore": ({ ids }) => annotationsInTrash(ids, false),
  "judgement.add": ({ judgement }) => addJudgement(judgement),
  "edits.add": ({ edits }) => addEdits(edits),
  "edits.remove": ({ ids }) => removeEdits(ids),
  "corpus.put": ({ rows, remove }) => putCorpusRows(rows, remove),
  "corpus.remove": ({ ids }) => removeCorpusRows(ids),
  "trash.empty": (change) => emptyTrash(change),
};

/** The update that carries out a change. */
export function requireUpdate(change: LibraryChange): LibraryUpdate {
  if (change.kind === "together") return updateTogether(change.changes.map(requireUpdate));
  const make = makers[change.kind] as (change: SingleChange) => LibraryUpdate;
  return make(change);
}

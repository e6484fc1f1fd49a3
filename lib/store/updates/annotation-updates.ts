import type { Anchor, Annotation } from "../../domain/annotation";
import type { AnnotationId } from "../../domain/ids";
import type { LibraryChange } from "../../domain/library-change";
import { StoreError } from "../errors";
import type { LibraryUpdate } from "./library-update";
import { sameValue } from "./same-value";
import { mergeTags, mergeText } from "./since-asked";
import { edited } from "./stamps";
import { moveInTrash } from "./trash";

type AnnotationEdit = Extract<LibraryChange, { kind: "annotation.edit" }>;
type AnnotationPlacing = Extract<LibraryChange, { kind: "annotation.place" }>;

/**
 * Gives an annotation another note, other tags, another colour, or the statement it stands for. Its words and their
 * place never change.
 */
export function updateAnnotation({ id, ...wanted }: AnnotationEdit): LibraryUpdate {
  return {
    tables: ["annotations"],
    apply: async (db) => {
      const row = await db.annotations.get(id);
      if (row === undefined) return undefined;
      const changes = findChanges(row, sinceAsked(row, wanted));
      if (Object.keys(changes).length === 0) return undefined;
      await db.annotations.put(edited<Annotation>(row, db.now(), changes));
      const { body, tags } = changes;
      const was = {
        ...("body" in changes && { body: body ?? null }),
        ...(tags !== undefined && { tags }),
      };
      return {
        kind: "annotation.edit",
        id,
        ...("body" in changes && { body: row.body ?? null }),
        ...("tags" in changes && { tags: row.tags }),
        ...(Object.keys(was).length > 0 && { was }),
        ...("colour" in changes && { colour: row.colour ?? null }),
        ...("statementId" in changes && { statementId: row.statementId ?? null }),
      };
    },
  };
}

/**
 * Says where an annotation's words stand in a version. Its row stays as it is: places are a table of their own. Words that
 * were chosen in another window meanwhile stay chosen: it is refused.
 */
export function placeAnnotation({ id, versionId, place, was }: AnnotationPlacing): LibraryUpdate {
  return {
    tables: ["annotations", "versions", "anchors"],
    apply: async (db) => {
      const [annotation, version] = [await db.annotations.get(id), await db.versions.get(versionId)];
      if (annotation === undefined || annotation.articleId !== version?.articleId) return undefined;
      const before = await db.anchors.get([id, versionId]);
      const after = place === null ? undefined : { ...place, annotationId: id, versionId };
      if (sameValue(before, after)) return undefined;
      if (was !== undefined && !sameValue(placeIn(before), was)) {
        throw new StoreError("changed", "the place was chosen in another window meanwhile");
      }
      if (after === undefined) await db.anchors.delete([id, versionId]);
      else await db.anchors.put(after);
      return { kind: "annotation.place", id, versionId, place: placeIn(before), was: place };
    },
  };
}

/** An anchor without what it belongs to; null for none. */
export function placeIn(anchor: Anchor | undefined): AnnotationPlacing["place"] {
  if (anchor === undefined) return null;
  const { annotationId: _id, versionId: _version, ...place } = anchor;
  return place;
}

/** Moves annotations into the trash or back; where their words were found stays known. */
export function annotationsInTrash(ids: readonly AnnotationId[], inTrash: boolean): LibraryUpdate {
  return {
    tables: ["annotations"],
    apply: async (db) => {
      const moved = await moveInTrash<Annotation>(db.annotations, ids, { inTrash, now: db.now() });
      if (moved.length === 0) return undefined;
      return { kind: inTrash ? "annotations.restore" : "annotations.delete", ids: moved };
    },
  };
}

type Wanted = Omit<AnnotationEdit, "id" | "kind" | "was">;

/** What is wanted beside what another window did meanwhile. */
function sinceAsked(row: Annotation, { was, ...wanted }: Omit<AnnotationEdit, "id" | "kind">): Wanted {
  const { body, tags } = wanted;
  return {
    ...wanted,
    ...(body !== undefined && { body: mergeText(row.body ?? null, body, was?.body) }),
    ...(tags !== undefined && { tags: mergeTags(row.tags, tags, was?.tags) }),
  };
}

/** The wanted fields that differ from the row's; a field of value undefined is to be taken away. */
function findChanges(row: Annotation, wanted: Wanted) {
  const { body, tags, colour, statementId } = wanted;
  const changes = {
    ...(body !== undefined && (body ?? undefined) !== row.body && { body: body ?? undefined }),
    ...(tags !== undefined && !sameValue(tags, row.tags) && { tags }),
    ...(colour !== undefined && (colour ?? undefined) !== row.colour && { colour: colour ?? undefined }),
    ...(statementId !== undefined &&
      (statementId ?? undefined) !== row.statementId && { statementId: statementId ?? undefined }),
  };
  if (!("body" in changes) && !("statementId" in changes)) return changes;
  const kind = kindOf({ ...row, ...changes });
  return kind === row.kind ? changes : { ...changes, kind };
}

/** What an annotation is follows from what it carries. */
function kindOf({
  statementId,
  body,
}: Pick<Partial<Annotation>, "statementId" | "body">): Annotation["kind"] {
  if (statementId !== undefined) return "statement";
  return body === undefined ? "highlight" : "note";
}

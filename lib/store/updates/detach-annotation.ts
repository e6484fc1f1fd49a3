import { Dexie } from "dexie";

import { indexQuotes } from "../../annotation/quote-index";
import type { Anchor, Annotation } from "../../domain/annotation";
import type { LibraryChange } from "../../domain/library-change";
import { anchorIn } from "../anchor-in";
import type { OnRecordDatabase } from "../database";
import { StoreError } from "../errors";
import { placeIn } from "./annotation-updates";
import type { LibraryUpdate } from "./library-update";
import type { SingleChange } from "./together";

type AnnotationDetaching = Extract<LibraryChange, { kind: "annotation.detach" }>;

/**
 * Has an annotation stand where its own words are found, in every version in which the user had attached it to other
 * ones: from any that is left out, the versions to come would take those words up again. It is refused where other words
 * than those of `was` were chosen meanwhile.
 */
export function detachAnnotation({ id, was }: AnnotationDetaching): LibraryUpdate {
  return {
    tables: ["annotations", "versions", "texts", "anchors"],
    apply: async (db) => {
      const annotation = await db.annotations.get(id);
      if (annotation === undefined) return undefined;
      const attached = await findAttached(db, annotation);
      if (was !== undefined && attached.length > 0 && attached.at(-1)?.words !== was)
        throw new StoreError("changed", "other words were chosen in another window meanwhile");
      const changes: SingleChange[] = [];
      for (const each of attached) changes.push(await Dexie.Promise.resolve(detachIn(db, annotation, each)));
      const [first] = changes;
      return changes.length > 1 ? { kind: "together", changes } : first;
    },
  };
}

interface AttachedIn {
  readonly anchor: Anchor;
  readonly text: string;
  readonly words: string;
}

/** Where it was attached by hand, the latest version last. */
async function findAttached(db: OnRecordDatabase, annotation: Annotation): Promise<readonly AttachedIn[]> {
  const versions = await db.versions.where("articleId").equals(annotation.articleId).sortBy("seq");
  const keys = versions.map(({ id }): [typeof annotation.id, typeof id] => [annotation.id, id]);
  const anchors = (await db.anchors.bulkGet(keys)).filter((anchor) => anchor?.state === "manual");
  const texts = await db.texts.bulkGet(anchors.flatMap((anchor) => anchor?.versionId ?? []));
  return anchors.flatMap((anchor, at) => {
    const text = texts[at]?.text ?? "";
    return anchor === undefined ? [] : [{ anchor, text, words: text.slice(anchor.start, anchor.end) }];
  });
}

async function detachIn(
  db: OnRecordDatabase,
  annotation: Annotation,
  { anchor: before, text }: AttachedIn,
): Promise<SingleChange> {
  const { id } = annotation;
  const { versionId } = before;
  const after = anchorIn(versionId, indexQuotes(text), annotation);
  await db.anchors.put(after);
  return { kind: "annotation.place", id, versionId, place: placeIn(before), was: placeIn(after) };
}

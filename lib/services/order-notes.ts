import type { Anchor, AnchorState, Annotation, AnnotationColour } from "../domain/annotation";
import type { AnnotationId, ArticleId, StatementId } from "../domain/ids";
import type { Tags } from "../domain/tags";

/** Where a note's words are: as an anchor says, or `unplaced` where nobody has looked in this state of the page yet. */
export type NoteState = AnchorState | "unplaced";

/** What is known of the place of one annotation's words; `start` in UTF-16 units of some text common to all of them. */
export type NotePlace = Pick<Anchor, "state" | "start"> & {
  /** The words it stands on, where they are not those of its quote: edited since, or chosen by hand. */
  readonly words?: string;
};

/** A note as the screens show it. */
export interface NoteView {
  readonly id: AnnotationId;
  readonly kind: Annotation["kind"];
  readonly quote: string;
  /** The text around the quote when it was marked; up to 64 characters each. */
  readonly prefix: string;
  readonly suffix: string;
  /** "" where there is none. */
  readonly body: string;
  readonly tags: Tags;
  readonly colour: AnnotationColour;
  readonly statementId?: StatementId;
  readonly createdAt: string;
  readonly state: NoteState;
  /** The words it stands on today, where they are not those of its quote: edited since, or chosen by hand. */
  readonly words?: string;
}

/** The notes of one page: those with a place in page order, the orphans in the order in which they were made. */
export interface PageNotes {
  /** The page's address, without the place in it that a fragment names. */
  readonly url: string;
  /** Absent while the page's article is not kept. */
  readonly articleId?: ArticleId;
  /** BCP 47 tag of the article's words; "und" if not known. */
  readonly language: string;
  readonly notes: readonly NoteView[];
  readonly orphans: readonly NoteView[];
}

/** Notes without a colour of their own are drawn in the first one. */
export const FIRST_COLOUR: AnnotationColour = "yellow";

/**
 * Annotations as notes, each with the place it has in the page. Those nobody has looked for stand where they stood when
 * they were marked; equal places go by the time of making, so that the order never jumps.
 */
export function orderNotes(
  annotations: readonly Annotation[],
  places: ReadonlyMap<AnnotationId, NotePlace>,
): Pick<PageNotes, "notes" | "orphans"> {
  const placed = annotations.map((annotation) => {
    const place = places.get(annotation.id);
    const [, position] = annotation.selectors;
    return { note: noteOf(annotation, place), start: place?.start ?? position?.start ?? Infinity };
  });
  const byPlace = placed
    .filter(({ note }) => note.state !== "orphan")
    .sort((one, other) => difference(one.start, other.start) || byMaking(one.note, other.note));
  const orphans = placed.filter(({ note }) => note.state === "orphan").map(({ note }) => note);
  return { notes: byPlace.map(({ note }) => note), orphans: orphans.sort(byMaking) };
}

/** Tags of all notes, those used most first, equals in the order of their letters. */
export function findTagsByUse(annotations: Iterable<{ readonly tags: Tags }>): readonly string[] {
  const uses = new Map<string, number>();
  for (const { tags } of annotations) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([tag]) => tag);
}

function noteOf(annotation: Annotation, place: NotePlace | undefined): NoteView {
  const { id, kind, quote, body, tags, colour, statementId, createdAt } = annotation;
  const [{ prefix, suffix }] = annotation.selectors;
  return {
    id,
    kind,
    quote,
    prefix,
    suffix,
    tags,
    createdAt,
    body: body ?? "",
    colour: colour ?? FIRST_COLOUR,
    ...(statementId === undefined ? {} : { statementId }),
    state: place?.state ?? "unplaced",
    ...(place?.words === undefined ? {} : { words: place.words }),
  };
}

function byMaking(one: NoteView, other: NoteView): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Infinity − Infinity is no number, and two notes without any place are equal. */
const difference = (one: number, other: number) => (one === other ? 0 : one - other);

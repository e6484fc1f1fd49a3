import type { WrittenNote, WrittenNotes } from "./written-notes";

/** Names of our own beside those of the W3C, so that nobody takes one for the other. */
const OWN_CONTEXT = { onRecord: "urn:on-record:annotation#" } as const;

/**
 * The notes of a page as W3C Web Annotations (JSON-LD, Web Annotation Data Model of 2017): an AnnotationPage whose
 * targets are the page's address with the selectors of the marked words and the time of the text in which they were
 * marked. `id` is the IRI of this list. How the words were found last, and the underline, stand under names of our own.
 */
export function writeWebAnnotations(page: WrittenNotes, id: string): string {
  const items = page.notes.map((note) => annotationOf(note, page));
  const whole = {
    "@context": ["http://www.w3.org/ns/anno.jsonld", OWN_CONTEXT],
    id,
    type: "AnnotationPage",
    ...(page.title !== "" && { label: page.title }),
    items,
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function annotationOf(note: WrittenNote, { url }: WrittenNotes) {
  const { id, body, tags, state, colour, createdAt, editedAt } = note;
  const bodies = [
    ...(body === ""
      ? []
      : [{ type: "TextualBody", purpose: "commenting", value: body, format: "text/plain" }]),
    ...tags.map((tag) => ({ type: "TextualBody", purpose: "tagging", value: tag, format: "text/plain" })),
  ];
  return {
    id: `urn:uuid:${id}`,
    type: "Annotation",
    motivation: body === "" ? "highlighting" : "commenting",
    created: createdAt,
    modified: editedAt,
    ...(bodies.length > 0 && { body: bodies }),
    target: targetOf(note, url),
    "onRecord:found": state,
    "onRecord:underline": UNDERLINES[colour],
  };
}

function targetOf({ selectors, capturedAt }: WrittenNote, source: string) {
  return {
    type: "SpecificResource",
    source,
    selector: selectors,
    ...(capturedAt !== undefined && { state: { type: "TimeState", sourceDate: capturedAt } }),
  };
}

const UNDERLINES = { yellow: "solid", blue: "dashed", red: "dotted", green: "double" } as const;

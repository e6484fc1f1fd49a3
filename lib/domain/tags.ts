import * as z from "zod/mini";

/** One tag of the user's, as typed: without "#", no line breaks. */
export const Tag = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^\S(?:[^\n\r]*\S)?$/));
export type Tag = z.infer<typeof Tag>;

/** The tags of one thing, in the order the user gave them. */
export const Tags = z.readonly(z.array(Tag).check(z.maxLength(100)));
export type Tags = z.infer<typeof Tags>;

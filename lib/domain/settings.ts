import * as z from "zod/mini";

import { Instant } from "./instant";

/** When a backup is written by itself: after so many changes of the user's, or so many days, whichever comes first. */
export const BackupPlan = z.readonly(
  z.object({ everyChanges: z.int().check(z.positive()), everyDays: z.int().check(z.positive()) }),
);
export type BackupPlan = z.infer<typeof BackupPlan>;

/** What became of the last backups: the last good one, and why the newest try failed, if it did. */
export const BackupRecord = z.readonly(
  z.object({
    lastGood: z.optional(
      z.readonly(
        z.object({
          at: Instant,
          file: z.string(),
          /** How many changes the user had made by then. */
          userChanges: z.int(),
        }),
      ),
    ),
    failure: z.optional(z.readonly(z.object({ at: Instant, detail: z.string() }))),
  }),
);
export type BackupRecord = z.infer<typeof BackupRecord>;

/** How citations are put on the clipboard: as text that keeps its links where it is pasted into one, or as Markdown. */
export const CopyForm = z.enum(["text", "markdown"]);
export type CopyForm = z.infer<typeof CopyForm>;

/** What the user chose in the options. */
export const Settings = z.readonly(
  z.object({
    /** BCP 47; absent: the browser's own language. */
    language: z.optional(z.string().check(z.maxLength(35))),
    /** Draw the user's annotations on the pages they belong to. */
    drawAnnotations: z.boolean(),
    /** The sites, by host and port, in whose pages what was matched is marked. */
    showMatchesOn: z.readonly(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(10_000))),
    /** Say so when much of what the user did is in no export. */
    remindToExport: z.boolean(),
    /** Shortcuts of one letter, which speech input can set off by mistake (WCAG 2.1.4). */
    letterKeys: z.boolean(),
    copyForm: CopyForm,
    /** Absent: no automatic backup. */
    backup: z.optional(BackupPlan),
  }),
);
export type Settings = z.infer<typeof Settings>;

/** What holds until the user chooses otherwise. */
export const defaultSettings: Settings = {
  drawAnnotations: true,
  showMatchesOn: [],
  remindToExport: true,
  letterKeys: true,
  copyForm: "text",
};

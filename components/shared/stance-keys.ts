import type { Stance } from "../../lib/domain/statement";
import type { MessageKey } from "../i18n";

/** What each way of taking up a claim is called where it can be chosen. */
export const stanceKeys: Readonly<Record<Stance, MessageKey>> = {
  asserts: "correctStanceAsserts",
  denies: "correctStanceDenies",
  mentions: "correctStanceMentions",
};

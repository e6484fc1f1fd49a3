import type { FigureId } from "../domain/ids";
import { type Bearers, findRoles, getGenderAt, readBearers } from "./bearers";
import { groupBy } from "./group-by";
import type { DraftMention, Passage } from "./passage";

/** The reason of a name with initials for given names. */
export const INITIAL = "initial";

/** The reason of a given name with the father's name and nothing else. */
export const WITHOUT_SURNAME = "without-surname";

/**
 * "M. Sample" and "Omar bin Salim" are as good as a full name once the passage gives that. Where initials fit several
 * figures, those named in full go before others, then a title or an office beside the initials decides; where neither
 * does, they name nobody. `drafts` are all that may be full names, `chosen` those of them that were taken.
 */
export function settleInitials(
  chosen: readonly DraftMention[],
  drafts: readonly DraftMention[],
  passage: Passage,
): readonly DraftMention[] {
  const isShort = (draft: DraftMention) => SHORT.has(draft.reasons[0]);
  if (!chosen.some(isShort)) return chosen;
  const people = chosen.filter((draft) => draft.kind === "person" && !isShort(draft));
  const full = new Set(people.filter((draft) => draft.tier !== "possible").map((draft) => draft.figureId));
  const bearers = readBearers(passage, people);
  const rivals = groupBy(drafts.filter(isShort), (draft) => `${draft.from} ${draft.to}`);
  return chosen.flatMap((draft) => {
    if (!isShort(draft)) return [draft];
    const group = rivals.get(`${draft.from} ${draft.to}`) ?? [draft];
    const one = getOne(group, full, bearers, passage);
    if (one === undefined) return [];
    return [full.has(one.figureId) ? { ...one, tier: "probable" } : one];
  });
}

const SHORT: ReadonlySet<string | undefined> = new Set([INITIAL, WITHOUT_SURNAME]);

function getOne(
  group: readonly DraftMention[],
  full: ReadonlySet<FigureId>,
  bearers: Bearers,
  passage: Passage,
): DraftMention | undefined {
  const [first] = group;
  if (group.length === 1 || first === undefined) return first;
  const named = group.filter((draft) => full.has(draft.figureId));
  if (named.length <= 1) return named[0];
  const gender = getGenderAt(passage, first);
  const fitting = named.filter((draft) => {
    const other = bearers.genderOf(draft.figureId);
    return gender === undefined || other === undefined || other === gender;
  });
  if (fitting.length <= 1) return fitting[0];
  const roles = findRoles(passage, first);
  const inRole = fitting.filter((draft) =>
    [...bearers.rolesOf(draft.figureId)].some((role) => roles.has(role)),
  );
  return inRole.length === 1 ? inRole[0] : undefined;
}

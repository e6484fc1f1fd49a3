import { isAbjad } from "./encode-phonemes";
import type { StoredSpelling } from "./alias-index";
import type { NameRun } from "./name-runs";
import type { NameUnit } from "./name-units";
import { isSecondSurname } from "./part-candidates";
import type { PartMatch, Window } from "./assign-parts";

/** What a name printed in two parts leaves out of a longer one: the second of two surnames, or all behind the father's. */
export type ShortForm = "surname" | "father";

const SAME_PART = 0.95;

/**
 * Whether two printed parts are a usual short form of a longer stored name: "Ana Sample" for "Ana Sample Example", and
 * "Omar bin Salim" for "Omar bin Salim al-Sample". Undefined for any other two parts: "Mahmoud Ahmed" is not short for
 * "Mahmoud Ahmed Sample".
 */
export function readShortForm(
  window: Window,
  spelling: StoredSpelling,
  matches: readonly PartMatch[],
): ShortForm | undefined {
  const count = spelling.units.length;
  if (window.to - window.from !== 2 || count < 3) return undefined;
  const [, second] = window.units.slice(window.from, window.to);
  const isSame = (match: PartMatch, textFrom: number) =>
    match.similarity >= SAME_PART && match.textFrom === textFrom && match.textTo === textFrom + 1;
  const first = matches.some((match) => isSame(match, window.from) && match.nameFrom === 0);
  const inner = matches.find(
    (match) => isSame(match, window.from + 1) && match.nameFrom > 0 && match.nameTo < count,
  );
  if (second === undefined || !first || inner === undefined) return undefined;
  if (spelling.patronymic[inner.nameFrom] !== second.patronymic) return undefined;
  if (second.patronymic) return "father";
  const { phonemes } = second.readings[0]!;
  return second.script === "Latn" && isSecondSurname({ ...second, phonemes }) ? "surname" : undefined;
}

/** East Slavic names after the father, in Latin and Cyrillic letters and in all cases. */
const PATRONYMIC =
  /(?:[oey]vn|ichn)(?:a|y|e|u|oy|oi)$|[eoy]vich(?:a|u|em|e)?$|(?:[оеё]вн|ичн)(?:а|ы|е|у|ой|ою)$|[оеё]вич(?:а|у|ем|е)?$/iu;

/**
 * The run without names after the father ("Anna Igorevna Sample") and without initials after an initial ("A. I.
 * Sample"), which a stored name of two parts need not have. The same run if there are none.
 */
export function withoutMiddles(run: NameRun): NameRun {
  const units = run.units.filter((unit, at) => !isMiddle(unit, run.units[at - 1], run.units[at + 1]));
  return units.length === run.units.length ? run : { ...run, units };
}

function isMiddle(unit: NameUnit, before: NameUnit | undefined, after: NameUnit | undefined): boolean {
  if (before === undefined || after === undefined || after.initial) return false;
  if (unit.initial) return before.initial;
  if (before.title || unit.compound !== undefined || isAbjad(unit.script)) return false;
  return PATRONYMIC.test(unit.folded);
}

import type { Figure, Name } from "../../../lib/domain/figure";
import type { FigureId } from "../../../lib/domain/ids";
import type { Span } from "../../../lib/domain/span";
import { compileFigures } from "../../../lib/figures/alias-index";
import { scriptOf } from "../../../lib/figures/encode-phonemes";
import { findMentions } from "../../../lib/figures/find-mentions";

/** A figure with names as `spelling` or `spelling|form` or `spelling|form|weak`; the form is full if none is given. */
export function figure(
  id: string,
  kind: Figure["kind"],
  names: readonly string[],
  { affiliations = [], description = id }: { affiliations?: readonly string[]; description?: string } = {},
): Figure {
  return {
    id: id as FigureId,
    kind,
    names: names.map((name) => {
      const [text = "", form = "full", weak] = name.split("|");
      return {
        text,
        script: scriptOf(text),
        form: form as Name["form"],
        ...(weak === undefined ? {} : { weak: true }),
      };
    }),
    roles: [],
    affiliations: affiliations as FigureId[],
    description,
  };
}

/** A small invented-and-real cast with the difficulties of the field: shared surnames, compounds, four scripts. */
export const SAMPLE_FIGURES: readonly Figure[] = [
  figure("farid-qasmi", "person", ["Farid al-Qasmi", "فريد القاسمي"]),
  figure("nabil-qasmi", "person", ["Nabil al-Qasmi"]),
  figure("mahmoud-darwish", "person", ["Mahmoud Darwish", "محمود درويش", "מחמוד דרוויש"]),
  figure("saleh-barghouti", "person", ["Saleh Barghouti", "صالح البرغوثي"]),
  figure("yusuf-abu-rahma", "person", ["Yusuf Abu Rahma", "يوسف أبو رحمة"]),
  figure("kamal-zayyad", "person", ["Kamal Zayyad", "Abu Tariq|kunya"]),
  figure("bahram-ahmadi-nejad", "person", ["Bahram Ahmadinejad", "بهرام احمدی‌نژاد"]),
  figure("khalid-bin-nayef", "person", ["Khalid bin Nayef"]),
  figure("abdel-rahman-shuqair", "person", ["Abdel Rahman Shuqair", "عبد الرحمن شقير"]),
  figure("salam-fayyad", "person", ["Salam Fayyad", "Fayyad|surname"]),
  figure("jane-porter", "person", ["Jane Porter", "Duchess|alias"]),
  figure("grigory-malenkov", "person", ["Grigory Malenkov", "Григорий Маленков"]),
  figure("red-front", "organisation", ["Red Front", "RF|acronym", "الجبهة الحمراء"]),
  figure("harbour-authority", "organisation", ["Coastal Harbour Authority", "Authority|alias|weak"]),
  figure("front-press-office", "organisation", ["Press Office|alias|weak"], { affiliations: ["red-front"] }),
  figure("us-bureau", "organisation", ["US|acronym"]),
];

/** All of them, as the figures with statements on record. */
export const EVERYBODY: ReadonlySet<FigureId> = new Set(SAMPLE_FIGURES.map(({ id }) => id));

const index = compileFigures(SAMPLE_FIGURES, { onRecord: EVERYBODY });

/** The mentions of the cast in a text, each as "printed words = figure tier". */
export function readMentions(text: string, segments: readonly Span[] = []): string[] {
  return findMentions(text, index, segments).map(
    (mention) => `${mention.text} = ${mention.figureId} ${mention.tier}`,
  );
}

import type { DateBasis, UncertainDate } from "../lib/domain/uncertain-date";

import type { I18n } from "./i18n";

/** Longest printed evidence shown beside a date; the whole of it is in the source. */
const EVIDENCE_LENGTH = 60;

/**
 * A date as precisely as it is known and no more: "2017", "October 2017", "23 Oct 2017", "20–24 Oct 2017",
 * "about …" for "~", "from …" and "until …" for open intervals. Undefined if nothing is known. The time of day is left out.
 */
export function formatDate(i18n: I18n, { value, precision }: UncertainDate): string | undefined {
  if (precision === "unknown" || value === "" || value === "/") return undefined;
  const [from = "", to] = value.split("/");
  if (to === undefined) return formatPoint(i18n, from);
  if (from === "") return i18n.text("dateUntil", { date: formatPoint(i18n, to) });
  if (to === "") return i18n.text("dateFrom", { date: formatPoint(i18n, from) });
  return formatRange(i18n, from, to);
}

/** The machine-readable form for `<time datetime>`; undefined for what HTML cannot say (intervals, unknown). */
export function machineDate({ value, precision }: UncertainDate): string | undefined {
  if (precision === "unknown" || value === "" || value.includes("/")) return undefined;
  return value.replace("~", "").slice(0, 10);
}

/**
 * How the date came about, in words; undefined where the source states it. `relative` and `inferred` quote the printed
 * words they rest on, what another page tells names its host.
 */
export function basisOf(i18n: I18n, date: UncertainDate): string | undefined {
  return date.precision === "unknown" ? undefined : bases[date.basis](i18n, date);
}

const bases: Readonly<Record<DateBasis, (i18n: I18n, date: UncertainDate) => string | undefined>> = {
  stated: () => undefined,
  unknown: () => undefined,
  relative: relativeBasis,
  inferred: inferredBasis,
  dateline: (i18n) => i18n.text("basisDateline"),
  "json-ld": (i18n) => i18n.text("basisMetadata"),
  meta: (i18n) => i18n.text("basisMetadata"),
  url: (i18n) => i18n.text("basisUrl"),
  visible: (i18n) => i18n.text("basisVisible"),
  "publisher-page": (i18n, date) => withHost(i18n, date, ["basisPublisher", "basisPublisherAt"]),
  "other-report": (i18n, date) => withHost(i18n, date, ["basisOther", "basisOtherAt"]),
  user: (i18n) => i18n.text("basisUser"),
};

function relativeBasis(i18n: I18n, { evidence, precision }: UncertainDate): string {
  const printed = printedEvidence(i18n, evidence);
  if (printed === undefined) return i18n.text("basisReckoned");
  if (precision === "year") return i18n.text("basisRelativeYear", { evidence: printed });
  if (precision === "month") return i18n.text("basisRelativeMonth", { evidence: printed });
  if (precision === "interval") return i18n.text("basisRelativeDate", { evidence: printed });
  return i18n.text("basisRelativeDay", { evidence: printed });
}

function inferredBasis(i18n: I18n, { evidence, precision, value }: UncertainDate): string {
  const printed = printedEvidence(i18n, evidence);
  // "January 2": the text prints the day, so only the year can have been inferred.
  const lacksYear = printed !== undefined && /\d/.test(printed) && !printed.includes(value.slice(0, 4));
  if (precision === "year" || lacksYear) return i18n.text("basisInferredYear");
  if (printed !== undefined) return i18n.text("basisInferredFrom", { evidence: printed });
  return i18n.text(precision === "month" ? "basisInferredMonth" : "basisInferredDay");
}

function withHost(
  i18n: I18n,
  { evidence }: UncertainDate,
  [plain, at]: readonly ["basisPublisher", "basisPublisherAt"] | readonly ["basisOther", "basisOtherAt"],
): string {
  const host = hostIn(evidence);
  return host === undefined ? i18n.text(plain) : i18n.text(at, { host: isolate(i18n, host) });
}

/** The host of an address, or the one that stands first in a note ("example.org, 2 May: …"). */
function hostIn(evidence = ""): string | undefined {
  const host = URL.canParse(evidence)
    ? new URL(evidence).hostname
    : /^[a-z0-9-]+(\.[a-z0-9-]+)+/i.exec(evidence)?.[0];
  return host?.replace(/^www\./, "") || undefined;
}

function printedEvidence(i18n: I18n, evidence: string | undefined): string | undefined {
  if (evidence === undefined || evidence === "" || URL.canParse(evidence)) return undefined;
  const isLong = evidence.length > EVIDENCE_LENGTH;
  const text = isLong ? `${evidence.slice(0, EVIDENCE_LENGTH).replace(/\s+\S*$/, "")} …` : evidence;
  return isolate(i18n, text);
}

/** Keeps foreign words together inside a right-to-left sentence. */
function isolate({ direction }: I18n, text: string): string {
  return direction === "rtl" ? `\u2068${text}\u2069` : text;
}

function formatPoint(i18n: I18n, point: string): string {
  const date = i18n.dates(optionsOf(point)).format(dayOf(point));
  return point.endsWith("~") ? i18n.text("dateAbout", { date }) : date;
}

function formatRange(i18n: I18n, from: string, to: string): string {
  const alike = from.length === to.length && !from.endsWith("~") && !to.endsWith("~");
  if (alike) return i18n.dates(optionsOf(from)).formatRange(dayOf(from), dayOf(to));
  return `${formatPoint(i18n, from)} – ${formatPoint(i18n, to)}`;
}

function optionsOf(point: string): Intl.DateTimeFormatOptions {
  const parts = point.replace("~", "").slice(0, 10).split("-").length;
  if (parts === 1) return { year: "numeric" };
  if (parts === 2) return { year: "numeric", month: "long" };
  return { year: "numeric", month: "short", day: "numeric" };
}

function dayOf(point: string): Date {
  const [year = "0", month = "01", day = "01"] = point.replace("~", "").slice(0, 10).split("-");
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

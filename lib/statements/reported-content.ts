import { countWords } from "../text/split-words";
import { isAdverb } from "./match-cues";
import { headAt } from "./reported-phrase";
import { afterFillers, type ReportingVerb } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";

/** Words said that follow their verb. */
export interface ContentAfter {
  /** The first token of the content. */
  readonly from: number;
  /** The token after those in which the speaker may stand. */
  readonly regionEnd: number;
  readonly opener: "that" | "colon" | "quote" | "bare" | "label";
}

/** A quotation that stands before its verb. */
export interface ContentBefore {
  readonly from: number;
  readonly to: number;
}

const reachAfter = 44;
const reachBefore = 28;
const wordsOfSpeech = 4;
const labelWithin = 12;

/**
 * What follows a verb of saying: after "that" (and what stands between the two, "إلى أن"), a colon or in quotation marks,
 * or as a bare clause where the language has it. The next verb of saying (`nextVerb`) bars the way.
 */
export function findContentAfter(
  scope: SentenceScope,
  verb: ReportingVerb,
  nextVerb: number,
  limit: number,
): ContentAfter | undefined {
  const { tokens, rules } = scope;
  const takesThat = verb.rule.takes.includes("that");
  const end = Math.min(limit, verb.to + reachAfter);
  const infinitive = takesThat ? infinitiveAt(scope, verb, limit) : undefined;
  if (infinitive) return infinitive;
  if (verb.rule.takes.includes("label")) {
    const label = labelAfter(scope, verb, Math.min(limit, nextVerb));
    if (label || !takesThat) return label;
  }
  for (let at = verb.to; at < end && at < nextVerb; at++) {
    const token = tokens[at]!;
    if (token.text === ":" && at + 1 < limit) return { from: at + 1, regionEnd: at, opener: "colon" };
    if (token.kind === "quote" && isInsideBareClause(scope, verb, at)) break;
    if (token.kind === "quote" && isSpeech(scope, verb.to, at)) return quoteAt(at);
    if (token.kind === "mark" && /^[.;؛?!؟…]$/u.test(token.text)) break;
    if (token.kind !== "word") continue;
    if (takesThat && rules.complementisers.has(token.lower) && at + 1 < limit) {
      // "دون أن": without anything being said.
      if (rules.withholding.has(tokens[at - 1]!.lower)) return undefined;
      return isRelative(scope, verb.to, at) ? undefined : thatAt(scope, verb, at);
    }
    if (rules.hypothetical.has(token.lower)) break;
  }
  return takesThat ? bareClause(scope, verb, limit) : undefined;
}

/** "affirme ne pas vouloir partir", "negó haber recibido dinero". */
function infinitiveAt(
  { tokens, rules }: SentenceScope,
  verb: ReportingVerb,
  limit: number,
): ContentAfter | undefined {
  const { infinitiveEndings, infinitiveLeads } = rules.reported!;
  if (infinitiveEndings.length === 0) return undefined;
  const from = afterFillers(tokens, verb.to, rules);
  let at = from;
  while (at < limit && tokens[at]!.kind === "word" && infinitiveLeads.has(tokens[at]!.lower)) at++;
  const token = tokens[at];
  if (!token || at + 1 >= limit || token.kind !== "word" || token.lower.length < 3) return undefined;
  const isKnown = [rules.prepositions, rules.definite, rules.indefinite, rules.subordinators].some((set) =>
    set.has(token.lower),
  );
  if (isKnown || isAdverb(token, rules) || rules.roles.has(token.lower)) return undefined;
  if (verb.rule.refuses && !rules.reported!.statives.has(token.lower)) return undefined;
  if (!infinitiveEndings.some((ending) => token.lower.endsWith(ending))) return undefined;
  return { from, regionEnd: verb.to, opener: "that" };
}

/** "a fustigé une « gestion »", "atribuyó la medida a «…»": a thing with the speaker's own words for it. */
function labelAfter(
  { tokens, rules }: SentenceScope,
  verb: ReportingVerb,
  end: number,
): ContentAfter | undefined {
  const from = afterFillers(tokens, verb.to, rules);
  for (let at = from; at < Math.min(end, from + labelWithin); at++) {
    const token = tokens[at]!;
    if (token.kind === "quote")
      return {
        from: rules.speakerStands === "after" ? at : from,
        regionEnd: rules.speakerStands === "after" ? at : verb.to,
        opener: "label",
      };
    if (token.kind === "mark" && !/^[’'-]$/u.test(token.text)) return undefined;
    if (token.kind === "word" && rules.complementisers.has(token.lower)) return undefined;
  }
  return undefined;
}

/** The token after the quotation that a label ends with. */
export function labelEnd({ tokens }: SentenceScope, from: number, limit: number): number {
  const quote = tokens.findIndex((token, at) => at >= from && token.kind === "quote");
  return quote < 0 ? limit : Math.min(limit, quote + 1);
}

function quoteAt(at: number): ContentAfter {
  return { from: at, regionEnd: at, opener: "quote" };
}

function thatAt({ tokens, rules }: SentenceScope, verb: ReportingVerb, at: number): ContentAfter {
  let regionEnd = at;
  while (regionEnd > verb.to && rules.reported!.linkers.has(tokens[regionEnd - 1]!.lower)) regionEnd--;
  return { from: at + 1, regionEnd, opener: "that" };
}

/** "declaró ante la jueza, que lo investiga", "a annoncé un plan que …": "that" tells of what stands before it. */
function isRelative({ tokens, rules }: SentenceScope, from: number, that: number): boolean {
  if (!rules.reported!.thatIsRelative) return false;
  const commas = tokens.slice(from, that).filter((token) => token.text === ",").length;
  if (commas === 1 && tokens[that - 1]!.text === "," && from < that - 1) return true;
  const first = tokens[from]!;
  const isDetermined =
    first.kind === "word" && (rules.definite.has(first.lower) || rules.indefinite.has(first.lower));
  const isTime = tokens.slice(from + 1, from + 3).some((token) => isAdverb(token, rules));
  return isDetermined && !isTime && headAt(tokens, from, that, rules) < 0;
}

/** "تصریح کرد شدت بارندگی … «…»": the clause that is said has begun before the quotation. */
function isInsideBareClause({ tokens, rules }: SentenceScope, verb: ReportingVerb, at: number): boolean {
  if (!rules.reported!.bareClauses || verb.participle || at - verb.to < 2) return false;
  return !/^[,،:]$/u.test(tokens[at - 1]!.text);
}

/** Words in marks are speech by their length or their place; else they are somebody's name. */
function isSpeech({ tokens, rules }: SentenceScope, verbEnd: number, at: number): boolean {
  const words = countWords(tokens[at]!.text);
  const before = tokens[at - 1]!;
  if (at === verbEnd || /^[,،:]$/u.test(before.text)) return words > 1;
  const isNoun =
    before.kind === "word" &&
    (rules.collectives.has(before.lower) ||
      rules.outletWords.has(before.lower) ||
      rules.prepositions.has(before.lower));
  return !isNoun && words >= wordsOfSpeech;
}

/** "گفت دست‌کم دو شرکت …": enough words right after the verb. */
function bareClause(
  { tokens, rules }: SentenceScope,
  verb: ReportingVerb,
  limit: number,
): ContentAfter | undefined {
  if (!rules.reported!.bareClauses || verb.participle) return undefined;
  const from = tokens[verb.to]?.text === "،" ? verb.to + 1 : verb.to;
  const first = tokens[from];
  if (!first || limit - from < 2 || first.kind === "mark") return undefined;
  if (first.kind === "word" && (rules.coordinators.has(first.lower) || rules.subordinators.has(first.lower)))
    return undefined;
  return { from, regionEnd: verb.to, opener: "bare" };
}

/** The quotation right before a verb, whose speaker may stand between the two or after the verb; from `floor` on. */
export function findQuoteBefore(
  { tokens, rules, text }: SentenceScope,
  verb: ReportingVerb,
  floor: number,
): ContentBefore | undefined {
  const reach = rules.speakerStands === "after" ? 8 : reachBefore;
  let at = verb.from - 1;
  while (at > floor && tokens[at]!.kind !== "quote" && verb.from - at < reach) {
    if (/^[.?!؟:]$/u.test(tokens[at]!.text) && tokens[at - 1]?.kind !== "quote") return undefined;
    at--;
  }
  const quote = tokens[at];
  if (at < floor || quote?.kind !== "quote") return undefined;
  const next = tokens[at + 1]!;
  const closes = /[,.!?…،؟]/u.test(text[quote.quotation!.innerEnd - 1] ?? "");
  const isSetOff = next.kind === "mark" || closes || at + 1 === verb.from || isAdverb(next, rules);
  const words = countWords(quote.text);
  if (!isSetOff || (words < 3 && at > floor)) return undefined;
  return { from: contentStart({ tokens, rules, text }, floor, at), to: at + 1 };
}

/** Where what is said begins: after the last colon or stop, conjunctions and adverbs passed over. */
export function contentStart({ tokens, rules }: SentenceScope, floor: number, quote: number): number {
  let from = floor;
  for (let at = quote - 1; at > floor; at--) {
    if (tokens[at]!.kind === "mark" && /^[:;؛.]$/u.test(tokens[at]!.text)) {
      from = at + 1;
      break;
    }
  }
  while (
    from < quote &&
    (tokens[from]!.kind === "mark" ||
      (tokens[from]!.kind === "word" && rules.coordinators.has(tokens[from]!.lower)))
  )
    from++;
  return from;
}

/** The end of content that opens with a quotation: after it, unless the clause goes on in the reporter's words. */
export function quoteEnd(
  { tokens, rules, text }: SentenceScope,
  content: ContentAfter,
  limit: number,
): number {
  const { from, opener } = content;
  let end = from;
  while (
    end < limit &&
    (tokens[end]!.kind === "quote" || (tokens[end]!.text === "," && tokens[end + 1]?.kind === "quote"))
  )
    end++;
  const next = tokens[end];
  if (end >= limit || next?.kind !== "word" || opener === "colon") return end;
  if (/[.!?…؟]/u.test(text[tokens[from]!.quotation!.innerEnd - 1] ?? "")) return end;
  const after = afterFillers(tokens, end, rules);
  const isAdverbial =
    after > end || rules.prepositions.has(next.lower) || rules.subordinators.has(next.lower);
  return isAdverbial || rules.coordinators.has(next.lower) ? end : limit;
}

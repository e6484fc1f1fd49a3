import type { SourceDocument } from "../domain/source-document";
import type { Sighting } from "../domain/statement";
import type { CorpusProblem } from "./corpus-problem";

/** How many words of somebody else's a corpus may carry in one piece. */
export const MOST_WORDS_QUOTED = 40;

/**
 * What is wrong with the words of one sighting. `verbatim` and `transcript`: the text is the excerpt `exact`, which is
 * the only quotation. `mixed`: each part between “ and ” is a quotation and the other way round, and there is one.
 * `paraphrase`: neither excerpt, quotation nor marks. No quotation is longer than {@link MOST_WORDS_QUOTED} words; each
 * takes up as many characters as it has, inside the locator, which lies inside the document's `slice`, if given.
 */
export function findWordingProblems(sighting: Sighting, slice: SourceDocument["seed"]): CorpusProblem[] {
  return [
    ...findFormProblems(sighting),
    ...findQuotationProblems(sighting),
    ...findPlaceProblems(sighting, slice),
  ];
}

function findFormProblems(sighting: Sighting): CorpusProblem[] {
  const { form, text, quotations, locator } = sighting;
  const quoted = quotations.map((quotation) => quotation.text);
  if (form === "verbatim" || form === "transcript") {
    const own =
      text === locator.exact ? [] : [{ path: "/text", reason: `a ${form} text is the excerpt itself` }];
    const only = quoted.length === 1 && quoted[0] === locator.exact;
    return only ? own : [...own, { path: "/quotations", reason: "the excerpt is not the one quotation" }];
  }
  const problems: CorpusProblem[] = [];
  if (locator.exact !== undefined) {
    problems.push({ path: "/locator/exact", reason: `a ${form} sighting has no excerpt` });
  }
  const marked = [...text.matchAll(/“([^“”]*)”/g)].map((match) => match[1]);
  if (marked.length !== quoted.length || marked.some((part, at) => part !== quoted[at])) {
    problems.push({
      path: "/quotations",
      reason: "they are not, in order, what stands between “ and ” in the text",
    });
  }
  if (form === "mixed" && quoted.length === 0) {
    problems.push({ path: "/quotations", reason: "a mixed sighting quotes something" });
  }
  if (form === "paraphrase" && /["“”«»]/.test(text)) {
    problems.push({ path: "/text", reason: "a paraphrase has no quotation marks" });
  }
  return problems;
}

function findQuotationProblems({ quotations, locator }: Sighting): CorpusProblem[] {
  return quotations.flatMap(({ text, start, end }, at) => {
    const problems: CorpusProblem[] = [];
    const path = `/quotations/${at}`;
    const words = text.split(/\s+/).filter((word) => word !== "").length;
    if (words > MOST_WORDS_QUOTED) {
      problems.push({ path, reason: `${words} words are quoted, more than ${MOST_WORDS_QUOTED}` });
    }
    if (end - start !== text.length) problems.push({ path, reason: "its place is not as long as its text" });
    if (start < locator.start || end > locator.end)
      problems.push({ path, reason: "it lies outside the locator" });
    return problems;
  });
}

function findPlaceProblems({ locator }: Sighting, slice: SourceDocument["seed"]): CorpusProblem[] {
  const path = "/locator";
  if (locator.start >= locator.end) return [{ path, reason: "it covers nothing" }];
  if (!slice || (slice.from <= locator.start && locator.end <= slice.to)) return [];
  return [{ path, reason: "it lies outside the document's slice of its file" }];
}

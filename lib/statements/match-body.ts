import type { DescriptionAround, DescriptionOutcome } from "./description";
import type { Lexicon } from "./lexicon";

/** "The department" is not the Protection Agency: the name says itself what kind of body it is. */
function isOtherKind(name: string, noun: string, rules: Lexicon): boolean {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return words.some((word) => rules.collectives.has(word)) && !words.includes(noun);
}

/** "The movement": the body spoken of last, if only one can be meant. */
export function matchBody(
  words: readonly string[],
  { recent, rules }: DescriptionAround,
): DescriptionOutcome {
  const [article = "", noun = ""] = words.map((word) => word.toLowerCase());
  const isBareBody = words.length === 2 && rules.definite.has(article) && !rules.papers.has(noun);
  const bodies = recent.filter((one) => one.kind === "organisation");
  const names = new Set(bodies.map((one) => one.speaker.figureId ?? one.speaker.name));
  const body = bodies[0];
  if (!isBareBody || names.size !== 1 || !body || isOtherKind(body.speaker.name, noun, rules))
    return { kind: "unnamed", isPlural: true, isGuess: false };
  const { figureId, name } = body.speaker;
  return {
    kind: "named",
    named: {
      ...(figureId ? { figureId } : {}),
      kind: "organisation",
      name,
      lower: name.toLowerCase(),
      descriptors: new Set(),
      lapsed: new Set(),
      ages: new Set(),
      nouns: new Set(),
      places: [],
      firstAt: 0,
    },
    isDoubtful: true,
  };
}

import type { ExtractedArticle } from "../../lib/domain/article";
import type { KeptReport } from "../../lib/domain/article-version";
import type { Attribution } from "../../lib/domain/attribution";
import type { Claim } from "../../lib/domain/claim";
import type { CorpusRows } from "../../lib/domain/corpus";
import type { Figure } from "../../lib/domain/figure";
import type { Mention } from "../../lib/domain/mention";
import type { Match } from "../../lib/domain/page-report";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import { makeArticle } from "./article";
import type { Dice } from "./dice";

/** A made-up article and what it was found to say. */
export type DraftedArticle = Readonly<{
  language: "en" | "ar";
  article: ExtractedArticle;
  report: KeptReport;
}>;

const outlets = {
  en: ["Daily Example", "The Wire", "Example Times", "Sample Post", "Northern Observer", "Radio Example"],
  ar: ["صحيفة المثال", "وكالة العينة", "إذاعة المثال"],
} as const;

const fillers = {
  en: [
    "The meeting ended in the evening without a joint statement.",
    "Observers in the city expected further talks before the end of the month.",
    "A second round had been planned for the spring, officials close to the talks noted.",
    "No date was set for the next meeting, and the delegations left the city the same night.",
    "The road to the crossing stayed open for most of the day.",
    "Students and teachers had gathered outside the hall since the morning.",
    "The budget of the coming year was not part of the agenda.",
    "Prices on the local market rose for the third week in a row.",
  ],
  ar: [
    "انتهى الاجتماع مساءً من دون بيان مشترك.",
    "ويتوقع المراقبون في المدينة جولة أخرى قبل نهاية الشهر.",
    "ولم يُحدد موعد للاجتماع المقبل، وغادرت الوفود المدينة في الليلة نفسها.",
    "وظلت الطريق إلى المعبر مفتوحة معظم النهار.",
    "وتجمع الطلبة والمعلمون أمام القاعة منذ الصباح.",
    "ولم تكن موازنة العام المقبل على جدول الأعمال.",
  ],
} as const;

/** What a paragraph says of somebody, and where. */
type Said = Readonly<{ text: string; speaker: Figure; content: string; claim: Claim; isDirect: boolean }>;

/**
 * An article in which figures of the corpus take up claims of it, in the claims' own wording, between sentences about
 * nothing; outlets and occasions are invented. Its report has the statements with what is on record of the same claim.
 */
export function draftArticle(
  corpus: CorpusRows,
  dice: Dice,
  { number, paragraphs }: { readonly number: number; readonly paragraphs: number },
): DraftedArticle {
  const language = dice.chance(0.25) ? "ar" : "en";
  const said = Array.from({ length: 1 + dice.below(Math.min(5, paragraphs - 1)) }, () =>
    saySomething(corpus, dice, language),
  );
  const texts = Array.from({ length: paragraphs }, (_, at) => {
    const statement = said[at];
    const rest = Array.from({ length: 3 }, () => dice.one(fillers[language]));
    return [...(statement ? [statement.text] : []), ...rest].join(" ");
  });
  const published = publishedOn(dice);
  const [first] = said;
  const article = makeArticle(headline(first!, language, dice), {
    paragraphs: texts,
    url: `https://news.example/${language}/${number}`,
    ...(dice.chance(0.05) ? {} : { outlet: dice.one(outlets[language]) }),
    byline: dice.chance(0.5) ? ["Ada Example"] : [],
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    ...(published ? { publishedOn: published } : {}),
    fieldSources: {
      title: "json-ld",
      outlet: "meta",
      byline: "visible",
      publishedOn: "json-ld",
      language: "html",
    },
  });
  return { language, article, report: reportOf(article, said, corpus) };
}

function saySomething(corpus: CorpusRows, dice: Dice, language: "en" | "ar"): Said {
  const script = language === "ar" ? "Arab" : "Latn";
  const speakers = corpus.figures.filter(
    ({ kind, names }) =>
      kind === "person" && names.some((name) => name.script === script && name.form === "full"),
  );
  const speaker = dice.one(speakers);
  const claim = dice.one(corpus.claims.filter(({ wording }) => wording[language] !== undefined));
  const content = wordingIn(claim, language).replace(/\.$/, "");
  const isDirect = dice.chance(0.5);
  const name = nameIn(speaker, script);
  if (language === "ar") {
    const text = isDirect ? `وقال ${name}: «${content}».` : `وقال ${name} إن ${content}.`;
    return { text, speaker, content, claim, isDirect };
  }
  const text = isDirect ? `“${content},” ${name} said on Monday.` : `${name} said that ${content}.`;
  return { text, speaker, content, claim, isDirect };
}

function headline({ speaker, content }: Said, language: "en" | "ar", dice: Dice): string {
  const name = nameIn(speaker, language === "ar" ? "Arab" : "Latn");
  if (language === "ar")
    return dice.chance(0.5) ? `${name}: ${content}` : `جولة جديدة من المحادثات بمشاركة ${name}`;
  return dice.chance(0.5) ? `${name}: ${content}` : `New round of talks as ${name} arrives in the city`;
}

function reportOf(article: ExtractedArticle, said: readonly Said[], corpus: CorpusRows): KeptReport {
  const attributions = said.map((each, at) => attributionOf(article, each, at));
  const matches = said.flatMap(({ claim }, at): Match[] => {
    const known = corpus.statements.filter(({ claims }) => claims.some(({ id }) => id === claim.id));
    return known.slice(0, 3).map((statement) => ({
      attribution: at,
      statementId: statement.id,
      claimId: claim.id,
      tier: "related",
      order: statement.saidOn.precision === "unknown" ? "unknown" : "earlier",
      probability: 0.9,
      reasons: [],
    }));
  });
  const mentions = said.map((each, at) => mentionOf(article, each, at));
  return { mentions, attributions, matches, corpusRevision: 1, engine: "1" };
}

/** A paragraph's place: the first block is the headline. */
const placeOf = (article: ExtractedArticle, at: number, text: string) =>
  article.text.indexOf(text, article.blocks[at + 1]!.start);

function attributionOf(article: ExtractedArticle, said: Said, at: number): Attribution {
  const { speaker, content, claim, isDirect } = said;
  const start = placeOf(article, at, content);
  const mention = mentionOf(article, said, at);
  return {
    speaker: {
      figureId: speaker.id,
      name: mention.text,
      asPrinted: mention.text,
      start: mention.start,
      end: mention.end,
      resolution: "name",
    },
    form: isDirect ? "direct" : "indirect",
    start,
    end: start + content.length,
    text: content,
    quotations: isDirect ? [{ start, end: start + content.length }] : [],
    segment: 0,
    relay: [],
    claimIds: [claim.id],
  };
}

function mentionOf(article: ExtractedArticle, { speaker }: Said, at: number): Mention {
  const text = nameIn(speaker, article.language === "ar" ? "Arab" : "Latn");
  const start = placeOf(article, at, text);
  return {
    start,
    end: start + text.length,
    text,
    figureId: speaker.id,
    kind: speaker.kind,
    form: "full",
    tier: "certain",
    reasons: ["stored-spelling"],
  };
}

function publishedOn(dice: Dice): UncertainDate | undefined {
  if (dice.chance(0.06)) return undefined;
  const year = 2012 + dice.below(14);
  const month = String(1 + dice.below(12)).padStart(2, "0");
  const day = String(1 + dice.below(28)).padStart(2, "0");
  if (dice.chance(0.05)) return { value: `${year}-${month}`, precision: "month", basis: "url" };
  return { value: `${year}-${month}-${day}`, precision: "day", basis: "json-ld" };
}

function nameIn({ names }: Figure, script: "Latn" | "Arab"): string {
  return names.find((name) => name.script === script && name.form === "full")!.text;
}

function wordingIn({ wording }: Claim, language: string): string {
  return wording[language]!;
}

import { foldName } from "../text/fold-name";
import type { Script } from "../domain/figure";
import { encodePhonemes, isAbjad } from "./encode-phonemes";
import { compareSounds } from "./name-similarity";
import { findTokens, type NameToken } from "./name-tokens";
import { ARTICLES, KINDS_OF_INSTITUTION, ORDINARY, ORGANISATION_KINDS, words } from "./name-words";
import { getNation } from "./organisation-words";

/** A way to name an organisation that a text has named in full: its words without articles and links, in order. */
export interface OrganisationForm {
  readonly words: readonly FormWord[];
  /** Counts only after "the": a word of another language ("the Saraya"). */
  readonly needsThe: boolean;
  /** All of the name, if in another order or with other small words. */
  readonly whole: boolean;
  /** The first words of a longer name, which other words may continue to another name. */
  readonly isBeginning?: boolean;
}

/** A word of a form. */
export interface FormWord {
  readonly token: NameToken;
  readonly phonemes: string;
}

/** Small words that a name may have or not. */
const LINKS = words(
  "of for pour para the and de du des del da do das dos di la le les los las el et y e & d l von der und ва و",
);

/** What kind of thing the organisation is; the rest of the name names it. */
const KINDS = words(`
  ministry department office bureau agency council committee commission authority institute institution foundation trust
  association society federation confederation union league alliance coalition congress assembly parliament movement party front
  army brigade brigades battalion battalions forces force guard guards corps militia group groups organisation organization
  company corporation corp inc ltd plc llc gmbh ag sa nv spa limited co holding holdings enterprises partners sons
  bank university college school academy hospital clinic club fc television tv radio channel network news newspaper press media
  parti partido partito partei partisi parti partiya dal hizb hezb harakat saraya kataib jabhat liwa ansar tanzim
  mouvement ministere compagnie societe banque groupe union front chaine ecole universite agence conseil comite office
  ministerio compania sociedad banco grupo frente canal escuela universidad agencia consejo comite movimiento
  generale general nationale national nacional
  syndicat sindicato sindacato gewerkschaft verband radyo radyosu gazetesi dernegi vakfi bankasi sirketi bonyad boniad liwaa
  радио радіо профсоюз фонд комитет совет агентство институт университет
  راديو اذاعه نقابه لجنه لواء كتايب سرايا الحزب الحركه الجبهه الهييه المجلس الاتحاد الجمعيه الشركه اللجنه بنياد راديو اتحاديه
  רדיו קרן ועדת רשות מועצת עמותת סוכנות עיתון
  партия партии движение министерство канал телеканал банк компания группа союз фронт газета агентство
  حزب حركه جبهه وزاره قناه شركه بنك جامعه مجلس هييه منظمه جمعيه اتحاد تيار كتله صحيفه وكاله مصرف موسسه تحالف
  وزارت شركت شبكه روزنامه سازمان بانك دانشگاه
  מפלגת מפלגה תנועת משרד ערוץ חברת בנק אוניברסיטת ארגון איגוד התאחדות`);

/** What a company trades in, which its short name leaves out. */
const SECTORS = words(`
  energy oil gas petroleum mining minerals steel metal metall metals motors нефть газ металл энерго банк строй авто automotive airlines airways aviation telecom telecommunications
  communications insurance capital finance financial investments industries foods beverages pharma pharmaceuticals chemicals systems
  technologies technology tech software electric electronics power water rail railways railway shipping lines logistics transport
  ventures properties estates construction engineering cement textiles books publishing publishers records pictures studios
  entertainment international global worldwide digital online`);

/** Words that name nothing by themselves. */
const PLAIN = words(`
  national general central federal international regional local islamic arab democratic republican popular public royal united
  liberation resistance people peoples labour labor social socialist communist conservative liberal green renewal reform unity
  justice development freedom peace progress civil human rights workers women youth students free new first great high supreme
  northern southern eastern western north south east west central coastal international world global european african asian american
  state city republic democracy future hope life time times day post star sun world voice path way road`);

/** Kinds whose name can be turned round: "Ministry of Trade", "Trade Ministry". */
const TURNED = words("ministry department bank university office bureau council agency commission");

const SHORTEST_ALONE = 4;
/** Two transcriptions of a word may differ by k and q, not by more. */
const SAME_SOUNDS = 0.98;

/** The forms that one stored name of an organisation has. */
export function findOrganisationForms(name: string): readonly OrganisationForm[] {
  const tokens = findTokens(name, { start: 0, end: name.length });
  const content = tokens.filter(({ folded }) => !LINKS.has(folded) && !ARTICLES.has(folded));
  if (content.length < 1 || tokens.length < 2) return [];
  const whole = content.length > 1 ? [form(content, { whole: true })] : [];
  const plain = withoutAdjectives(content);
  return [
    ...whole,
    ...turnRound(content),
    ...shorten(content),
    ...oneOfOtherLanguage(content),
    ...beginnings(content),
    ...(plain === content ? [] : [form(plain), ...turnRound(plain)]),
    ...translateKind(content),
  ];
}

/** "Grain Board" of "National Grain Board", which still says what kind of thing it is. The same words if none go. */
function withoutAdjectives(content: readonly NameToken[]): readonly NameToken[] {
  const rest = content.filter(({ folded }) => !ADJECTIVES.has(folded));
  const isNamed =
    rest.length > 1 && rest.some((token) => isKind(token)) && rest.some((token) => !isKind(token));
  return rest.length < content.length && isNamed ? rest : content;
}

/** "Syndicat maritime" of "Syndicat maritime de l’Ouest"; in English the kind is the last word, which must stay. */
function beginnings(content: readonly NameToken[]): readonly OrganisationForm[] {
  const [first] = content;
  if (first === undefined || content.length < 3) return [];
  const foreign = content.every((token) => first.script === "Latn" && isForeign(token));
  if (!foreign && !isKind(first)) return [];
  return content.slice(2).map((_, at) => ({ ...form(content.slice(0, at + 2)), isBeginning: true }));
}

/** "Falcon Brigade" for "Liwa Falcon": the kind in English, the name as it is. */
function translateKind(content: readonly NameToken[]): readonly OrganisationForm[] {
  const [first, ...rest] = content;
  const kinds = first === undefined ? undefined : KINDS_IN_ENGLISH.get(first.folded);
  if (kinds === undefined || rest.every((token) => PLAIN.has(token.folded))) return [];
  return kinds.flatMap((kind) => {
    const [token] = findTokens(kind, { start: 0, end: kind.length });
    return token === undefined ? [] : [form([...rest, token])];
  });
}

function form(
  tokens: readonly NameToken[],
  { whole = false, needsThe = false }: { readonly whole?: boolean; readonly needsThe?: boolean } = {},
): OrganisationForm {
  const read = tokens.map((token) => ({ token, phonemes: encodePhonemes(token.text, token.script) }));
  return { words: read, needsThe, whole };
}

function turnRound(content: readonly NameToken[]): readonly OrganisationForm[] {
  const [first] = content;
  const last = content.at(-1);
  if (content.length < 2 || first === undefined || last === undefined) return [];
  if (TURNED.has(first.folded)) return [form([...content.slice(1), first], { whole: true })];
  return TURNED.has(last.folded) ? [form([last, ...content.slice(0, -1)], { whole: true })] : [];
}

/** Without the kind of organisation before it, and kind, trade and number after it. */
function shorten(content: readonly NameToken[]): readonly OrganisationForm[] {
  let from = 0;
  let to = content.length;
  while (from < to && isKind(content[from]!)) from++;
  while (to > from && isTail(content[to - 1]!)) to--;
  const rest = content.slice(from, to);
  if (rest.length === content.length || rest.length === 0) return [];
  if (rest.length > 1) return [form(rest)];
  return mayStandAlone(rest[0]!) ? [form(rest)] : [];
}

function isKind({ folded }: NameToken): boolean {
  return KINDS.has(folded) || KINDS_OF_INSTITUTION.has(folded) || ORGANISATION_KINDS.has(folded);
}

function isTail(token: NameToken): boolean {
  return isKind(token) || SECTORS.has(token.folded) || /^\p{N}+$/u.test(token.text);
}

/** Not a common word, which without capitals nearly every one is. */
function mayStandAlone({ folded, script, text, letterCase }: NameToken): boolean {
  if (isAbjad(script) || letterCase === "lower" || text.length < SHORTEST_ALONE) return false;
  const common = PLAIN.has(folded) || ORDINARY.has(folded) || SECTORS.has(folded);
  return !common && getNation(folded) === undefined;
}

/** "The Saraya" of "Saraya al-Zaytoun", whose words are no words of English. */
function oneOfOtherLanguage(content: readonly NameToken[]): readonly OrganisationForm[] {
  const [first] = content;
  const last = content.at(-1);
  if (content.length < 2 || first === undefined || last === undefined || first.script !== "Latn") return [];
  if (!content.every(isForeign)) return [];
  return [first, last]
    .filter(({ text, letterCase }) => text.length > 2 && letterCase === "capital")
    .map((token) => form([token], { needsThe: true }));
}

/** Is it no word that names of organisations have in English? */
function isForeign({ folded }: NameToken): boolean {
  const known = [PLAIN, ORDINARY, SECTORS, ENGLISH_KINDS, LINKS].some((list) => list.has(folded));
  return !known && getNation(folded) === undefined;
}

/** What other languages call a kind of organisation, in English. */
const KINDS_IN_ENGLISH: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ["liwa liwaa katiba", ["Brigade", "Battalion"]],
      ["kataib saraya alwiya", ["Brigades"]],
      ["hizb hezb parti partido partei partito partia partiya", ["Party"]],
      ["harakat haraka mouvement movimiento movimento bewegung dvizheniye", ["Movement"]],
      ["jabhat jabha front frente fronte", ["Front"]],
      ["jaysh jaish", ["Army"]],
      ["radyo radio sawt", ["Radio"]],
      ["bank banque banco banca bankasi", ["Bank"]],
      ["bonyad fondation fundacion fundacao stiftung vakfi", ["Foundation"]],
      ["syndicat sindicato sindacato ittihad union", ["Union"]],
      ["qanat canal chaine kanal telekanal", ["TV", "Television", "Channel"]],
    ] as const
  ).flatMap(([list, kinds]) => [...words(list)].map((word) => [word, kinds] as const)),
);

/** What a name of a kind and a trade may leave out. */
const ADJECTIVES = words(`
  national federal general royal central supreme nationale nationaux generale federale nacional federal central
  الوطنيه الوطني القوميه القومي العامه العام الاتحاديه المركزيه المركزي العليا الاعلي وطنيه عامه`);

const ENGLISH_KINDS = words(`
  ministry department office bureau agency council committee commission authority institute institution foundation trust
  association society federation confederation union league alliance coalition congress assembly parliament movement party front
  army brigade brigades battalion battalions forces force guard guards corps militia group groups organisation organization
  company corporation corp inc ltd plc llc holding holdings enterprises partners sons bank university college school academy
  hospital clinic club television tv radio channel network news newspaper press media`);

/**
 * True if a printed word is the word of a form: the same letters, the same sounds, or another case of it in Russian.
 * `soundsOf` may remember what it encodes.
 */
export function isFormWord(
  printed: NameToken,
  { token, phonemes }: FormWord,
  soundsOf = encodePhonemes,
): boolean {
  if (printed.script !== token.script) return false;
  if (token.letterCase !== "other" && token.letterCase !== "lower" && printed.letterCase === "lower")
    return false;
  if (printed.folded === token.folded) return true;
  if (token.text.length < SHORTEST_ALONE || printed.text.length < SHORTEST_ALONE) return false;
  if (token.script === "Cyrl") return stemOf(printed.text, token.script) === stemOf(token.text, token.script);
  if (token.script === "Arab") return withoutArticle(printed) === withoutArticle(token);
  if (isAbjad(token.script)) return false;
  return compareSounds(soundsOf(printed.text, printed.script), "Latn", phonemes, "Latn") >= SAME_SOUNDS;
}

/** "للحبوب" and "الحبوب" are one word of a name. */
function withoutArticle({ folded }: NameToken): string {
  return folded.replace(/^(?:ال|لل)(?=.{3})/u, "");
}

function stemOf(word: string, script: Script): string {
  return script === "Cyrl"
    ? foldName(word).replace(/[аеиоуыьюя]{1,2}$|(?:ом|ем|ои|еи)$/u, "")
    : foldName(word);
}

/** True for a small word that may stand between the words of a form or be left out. */
export function isLink({ folded, letterCase }: NameToken): boolean {
  return letterCase !== "upper" && (LINKS.has(folded) || ARTICLES.has(folded));
}

/** True for a word that tells nothing by itself in the name of an organisation: small words, kinds, common adjectives. */
export function isPlainOrganisationWord(token: NameToken): boolean {
  return LINKS.has(token.folded) || isTail(token) || PLAIN.has(token.folded) || ORDINARY.has(token.folded);
}

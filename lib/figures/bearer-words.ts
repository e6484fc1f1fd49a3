import type { Gender } from "./given-name-genders";
import { words } from "./name-words";

/** Words that tell who of several bears a surname. All are in the form `foldName` gives. */

/** Forms of address and words of kinship, before a name. */
export const GENDERED_TITLES: ReadonlyMap<string, Gender> = new Map([
  ...[
    ...words(`mr sir lord king prince father brother monsieur m don senor sr herr signor shri sri baba bey
      السيد الاخ الامير الملك الشيخ اقاي اقا سيد מר האדון господин господина господину господином`),
  ].map((word) => [word, "man"] as const),
  ...[
    ...words(`mrs ms miss lady queen princess mother sister madame mme mlle dona senora sra srta frau signora smt begum hanim
      السيده الاخت الاميره الملكه الشيخه خانم بانو הגברת גברת госпожа госпожи госпоже госпожу госпожои`),
  ].map((word) => [word, "woman"] as const),
]);

/** Words that end a phrase of office: verbs of saying, conjunctions, articles and prepositions before it. */
export const NO_ROLES = words(`
  a an the and or but that which who whom whose with by from to told said says say asked met in on at as is was were are
  has had have his her their its he she they it this these those not nor neither when while after before
  le la les un une et que qui avec par pour dans selon est a
  el los las una y con por en segun que es
  قال قالت واكد اكد ان الذي التي من الى في على عن مع بين وقال كان هو هي
  گفت که از به در با و است
  אמר אמרה של את על עם כי לא הוא היא
  сказал сказала что с и в на по к от о у не`);

/** Words inside a phrase of office. */
export const LINKS_OF_ROLES = words("of for de du des del para da do der for");

/** Offices and ranks as titles shorten them. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
  ["gov", "governor"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["gen", "general"],
  ["col", "colonel"],
  ["lt", "lieutenant"],
  ["capt", "captain"],
  ["sgt", "sergeant"],
  ["adm", "admiral"],
  ["maj", "major"],
  ["cmdr", "commander"],
  ["prof", "professor"],
  ["amb", "ambassador"],
  ["sec", "secretary"],
  ["rev", "reverend"],
  ["eng", "engineer"],
  ["supt", "superintendent"],
  ["insp", "inspector"],
  ["det", "detective"],
  ["dep", "deputy"],
  ["premiere", "premier"],
]);

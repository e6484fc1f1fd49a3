import { words } from "./name-words";

/** Words beside an organisation's name that leave it itself or make it another one. All are in the form `foldName` gives. */

/** What follows a name, behind a dash, a bracket or a space, in the name of a group that split off. */
export const SPLINTERS: readonly (readonly string[])[] = [
  ["general", "command"],
  ["gc"],
  ["القياده", "العامه"],
];

/** What follows a name, with or without an article, in the name of another group ("Fatah al-Islam"). */
export const MAKES_ANOTHER = words("islam intifada intifadah intifadha union الاسلام الانتفاضه");

/** What follows a name in the name of another group, or of a part of the same one ("Hezbollah Brigades"). */
export const MAY_MAKE_ANOTHER = words("brigade brigades battalion battalions group groups");

/** "Brigades of" and the like, before the name they took over ("Kataib Hezbollah"). */
export const BRIGADES_OF = words(`
  kataib kataeb kataaib kataab kitaeb ketaib katib katiba saraya ansar asaib liwa lashkar usbat jund junud faylaq`);

/** The same in Arabic, where it may also be the organisation's own brigades. */
export const ARABIC_BRIGADES_OF = words("كتايب وكتايب لكتايب بكتايب سرايا");

/** Before one person's name only. */
export const HONORIFICS = words("mr mrs ms miss dr prof professor sheikh shaikh sheik mme mlle");

/** Who may be "of" an organisation: after it, without a comma, the person's own name may stand. */
export const MEMBERS = words(`
  member members leader leaders official officials spokesman spokeswoman spokesperson head chief chairman secretary
  representative representatives commander delegate bureau committee council movement`);

/** Words of an organisation's own: parts, people and deeds of it, capitalised in titles. */
export const OWN_WORDS = words(`
  political central executive revolutionary military national general supreme shura youth student students women workers
  charter covenant constitution movement party tanzim wing unit units force forces cell cells branch section faction factions
  conference congress convention day anniversary health education finance foreign interior media information press public
  relations authorities ministry ministries minister parliament parliamentary bloc list mp mps pm lawmaker lawmakers legislator
  deputy deputies delegation delegates fighter fighters gunman gunmen militant militants militia militias terrorist terrorists
  terror operative operatives commander commanders leaders leadership officials members supporters activist activists police
  security attack attacks rocket rockets tunnel tunnels weapons war talks deal ceasefire truce hostage hostages rule rulers
  document statement strongman founder chief boss politburo bureau council strategy policy reconciliation`);

/** Words before a name that only describe its bearer, capitalised at the beginning of a sentence. */
export const DESCRIBERS = words(`
  rival ruling militant islamist terrorist terror armed banned exiled dissident opposition mainstream moderate radical secular
  nationalist dominant shiite shia sunni gazan slain powerful senior veteran local fellow only because although though unlike like
  without within inside outside toward towards through including both neither either west bank strip nablus jenin hebron tulkarem
  qalqilya bethlehem jericho rafah lebanon iraq yemen
  que contre chez sous mais comme quand parce hacia contra segun sobre como cuando entre die das`);

/** Arabic words of degree without an article, which stand after a common noun and never after a name. */
export const DEGREES = words("كبير شديد بالغ منقطع كبيرين شديدين واضح لافت عال منقطعي");

/** "Every", "all", which make the word after them a common noun. */
export const ARABIC_EVERY = words("كل بكل وبكل");

/** Arabic words for somebody or something "in" an organisation, after which "ب" means "in" and not "with". */
export const ARABIC_MEMBERS = words(`
  قيادي القيادي القياديه قياديه القياديين قياديين قياديون عضو العضو اعضاء الاعضاء مسوول المسوول مسوولين ناطق الناطق
  متحدث المتحدث رييس الرييس قايد القايد مكتب المكتب السياسي الاعلامي العلاقات مصدر مصادر المصدر بارز البارز كبير الاعلام
  العسكري الاسري الدوليه الوطنيه`);

/**
 * Nations: adjectives and countries in Latin letters, then the adjectives in Arabic. Left out are those that stand before
 * organisations of others ("Israeli").
 */
const NATIONS: Readonly<Record<string, readonly [latin: string, arabic: string]>> = {
  afghan: ["afghan afghanistan", "الافغاني الافغانيه"],
  algerian: ["algerian algeria", "الجزايري الجزايريه"],
  bahraini: ["bahraini bahrain", "البحريني البحرينيه"],
  egyptian: ["egyptian egypt", "المصري المصريه"],
  iranian: ["iranian iran", "الايراني الايرانيه"],
  iraqi: ["iraqi iraq", "العراقي العراقيه"],
  jordanian: ["jordanian jordan", "الاردني الاردنيه"],
  kurdish: ["kurdish kurdistan", "الكردي الكرديه"],
  kuwaiti: ["kuwaiti kuwait", "الكويتي الكويتيه"],
  lebanese: ["lebanese lebanon", "اللبناني اللبنانيه"],
  libyan: ["libyan libya", "الليبي الليبيه"],
  moroccan: ["moroccan morocco", "المغربي المغربيه"],
  pakistani: ["pakistani pakistan", "الباكستاني الباكستانيه"],
  palestinian: ["palestinian palestine", "الفلسطيني الفلسطينيه"],
  saudi: ["saudi", "السعودي السعوديه"],
  somali: ["somali somalia", "الصومالي الصوماليه"],
  sudanese: ["sudanese sudan", "السوداني السودانيه"],
  syrian: ["syrian syria", "السوري السوريه"],
  tunisian: ["tunisian tunisia", "التونسي التونسيه"],
  turkish: ["turkish turkey", "التركي التركيه"],
  uzbek: ["uzbek uzbekistan", "الاوزبكي الاوزبكيه"],
  yemeni: ["yemeni yemen", "اليمني اليمنيه"],
};

const nations: ReadonlyMap<string, string> = new Map(
  Object.entries(NATIONS).flatMap(([nation, lists]) =>
    lists.flatMap((list) => list.split(" ").map((word) => [word, nation] as const)),
  ),
);

/** The nation a folded word names or belongs to ("egypt" and "egyptian" are "egyptian"), or undefined. */
export function getNation(word: string): string | undefined {
  return nations.get(word);
}

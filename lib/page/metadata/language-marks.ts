/** The commonest short words of languages that share the Latin, Arabic, Cyrillic or Hebrew script; read only whole. */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for on with by as his from has it said are be",
  fr: "le la les des et du une est dans que qui pour pas sur au avec par il ce sont",
  es: "el los las de y que una es por con para del se su como más lo fue al sus",
  pt: "os uma não com para por mais dos como foi ao ele das tem seu sua ser são em nos",
  it: "il di che una per non con sono del della dei alla più anche gli nel questo è ha le",
  de: "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch",
  nl: "de het een van en in is dat op te zijn met voor niet aan er ook als door maar",
  sv: "och att det som på är av för med till den har inte om ett men var från de en",
  no: "og å det som på er av for med til den har ikke om et men var fra de en",
  da: "og at det som på er af for med til den har ikke om et men var fra de en",
  pl: "i w na z że się nie do to jest o jak przez od po za są dla ale oraz",
  tr: "ve bir bu için ile olarak de da çok daha olan en gibi ancak sonra kadar olduğunu ise",
  id: "yang dan di dengan untuk dari ini pada tidak itu dalam ke akan juga oleh telah",
  ar: "في من على إلى أن التي الذي هذا هذه عن مع كما بعد قال أو بين خلال قد لا ما",
  fa: "در به از که این را با است برای آن یک خود تا بر هم نیز شده شد می ها",
  ur: "کے میں کی ہے اور سے کا کو نے پر کہ یہ ہیں بھی اس گیا ان کہا تھا ایک",
  he: "את של על לא הוא זה עם כי גם או כל היא אם אל יותר בין מה אני היה אך",
  ru: "и в не на что с по как это из от за его у для о также был но при",
  uk: "і в не на що з та до як це від за його у для про також був але при",
};

/** Scripts by which a text's language, or at least its family, is told: one language stands for the whole script. */
export const SCRIPTS: readonly { readonly regex: RegExp; readonly languages: readonly string[] }[] = [
  { regex: /\p{Script=Arabic}/gu, languages: ["ar", "fa", "ur"] },
  { regex: /\p{Script=Hebrew}/gu, languages: ["he"] },
  { regex: /\p{Script=Cyrillic}/gu, languages: ["ru", "uk"] },
  { regex: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ["ja"] },
  { regex: /\p{Script=Han}/gu, languages: ["zh"] },
  { regex: /\p{Script=Hangul}/gu, languages: ["ko"] },
  { regex: /\p{Script=Greek}/gu, languages: ["el"] },
  { regex: /\p{Script=Devanagari}/gu, languages: ["hi"] },
  { regex: /\p{Script=Bengali}/gu, languages: ["bn"] },
  { regex: /\p{Script=Tamil}/gu, languages: ["ta"] },
  { regex: /\p{Script=Thai}/gu, languages: ["th"] },
  {
    regex: /\p{Script=Latin}/gu,
    languages: ["en", "fr", "es", "pt", "it", "de", "nl", "sv", "no", "da", "pl", "tr", "id"],
  },
];

/** The commonest short words of languages that share a script; read only as whole words. */
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
  tr: "ve bir bu için ile olarak de da çok daha olan en gibi ancak sonra kadar ise",
  ar: "في من على إلى أن التي الذي هذا هذه عن مع كما بعد قال أو بين خلال قد لا ما",
  fa: "در به از که این را با است برای آن یک خود تا بر هم نیز شده شد می ها",
  ur: "کے میں کی ہے اور سے کا کو نے پر کہ یہ ہیں بھی اس گیا ان کہا تھا ایک",
  ru: "и в не на что с по как это из от за его у для о также был но при",
  uk: "і в не на що з та до як це від за його у для про також був але при",
};

/** A script: what finds runs of its letters, and the languages it is told to be. */
export interface ScriptMark {
  readonly letters: RegExp;
  readonly languages: readonly string[];
  readonly direction: "ltr" | "rtl";
}

const LATIN = "en fr es pt it de nl sv no da pl tr".split(" ");
const script = (letters: RegExp, languages: readonly string[], direction: "ltr" | "rtl" = "ltr") => ({
  letters,
  languages,
  direction,
});

/** The scripts by which a text's language, or at least its family, is told; none has a letter of another. */
export const SCRIPT_MARKS: readonly ScriptMark[] = [
  script(/[A-Za-z\u00c0-\u024f]+/g, LATIN),
  script(/[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+/g, ["ar", "fa", "ur"], "rtl"),
  script(/[\u05d0-\u05ea]+/g, ["he"], "rtl"),
  script(/[\u0400-\u052f]+/g, ["ru", "uk"]),
  script(/[\u0370-\u03ff]+/g, ["el"]),
  script(/[\u0900-\u097f]+/g, ["hi"]),
  script(/[\u0980-\u09ff]+/g, ["bn"]),
  script(/[\u0b80-\u0bff]+/g, ["ta"]),
  script(/[\u0e00-\u0e7f]+/g, ["th"]),
  script(/[\uac00-\ud7a3]+/g, ["ko"]),
  script(/[\u3040-\u30ff]+/g, ["ja"]),
  script(/[\u4e00-\u9fff]+/g, ["zh", "ja"]),
];

import type { Script } from "../domain/figure";

const scripts: readonly (readonly [RegExp, Script])[] = [
  [/\p{Script=Arabic}/u, "Arab"],
  [/\p{Script=Hebrew}/u, "Hebr"],
  [/\p{Script=Cyrillic}/u, "Cyrl"],
];

/** The script of a name or wording: the first of ours that one of its letters is of, else Latin. */
export function scriptOf(text: string): Script {
  return scripts.find(([letter]) => letter.test(text))?.[1] ?? "Latn";
}

/** The language that words of a script are filed under: the interface's where it is written so, else the usual one. */
export function languageOfScript(script: Script, language: string): string {
  const usual = { Arab: "ar", Hebr: "he", Cyrl: "ru", Latn: "en" } as const;
  const isOwn = { Arab: ["ar", "fa"], Hebr: ["he"], Cyrl: ["ru"], Latn: ["en", "fr", "es"] } as const;
  return (isOwn[script] as readonly string[]).includes(language) ? language : usual[script];
}

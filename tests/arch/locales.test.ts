import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { parse, readFiles, root, type SourceFile, walk } from "./source-files";

type Messages = Readonly<Record<string, { readonly message: string }>>;

const categories = ["zero", "one", "two", "few", "many", "other"];
const folder = join(root, "public/_locales");
const readMessages = (language: string) =>
  JSON.parse(readFileSync(join(folder, language, "messages.json"), "utf8")) as Messages;
const english = readMessages("en");
const languages = readdirSync(folder).filter((language) => language !== "en");

/** Keys without their plural category, each with the categories it has. */
function readForms(messages: Messages): ReadonlyMap<string, readonly string[]> {
  const plurals = Object.keys(messages)
    .filter((key) => key.endsWith("_other"))
    .map((key) => key.slice(0, -"_other".length));
  const forms = new Map<string, string[]>();
  for (const key of Object.keys(messages)) {
    const base = plurals.find((plural) => categories.some((category) => key === `${plural}_${category}`));
    const category = base === undefined ? [] : [key.slice(base.length + 1)];
    forms.set(base ?? key, [...(forms.get(base ?? key) ?? []), ...category]);
  }
  return forms;
}

/** The names in braces that a message, in any of its forms, is filled with. */
function placeholdersOf(messages: Messages, base: string): readonly string[] {
  const all = ["", ...categories.map((category) => `_${category}`)].flatMap((suffix) => [
    ...(messages[base + suffix]?.message.matchAll(/\{(\w+)\}/g) ?? []),
  ]);
  return [...new Set(all.map((found) => found[1]!))].filter((name) => name !== "count").toSorted();
}

type Attribute = Readonly<{
  name?: { readonly name: string };
  value?: { readonly type: string; readonly value?: string } | null;
}>;

const readOut = new Set(["title", "alt", "placeholder", "aria-label", "aria-description"]);

/** Letters written straight into a component, as text between tags or in an attribute that is read out. */
function findLiterals(file: SourceFile): readonly string[] {
  return [...walk(parse(file).body)].flatMap((node) => {
    if (node.type === "JSXText") {
      const text = String(node["value"]).trim();
      return /\p{L}/u.test(text) ? [text] : [];
    }
    if (node.type !== "JSXOpeningElement" || !/^[a-z]/.test((node["name"] as { name?: string }).name ?? ""))
      return [];
    return (node["attributes"] as readonly Attribute[]).flatMap(({ name, value }) =>
      name && readOut.has(name.name) && value?.type === "Literal"
        ? [`${name.name}="${value.value ?? ""}"`]
        : [],
    );
  });
}

describe.each(languages)("the messages in %s", (language) => {
  const messages = readMessages(language);

  test("are the same as in English", () => {
    expect([...readForms(messages).keys()].toSorted()).toEqual([...readForms(english).keys()].toSorted());
  });

  test("have every plural form of the language and no other", () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [base, forms] of readForms(messages)) {
      if (forms.length > 0) expect([base, forms.toSorted()]).toEqual([base, wanted]);
    }
  });

  test("are filled with the same names as in English", () => {
    for (const base of readForms(english).keys()) {
      expect([base, placeholdersOf(messages, base)]).toEqual([base, placeholdersOf(english, base)]);
    }
  });
});

test("every message says something and needs nothing of the browser's own placeholders", () => {
  for (const language of ["en", ...languages]) {
    for (const [key, { message }] of Object.entries(readMessages(language))) {
      expect(message.trim(), `${language} ${key}`).not.toBe("");
      expect(message, `${language} ${key}`).not.toContain("$");
    }
  }
});

test("every message is used", () => {
  const files = readFiles(["components", "lib", "entrypoints"], [".ts", ".tsx"]).map((file) => file.text);
  const code = [...files, readFileSync(join(root, "wxt.config.ts"), "utf8")].join("\n");
  const unused = [...readForms(english).keys()].filter(
    (key) => !code.includes(`"${key}"`) && !code.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

describe("components", () => {
  test.each(readFiles(["components"], [".tsx"]))("$path writes no text of its own", (file) => {
    expect(findLiterals(file)).toEqual([]);
  });

  test.each([
    ["<p>Hello</p>", ["Hello"]],
    ['<p title="Hello" />', ['title="Hello"']],
    ['<p class="hello">{text} · {1}/{2}</p>', []],
    ['<Section title="key" />', []],
  ])("the check sees in %s: %j", (markup, literals) => {
    expect(findLiterals({ path: "sample.tsx", text: `const sample = ${markup};` })).toEqual(literals);
  });
});

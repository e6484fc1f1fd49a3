import { describe, expect, test } from "vitest";

import { linkToWords, makeTextFragment } from "../../../lib/annotation/make-text-fragment";

/** The fragment for words of a text; `nth`: which of the places where they stand, from 0. */
function fragmentFor(text: string, words: string, nth = 0): string | undefined {
  let at = -1;
  for (let seen = 0; seen <= nth; seen += 1) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not there ${nth + 1} times`);
  const fragment = makeTextFragment(text, at, at + words.length);
  return fragment && decodeURIComponent(fragment.replace(/^#:~:text=/, ""));
}

const text = [
  "Harbour to be dredged",
  "The minister said on Monday: “The harbour will be dredged before winter.” She added that the ferries would go on.",
  "The union said: “We have waited for years.” It would go on waiting, it said, as long as the ferries were running and the crews were paid in full and on time by the company that owns them.",
].join("\n");

describe("a quote", () => {
  test("that is short stands in the address as a whole", () => {
    expect(fragmentFor(text, "The harbour will be dredged before winter.")).toBe(
      "The harbour will be dredged before winter",
    );
  });

  test("that is long stands there by its first and last words", () => {
    const long = text.slice(text.indexOf("It would go on"), text.length);
    expect(fragmentFor(text, long)).toBe("It would go on waiting,company that owns them");
  });

  test("that goes over the end of a block stands there by its first and last words", () => {
    expect(fragmentFor(text, "the ferries would go on.\nThe union said")).toBe(
      "the ferries would go,The union said",
    );
  });

  test("cut inside words gets them whole", () => {
    expect(fragmentFor(text, "arbour will be dredged before wint")).toBe(
      "harbour will be dredged before winter",
    );
  });

  test("of less than twenty characters gets context even where it stands once", () => {
    expect(fragmentFor(text, "before winter")).toBe("dredged-,before winter");
  });

  test("without a word in it gets no fragment", () => {
    expect(makeTextFragment(text, text.indexOf(" “"), text.indexOf("The harbour will"))).toBeUndefined();
    expect(makeTextFragment(text, 5, 5)).toBeUndefined();
    expect(makeTextFragment("", 0, 0)).toBeUndefined();
  });
});

describe("words that stand in the text twice", () => {
  const twice = [
    "He said the talks would resume on Sunday.",
    "She said the talks would resume on Sunday, if at all.",
    "Later HE SAID THE TALKS WOULD RESUME ON SUNDAY again.",
  ].join("\n");

  test("get as many words before or behind as tell them apart, case aside", () => {
    expect(fragmentFor(twice, "the talks would resume on Sunday", 1)).toBe(
      "the talks would resume on Sunday,-, if",
    );
  });

  test("get those of the block before where their own does not help", () => {
    const answers = [
      "Did you know of the letter?",
      "No, I did not know.",
      "Did he tell you?",
      "No, I did not know.",
    ];
    expect(fragmentFor(answers.join("\n"), "No, I did not know.", 1)).toBe("you?-,No, I did not know.");
  });

  test("get no fragment if their surroundings are the same", () => {
    const same = Array.from({ length: 60 }, () => "No, I did not know of it.").join("\n");
    expect(fragmentFor(same, "No, I did not know of it.", 30)).toBeUndefined();
  });

  test("of a long quote get as many first words as it takes", () => {
    const opening = "We will do all that we can to keep the peace";
    const one = `${opening} with our neighbours, with those who live behind the hills, and with everybody else.`;
    const other = `${opening} in the town, in its harbour, on the ferries and wherever else people meet.`;
    expect(fragmentFor(`${one} ${other}`, other)).toBe(
      "We will do all that we can to keep the peace in,wherever else people meet",
    );
  });
});

describe("what has a meaning in an address is coded", () => {
  test.each([
    [
      "hyphen, comma and ampersand",
      "the long-standing, well-known Q&A of theirs",
      "the%20long%2Dstanding%2C%20well%2Dknown%20Q%26A%20of%20theirs",
    ],
    [
      "brackets and stars, which are markup elsewhere",
      "a (rather) long *and* narrow way",
      "a%20%28rather%29%20long%20%2Aand%2A%20narrow%20way",
    ],
    [
      "line breaks and runs of blanks",
      "a way that is\u00a0 long and narrow",
      "a%20way%20that%20is%20long%20and%20narrow",
    ],
  ])("%s", (_what, words, coded) => {
    expect(makeTextFragment(`It was ${words} again`, 7, 7 + words.length)).toBe(`#:~:text=${coded}`);
  });

  test("half a surrogate pair has no code, so there is no fragment", () => {
    const words = "one \ud83d and a half of the way home";
    expect(makeTextFragment(words, 0, words.length)).toBeUndefined();
  });
});

describe("other scripts", () => {
  test("Arabic with marks is told apart without them", () => {
    const arabic = "قال إنّ المصالحة مستمرة رغم العقبات.\nوقال آخر إن المصالحة مستمرة رغم العقبات كلها.";
    expect(fragmentFor(arabic, "المصالحة مستمرة رغم العقبات", 0)).toBe("قال إنّ-,المصالحة مستمرة رغم العقبات");
  });

  test("Chinese is cut at the words of the dictionary", () => {
    const chinese = "部长星期一说，港口将在冬天之前疏浚，渡轮将继续运行，票价不变，公司也不会裁员。";
    expect(fragmentFor(chinese, "口将在冬天之前疏浚，渡轮将继续运")).toBe(
      "说，-,港口将在冬天之前疏浚，渡轮将继续运行",
    );
  });
});

describe("an address with a fragment", () => {
  const fragment = "#:~:text=some%20words";
  test.each([
    ["has it at its end", "https://a.example/b", "https://a.example/b#:~:text=some%20words"],
    [
      "keeps a fragment of another kind",
      "https://a.example/b#c",
      "https://a.example/b#c:~:text=some%20words",
    ],
    ["loses an older one", "https://a.example/b#:~:text=old", "https://a.example/b#:~:text=some%20words"],
    [
      "loses an older one behind another kind",
      "https://a.example/b#c:~:text=old",
      "https://a.example/b#c:~:text=some%20words",
    ],
  ])("%s", (_what, url, expected) => expect(linkToWords(url, fragment)).toBe(expected));

  test("none: the address alone", () => {
    expect(linkToWords("https://a.example/b#:~:text=old", undefined)).toBe("https://a.example/b");
  });
});

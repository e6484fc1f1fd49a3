import { describe, expect, test } from "vitest";

import { readArticleText } from "./read-article-text";

type Row = readonly [speaker: string, words: string, mark?: "possible"];

/** Each row: who speaks and what, in page order; what is only possible is marked. */
const cases: readonly (readonly [name: string, paragraphs: readonly string[], found: readonly Row[]])[] = [
  [
    "a noun after a preposition is no verb",
    ["Voss and her colleagues asked for answers by the end of May."],
    [],
  ],
  [
    "a call by telephone names nothing",
    ["Even when a warden first called, Holm shrugged off the noise and “the warden left”."],
    [],
  ],
  [
    "told about something: no clause follows",
    ["Blum told Holm about the trouble she was having at home."],
    [],
  ],
  [
    "a dated plaque is nobody's speech",
    ["Holm said the hall would open.", "July 15, 1960: “In memory of Karl Falk, who built this hall.”"],
    [["Holm", "the hall would open"]],
  ],
  [
    "what somebody posted is not what the post showed",
    [
      "A film posted on the web by the group showed two men holding a sign that read “the sea is not a dump”.",
    ],
    [],
  ],
  [
    "a quotation after a dash is all that was said",
    [
      "Gordon Holm sat down with the panel. Yet Holm has changed the story once — “I now do recall it,” he said, of the meeting.",
    ],
    [["Gordon Holm", "I now do recall it"]],
  ],
  [
    "two quotations of mixed marks with their speaker between them",
    [
      'Ida Hill spoke first. "And I asked, well, on whose word?” said Hill, who will return. "And he said, mine."',
    ],
    [
      ["Ida Hill", "And I asked, well, on whose word?"],
      ["Ida Hill", "And he said, mine"],
    ],
  ],
  [
    "a question quoted within a quotation does not end the sentence",
    ["Ida Hill spoke. “I then heard him ask, ‘So will you do it?’” Hill testified on Friday."],
    [["Ida Hill", "I then heard him ask, ‘So will you do it?’"]],
  ],
  [
    "a verb of writing with nothing but its place",
    ["Orme and his team wrote in the new paper, which was out today."],
    [],
  ],
  [
    "a body does not answer for a he",
    [
      "Chatter promised to take “firm action against such films”.",
      "The film was cut to show Starke failing to reply when, in fact, he responded quickly.",
    ],
    [["Chatter", "firm action against such films"]],
  ],
  ["a title is no statement", ["Limas ended the poem and called it “The End of Summer.”"], []],
  [
    "a word in quotation marks does not end what it modifies",
    ["Minister Karl Munk voiced “concerns” about the price of bread in the north."],
    [["Karl Munk", "“concerns” about the price of bread in the north"]],
  ],
  [
    "though these say one thing, those say another",
    ["Though officials have said the delay was technical, residents have claimed that the gate was shut."],
    [
      ["officials", "the delay was technical"],
      ["residents", "the gate was shut"],
    ],
  ],
  [
    "another speaker after “while” says the rest",
    [
      "Quirke says around 30 authors had stopped, while another guest of the fair, Omar Jansen, says he knows of many more.",
    ],
    [
      ["Quirke", "around 30 authors had stopped"],
      ["Omar Jansen", "he knows of many more"],
    ],
  ],
  [
    "what was kept back is not said",
    ["Munk said the ship would come next year, but he gave no details on the price."],
    [["Munk", "the ship would come next year"]],
  ],
  [
    "a clause whose verb stands in the quotation",
    ["Bo Madsen, a former envoy, says Conlan “has said things that are against us”."],
    [["Bo Madsen", "Conlan “has said things that are against us”"]],
  ],
  [
    "according to, where another verb has no speaker",
    ["The gap indicates there is “a social side to it”, according to the study."],
    [["the study", "The gap indicates there is “a social side to it”"]],
  ],
  [
    "according to one of several",
    ["According to one of the survivors, “he carried her up and we were all afraid.”"],
    [["one of the survivors", "he carried her up and we were all afraid"]],
  ],
  [
    "began, with words quoted",
    ["“The harbour was sold with our money,” Conlan began, before being asked again."],
    [["Conlan", "The harbour was sold with our money"]],
  ],
  [
    "what begins is not always a speech",
    ["A faint hum begins to rise behind her: It is an organ that lights the way."],
    [],
  ],
  [
    "according to somebody inside a relative clause",
    ["She had not been part of the groups which, according to Govan, were made for orders."],
    [],
  ],
  [
    "the clause around a relative one goes on",
    [
      "But the senator, who recently said that he brings a “new view to the city,” will have to avoid the topic.",
    ],
    [["the senator", "he brings a “new view to the city,”"]],
  ],
  [
    "an opening mark turned the wrong way",
    ["Brian Babbage spoke of it, concluding that the odds were ”dwindling.”"],
    [["Brian Babbage", "the odds were ”dwindling.”"]],
  ],
  [
    "what somebody calls a place by the way",
    [
      "They were sent on what the Council calls “weather and safety” leave for two weeks.",
      "Few work on what the Harbour Department calls the “Harbour reservation”.",
    ],
    [],
  ],
  [
    "hope held out is not held",
    ["Shop owners held out hope the town would come to a deal after the summer."],
    [],
  ],
  [
    "a letter that was written is not what it says",
    ["Jared Golding wrote a letter to the board on Tuesday insisting that the town needs relief."],
    [["Jared Golding", "the town needs relief"]],
  ],
  [
    "a call among the steps that are announced stays inside",
    ["Salim Erkan said they would take steps to oppose it, including calling for a debate of the council."],
    [["Salim Erkan", "they would take steps to oppose it, including calling for a debate of the council"]],
  ],
];

describe("which words they are", () => {
  test.each(cases)("%s", (_name, paragraphs, expected) => {
    const found = readArticleText({ paragraphs }).map((one) => [
      one.speaker.name,
      one.text,
      ...(one.possible === true ? ["possible"] : []),
    ]);
    expect(found).toEqual(expected);
  });
});

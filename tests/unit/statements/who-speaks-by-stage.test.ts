import { type Stage, testStages } from "./stages";

/** Whom the sentence before brings on: by an adverbial, a participle, an office, a kinship or an answer. */
const broughtOn: readonly Stage[] = [
  {
    name: "behind an adverbial, with a clause of its own",
    paragraphs: [
      "Olga Brandt, a lawyer for the firm, said the lift had been checked in May.",
      "Beside the fence, Ingrid Sollen, whose brother was on the third floor, held up his helmet. “He wrote to them every week,” she said.",
    ],
    expected: [["Ingrid Sollen", "He wrote to them"]],
  },
  {
    name: "behind an adverbial, with an apposition",
    paragraphs: [
      "Nora Pratt, the head of the union, said the talks were over.",
      "At the gates, Maria Lund, a welder for twenty years, poured tea. “We will stay until Christmas,” she said.",
    ],
    expected: [["Maria Lund", "We will stay"]],
  },
  {
    name: "behind a participle, with a body’s office before the name",
    paragraphs: [
      "Two drivers said the brakes had been soft for weeks. One of them said a note had been torn up.",
      "Reached by telephone, Veloro spokeswoman Clara Winge rejected the account. “The note was about another bus,” she wrote.",
    ],
    expected: [["Clara Winge", "The note was about"]],
  },
  {
    name: "behind a participle, an office of two words",
    paragraphs: [
      "Edith Moor, a tenant, said the roof leaked.",
      "Contacted on Monday, Bellway managing director Hanna Frost defended the work. “Every roof was inspected,” she wrote in an email.",
    ],
    expected: [["Hanna Frost", "Every roof was"]],
  },
  {
    name: "asked, with an answer of one word before",
    paragraphs: [
      "In a letter, deputy mayor Per Dahl wrote that the bridge was safe.",
      "Asked whether she had read it, Karin Velde said no. “I read timetables, like everybody,” she said.",
    ],
    expected: [["Karin Velde", "I read timetables"]],
  },
  {
    name: "a body’s convener",
    paragraphs: [
      "Harbour League convener Doris Pell ended the meeting early. “We have heard enough,” she said.",
    ],
    expected: [["Doris Pell", "We have heard"]],
  },
  {
    name: "a cry after a name in the sentence before",
    paragraphs: [
      "Sigrid Aune said the river had never been so high.",
      "In the car park, Berit Foss, who had driven all night, sat on her suitcase. She said the hotel had sent her away.",
    ],
    expected: [["Berit Foss", "the hotel had sent her away"]],
  },
];

const otherWords: readonly Stage[] = [
  {
    name: "introduced without a name, then named",
    paragraphs: [
      "At midnight the mayor learned that he had lost his seat by nine votes to a primary school teacher.",
      "Gwen Tarrant, 29, looked dazed. The teacher told the Evening Post she had packed for a holiday.",
      "“I am at work on Monday,” she said.",
    ],
    expected: [
      ["Gwen Tarrant", "she had packed", "possible"],
      ["Gwen Tarrant", "I am at work", "possible"],
    ],
  },
  {
    name: "introduced without a name, and has spoken since",
    paragraphs: [
      "A primary school teacher said the gate had been locked.",
      "Gwen Tarrant, 29, looked dazed. The teacher told the Evening Post she had packed for a holiday.",
    ],
    expected: [["The teacher", "she had packed"]],
  },
  {
    name: "introduced without a name, then an officer named",
    paragraphs: [
      "The car was driven by a school teacher.",
      "Constable Gwen Tarrant closed the road. The teacher said she had not seen the sign.",
    ],
    expected: [["The teacher", "she had not seen"]],
  },
  {
    name: "the founder after the one the paragraph is about",
    paragraphs: [
      "Chief executive Rolf Amsel opened the fair.",
      "Amsel has always liked a risk. On television last year, the founder joked that banks were “museums of money”.",
    ],
    expected: [["Rolf Amsel", "banks were", "possible"]],
  },
  {
    name: "the founder where two are named",
    paragraphs: [
      "Rolf Amsel opened the fair with Petra Junge. The founder joked that banks were “museums of money”.",
    ],
    expected: [["The founder", "banks were"]],
  },
  {
    name: "the administrator is the commissioner",
    paragraphs: [
      "District Commissioner Amos Wekesa rejected the claim. “Bring me the letter and I will sign it today,” said the administrator.",
    ],
    expected: [["Amos Wekesa", "Bring me the letter"]],
  },
  {
    name: "the judge is not the accused",
    paragraphs: [
      "Alan Prior denied the charge. “You will be tried in March and not before,” said the judge.",
    ],
    expected: [["the judge", "You will be tried"]],
  },
];

const leads: readonly Stage[] = [
  {
    name: "an indefinite lead whose noun comes back",
    paragraphs: [
      "A county surveyor testified Monday that he had warned three times of cracks in the dam.",
      "Hugh Carmody, who left the service in May, told the panel that his letters were filed unread.",
      "“They never opened them,” Carmody said.",
      "The owner’s lawyer said the surveyor’s maps were wrong.",
    ],
    expected: [["Hugh Carmody", "he had warned three times", "possible"]],
  },
  {
    name: "an indefinite lead, the next one holds another office",
    paragraphs: [
      "A county surveyor testified Monday that he had warned three times of cracks in the dam.",
      "Senator Hugh Carmody, who leads the panel, told reporters that the letters were filed unread.",
      "The owner’s lawyer said the surveyor’s maps were wrong.",
    ],
    expected: [["A county surveyor", "he had warned three times"]],
  },
  {
    name: "an indefinite lead, the next one is a woman",
    paragraphs: [
      "A retired policeman said on Monday that he had seen the lorry.",
      "Mary Carmody, who lives next door, told the panel that she had heard it.",
      "The policeman’s notes were read out.",
    ],
    expected: [["A retired policeman", "he had seen the lorry"]],
  },
];

testStages("brought on by the sentence before", broughtOn);
testStages("another word for somebody just named", otherWords);
testStages("the lead", leads);

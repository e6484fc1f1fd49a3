import { emptyRules } from "./empty-rules";
import { englishBodies } from "./en-bodies";
import { englishCues } from "./en-cues.table";
import { englishPersons } from "./en-persons";
import { englishReporting } from "./en-reporting";
import { englishRoles } from "./en-roles";
import type { LanguageSource } from "./language-rules";
import { wordList } from "./word-list";

const clauseVerbs = wordList(`
am is are was were be been being has have had do does did will would can could shall should may might must isn’t aren’t
wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t cannot couldn’t isn't aren't wasn't
weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't it’s it's he’s he's she’s she's
they’re they're we’re we're i’m i'm that’s that's there’s there's
`);

/** English, complete. */
export const en: LanguageSource = {
  ...emptyRules,
  ...englishReporting,
  language: "en",
  quotationMarks: [
    ["“", "”"],
    ['"', '"'],
    ["«", "»"],
    ["‘", "’"],
    ["'", "'"],
  ],
  abbreviations: new Set([
    "no #",
    ...wordList(`
    mr mrs ms dr prof st sr jr gov sen rep gen maj lt col sgt capt cmdr adm hon rev pres vs etc vol inc ltd co corp
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun approx dept est fig e.g i.e u.s
    u.k u.n
  `),
  ]),
  cues: () => englishCues,
  accordingTo: ["according to", "in the words of"],
  complementisers: wordList("that"),
  pronouns: {
    masculine: wordList("he"),
    feminine: wordList("she"),
    plural: wordList("they"),
    neuter: wordList("it"),
    relative: wordList("who which"),
    first: wordList("i we our us my me ours"),
  },
  embedders: wordList("who whom which what as that than"),
  definite: wordList("the this that these those his her its their our"),
  indefinite: wordList("a an one two three some several many another other few various no any"),
  prepositions: wordList(`
    in on at to for of from with by about against during after before under over between among amid into through via
    regarding concerning despite without within since until following toward towards upon near inside outside beside alongside beneath amidst throughout across
    behind beyond per as
  `),
  subordinators: wordList(
    "after when while as because though although before since whereas once until where and but yet so then whatever whoever whichever whenever wherever however",
  ),
  listOpeners: wordList("including"),
  hypothetical: wordList("if whether unless"),
  coordinators: wordList("and but then or yet"),
  contrasts: wordList("while whereas although though but"),
  adverbs: wordList(`
    also then again further once later earlier already still now ever even just never-the-less however meanwhile moreover
    furthermore today yesterday tonight tomorrow instead too as well first finally always often long back here
    previously consistently both only himself herself itself themselves afterwards afterward beforehand
  `),
  adverbEndings: ["ly"],
  auxiliaries: wordList("has have had is are was were be been"),
  unsaid: wordList(`
    not never to would could might may should must will shall can cannot can’t can't didn’t didn't doesn’t doesn't don’t
    don't hasn’t hasn't haven’t haven't won’t won't wouldn’t wouldn't couldn’t couldn't did does do if whether unless
    without nobody none neither nor
  `),
  infinitiveMarks: wordList("to"),
  passive: wordList("is are was were be been being get gets got"),
  finiteVerbs: clauseVerbs,
  habitual: wordList(
    "repeatedly always often frequently long consistently previously regularly routinely constantly",
  ),
  titles: wordList(`
    mr mrs ms miss dr prof professor sir dame lord lady baroness president premier chancellor minister prime deputy vice
    senator congressman congresswoman congressperson representative governor mayor ambassador general gen maj major col
    colonel lt lieutenant capt captain adm admiral sgt sergeant commander brigadier sheikh shaykh imam ayatollah rabbi
    pope cardinal bishop archbishop father reverend rev king queen prince princess emir sultan judge justice chief
    attorney secretary foreign defence defense finance interior health education culture justice chairman chairwoman chair
    director speaker coach manager captain detective inspector superintendent officer constable mp mep sen rep gov hon
    administrator commissioner pm novelist author economist analyst actor actress singer attorney-general
    archdeacon deacon archimandrite patriarch monsignor mufti mullah maulana abbot abbess chaplain
    corporal marshal warden provost rector registrar alderman cllr
    acting former ex-president ex-minister consul leader spokesman spokeswoman spokesperson official lawmaker ceo cfo
  `),
  portfolios: wordList(`
    state foreign defence defense finance interior health education culture justice treasury affairs trade transport
    transportation energy labor labour agriculture commerce home homeland environment environmental economy economic
    science women tourism information housing
  `),
  styles: wordList("pope king queen prince princess lord lady sheikh emir sultan dame sir"),
  feminineWords: () =>
    wordList(`
    mrs ms miss dame lady baroness queen princess spokeswoman chairwoman congresswoman businesswoman
    actress mother wife daughter sister woman duchess councilwoman policewoman
  `),
  masculineWords: () =>
    wordList(`
    mr sir lord king prince spokesman chairman congressman businessman actor father husband son brother
    man duke sheikh imam ayatollah pope cardinal emir sultan policeman councilman
  `),
  nameParticles: wordList(
    "al el bin ibn bint abu abd de da di do dos das del della van von der den la le du ul ur y ter ten st",
  ),
  expletives: wordList("there"),
  persons: englishPersons,
  roles: () => englishRoles,
  nameSuffixes: wordList("jr sr ii iii iv"),
  vagueAdjectives: wordList(`
    top retired elected appointed self-styled senior high-ranking high-level leading prominent former ex veteran outspoken embattled outgoing incoming new
    newly-appointed long-time longtime then current ageing aging young old late chief key party group
  `),
  collectives: wordList(`
    family couple duo trio pair crew staff cabinet opposition treasury carmaker chipmaker drugmaker automaker airline retailer
    lender insurer brewer publisher manufacturer supplier operator utility subsidiary conglomerate giant miner producer
    start-up startup nonprofit municipality monarchy household congregation orchestra troupe
    circular notice memo memorandum filing complaint affidavit notification bulletin readout read-out dossier leaflet
    flyer manifesto petition lawsuit advisory prospectus transcript newsletter dispatch inscription plaque
    data figures statistics documents records filings transcripts reports tallies estimates presentation
    movement group party organisation organization government ministry company firm club team union council committee
    commission court parliament police army military authority authorities agency bureau office department embassy
    consulate delegation faction factions side coalition alliance bank board federation association league charity ngo
    statement report release document letter study survey poll communique communiqué article editorial post tweet
    indictment ruling judgment judgement resolution brigades wing website newspaper daily paper channel broadcaster
    campaign administration foundation university hospital regulator watchdog force forces panel tribunal prosecution
    defence defense magazine institute
  `),
  namedBodies: wordList(`
    website charity firm company group think-tank thinktank magazine newspaper daily broadcaster channel agency startup
    start-up nonprofit consultancy brokerage brand ngo
  `),
  papers: wordList(`
    circular notice memo memorandum filing complaint affidavit notification bulletin readout read-out dossier leaflet
    flyer manifesto petition lawsuit advisory prospectus transcript newsletter dispatch inscription plaque
    data figures statistics documents records filings transcripts reports tallies estimates presentation statement report
    release document letter study survey poll communique communiqué article editorial post tweet indictment ruling
    judgment judgement resolution
  `),
  attributeEndings: ["-based", "-born", "-backed", "-led", "-owned", "-era", "-style"],
  postingPrepositions: wordList("to"),
  agentPrepositions: wordList("by"),
  topicPrepositions: wordList("about regarding concerning"),
  nameLinks: wordList("of for"),
  partitives: wordList("of"),
  bodyWords: englishBodies,
  outletWords: wordList(`
    news tv television radio channel agency times post press herald guardian telegraph journal reuters afp ap bbc cnn nbc
    abc cbs fox msnbc newspaper daily magazine weekly jazeera arabiya mayadeen aqsa site website broadcaster network
    gazette tribune today mail mirror independent standard observer chronicle wire information center centre media
    station paper podcast outlet
  `),
  occasionNouns: wordList(`
    meeting meetings interview interviews statement statements speech conference briefing address tweet post letter rally ceremony
    event session debate hearing call conversation remarks article release podcast visit sermon message summit talks
    testimony programme program broadcast video comments ruling judgment judgement webinar lecture forum gathering email
    blog column memo dinner trial inauguration seminar interaction
  `),
  remarkNouns: wordList("remarks comments announcement"),
  occasionPrepositions: wordList("in during at after following on via"),
  speakingParticiples: wordList("speaking talking appearing testifying addressing writing responding"),
  addresseePrepositions: wordList("with to"),
  occasionLinks: wordList("for of by about over in at on"),
  placePrepositions: wordList("in at"),
  citing: wordList("citing quoting"),
  relayVerbs: wordList("reported reports quoted"),
  calendar: {
    weekdays: [
      ["sunday", "sun"],
      ["monday", "mon"],
      ["tuesday", "tue", "tues"],
      ["wednesday", "wed"],
      ["thursday", "thu", "thurs"],
      ["friday", "fri"],
      ["saturday", "sat"],
    ],
    months: [
      ["january", "jan"],
      ["february", "feb"],
      ["march"],
      ["april", "apr"],
      ["may"],
      ["june", "jun"],
      ["july", "jul"],
      ["august", "aug"],
      ["september", "sept", "sep"],
      ["october", "oct"],
      ["november", "nov"],
      ["december", "dec"],
    ],
    dayOffsets: {
      today: 0,
      tonight: 0,
      "this morning": 0,
      "this afternoon": 0,
      "this evening": 0,
      yesterday: -1,
      "last night": -1,
      "the day before yesterday": -2,
    },
    spans: {
      "this week": ["week", 0],
      "earlier this week": ["week", 0],
      "last week": ["week", 1],
      "this month": ["month", 0],
      "earlier this month": ["month", 0],
      "last month": ["month", 1],
      "this year": ["year", 0],
      "earlier this year": ["year", 0],
      "last year": ["year", 1],
    },
    overnight: wordList("overnight"),
    ago: wordList("ago"),
    units: {
      day: "day",
      days: "day",
      week: "week",
      weeks: "week",
      month: "month",
      months: "month",
      year: "year",
      years: "year",
    },
    numbers: {
      a: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
    },
    otherwise: wordList("since until till before after by from for next this every each previous"),
    dayParts: wordList("morning afternoon evening night"),
  },
};

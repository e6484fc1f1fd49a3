import { cueTable, emptyRules } from "./empty-rules";
import type { LanguageRules } from "./language-rules";
import { phraseList, wordList } from "./word-list";

const cues = cueTable(`
said, says, say, went on to say, goes on to say, was quoted as saying, is quoted as saying, were quoted as saying, has been quoted as saying, was heard saying, concluded by saying, began by saying, ended by saying, continued by saying, started by saying, followed up by saying, responded by saying, replied by saying | saying, concluding by saying | that clause
added, adds | adding | that clause
told, tells | telling | addressee that clause
stated, states | stating | that
explained, explains | explaining | that clause
clarified, clarifies | clarifying | that
noted, notes | noting | that
pointed out, points out, point out | pointing out | that
made the point | making the point | that
indicated, indicates | indicating | that
mentioned, mentions | mentioning | that
stressed, stresses | stressing | that thing
emphasised, emphasized, emphasises, emphasizes | emphasising, emphasizing | that thing
underlined, underlines | underlining, underlying | that thing
underscored, underscores | underscoring | that thing
highlighted, highlights | highlighting | that thing
insisted on, insists on | insisting on | thing weak
insisted, insists, insist | insisting | that clause
reiterated, reiterates | reiterating | that thing
reaffirmed, reaffirms | reaffirming | that thing
affirmed, affirms | affirming | that
asserted, asserts | asserting | that
confirmed, confirms | confirming | that
declared, declares | declaring | that clause
proclaimed, proclaims | proclaiming | that
announced, announces | announcing | that thing
claimed, claims |  | that clause
alleged, alleges |  | that
argued, argues, argue | arguing | that
maintained, maintains |  | that
contended, contends | contending | that
acknowledged, acknowledges | acknowledging | that
admitted, admits | admitting | that clause
conceded, concedes | conceding | that
remarked, remarks | remarking | that
observed, observes | observing | that
commented, comments | commenting | that
continued, continues |  |
concluded, concludes | concluding | that
replied, replies | replying | that
responded, responds | responding | that
answered, answers | answering | that
retorted, retorts | retorting | that
wrote, writes | writing | that clause
tweeted, tweets | tweeting | that clause
posted | posting | that
revealed, reveals | revealing | that
disclosed, discloses | disclosing | that
recalled, recalls | recalling | that
predicted, predicts | predicting | that thing
warned against, warned of, warns of, warns against | warning against, warning of | thing
warned, warns, warn | warning | addressee that clause
cautioned, cautions | cautioning | addressee that
cautioned against, cautions against | cautioning against | thing
assured, assures | assuring | addressee that
informed, informs | informing | addressee that
reminded, reminds | reminding | addressee that
reassured | reassuring | addressee that
promised, promises | promising | addressee that infinitive
vowed, vows | vowing | that infinitive
pledged, pledges | pledging | that infinitive
swore, swears | swearing | that infinitive
threatened, threatens | threatening | infinitive weak
suggested, suggests | suggesting | that
proposed, proposes | proposing | that thing
recommended, recommends | recommending | that
complained, complains | complaining | that
lamented, laments | lamenting | that thing
regretted | regretting | that
joked, jokes | joking | that
quipped |  | that
boasted, boasts | boasting | that
testified, testifies | testifying | that
ruled, rules |  | that
ruled out, rules out | ruling out | thing
held |  | that weak
urged, urges, urge | urging | thing that
called for, calls for, call for | calling for | thing
called on, calls on, call on, called upon, calls upon | calling on, calling upon | thing
called, calls, dubbed, branded, labelled, labeled | calling, branding, labelling, labeling | label
described, describes | describing | label
appealed for, appeals for | appealing for | thing
appealed to, appeals to | appealing to | thing weak
demanded, demands | demanding | that thing
requested |  | that
praised, praises | praising | thing
hailed, hails | hailing | thing
commended, commends | commending | thing
applauded, applauds | applauding | thing
lauded, lauds | lauding | thing
saluted, salutes | saluting | thing weak
thanked, thanks | thanking | thing
congratulated, congratulates | congratulating | thing
condemned, condemns, condemn | condemning | thing
denounced, denounces | denouncing | thing
decried, decries | decrying | thing
deplored, deplores | deploring | thing
criticised, criticized, criticises, criticizes | criticising, criticizing | thing
slammed, slams | slamming | thing
lambasted, blasted | lambasting | thing
accused, accuses, accuse | accusing | thing
blamed, blames | blaming | thing
denied, denies | denying | that thing
refuted | refuting | thing weak
rejected, rejects | rejecting | thing weak
dismissed, dismisses | dismissing | thing label weak
welcomed, welcomes | welcoming | thing weak
defended, defends | defending | thing weak
expressed, expresses | expressing | thing
voiced, voices | voicing | thing
asked, asks, inquired, shouted, exclaimed, whispered, recited, read, reads | |
`);

const clauseVerbs = wordList(`
am is are was were be been being has have had do does did will would can could shall should may might must isn’t aren’t
wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t cannot couldn’t isn't aren't wasn't
weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't it’s it's he’s he's she’s she's
they’re they're we’re we're i’m i'm that’s that's there’s there's
`);

/** English, complete. */
export const en: LanguageRules = {
  ...emptyRules,
  language: "en",
  quotationMarks: [
    ["“", "”"],
    ['"', '"'],
    ["«", "»"],
    ["‘", "’"],
    ["'", "'"],
  ],
  abbreviations: wordList(`
    mr mrs ms dr prof st sr jr gov sen rep gen maj lt col sgt capt cmdr adm hon rev pres vs etc no vol inc ltd co corp
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun approx dept est fig e.g i.e u.s
    u.k u.n
  `),
  cues,
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
    regarding concerning despite without within since until following toward towards upon near inside outside across
    behind beyond per as
  `),
  subordinators: wordList(
    "after when while as because though although before since whereas once until where and but yet so then",
  ),
  hypothetical: wordList("if whether unless"),
  coordinators: wordList("and but then or yet"),
  adverbs: wordList(`
    also then again further once later earlier already still now ever even just never-the-less however meanwhile moreover
    furthermore today yesterday tonight tomorrow instead too as well first finally always often long back here
    previously consistently both only himself herself itself themselves
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
    acting former ex-president ex-minister consul leader spokesman spokeswoman spokesperson official lawmaker ceo cfo
  `),
  portfolios: wordList(`
    state foreign defence defense finance interior health education culture justice treasury affairs trade transport
    transportation energy labor labour agriculture commerce home homeland environment environmental economy economic
    science women tourism information housing
  `),
  styles: wordList("pope king queen prince princess lord lady sheikh emir sultan dame sir"),
  feminineWords: wordList(`
    mrs ms miss dame lady baroness queen princess spokeswoman chairwoman congresswoman businesswoman
    actress mother wife daughter sister woman duchess councilwoman policewoman
  `),
  masculineWords: wordList(`
    mr sir lord king prince spokesman chairman congressman businessman actor father husband son brother
    man duke sheikh imam ayatollah pope cardinal emir sultan policeman councilman
  `),
  nameParticles: wordList(
    "al el bin ibn bint abu abd de da di do dos das del della van von der den la le du ul ur y ter ten st",
  ),
  roles: {
    official: ["*"],
    figure: ["*"],
    representative: ["*"],
    leader: [
      "leader",
      "head",
      "chief",
      "chairman",
      "chairwoman",
      "chair",
      "president",
      "chairperson",
      "secretary-general",
      "premier",
      "minister",
      "chancellor",
      "boss",
      "captain",
    ],
    head: ["head", "leader", "chief", "director", "chairman", "president", "chair"],
    chief: ["chief", "head", "leader", "director", "chairman", "ceo", "president"],
    boss: ["boss", "manager", "head", "chief", "coach", "ceo", "director", "executive"],
    manager: ["manager", "coach", "boss"],
    coach: ["coach", "manager", "trainer"],
    president: ["president"],
    premier: ["premier", "minister", "taoiseach"],
    minister: ["minister", "premier", "secretary"],
    secretary: ["secretary"],
    chancellor: ["chancellor"],
    spokesman: ["spokesman", "spokesperson"],
    spokeswoman: ["spokeswoman", "spokesperson"],
    spokesperson: ["spokesperson", "spokesman", "spokeswoman"],
    general: ["general", "consul", "gen", "secretary-general"],
    consul: ["consul"],
    ambassador: ["ambassador", "envoy"],
    envoy: ["envoy", "ambassador", "representative"],
    diplomat: ["ambassador", "envoy", "consul", "minister", "diplomat"],
    adviser: ["adviser", "advisor", "aide"],
    advisor: ["adviser", "advisor", "aide"],
    senator: ["senator", "sen"],
    lawmaker: [
      "lawmaker",
      "mp",
      "senator",
      "representative",
      "congressman",
      "congresswoman",
      "legislator",
      "deputy",
      "mep",
    ],
    politician: [
      "mp",
      "senator",
      "leader",
      "minister",
      "deputy",
      "mayor",
      "president",
      "politician",
      "member",
    ],
    mp: ["mp", "member", "lawmaker"],
    mep: ["mep"],
    deputy: ["deputy"],
    member: ["member"],
    mayor: ["mayor"],
    governor: ["governor", "gov"],
    congressman: ["congressman", "representative", "rep"],
    congresswoman: ["congresswoman", "representative", "rep"],
    commander: ["commander", "general", "chief"],
    officer: [
      "officer",
      "sergeant",
      "inspector",
      "constable",
      "superintendent",
      "detective",
      "ceo",
      "executive",
    ],
    judge: ["judge", "justice", "magistrate"],
    justice: ["justice", "judge"],
    magistrate: ["magistrate", "judge"],
    prosecutor: ["prosecutor", "attorney"],
    lawyer: ["lawyer", "attorney", "barrister", "solicitor", "counsel"],
    attorney: ["attorney", "lawyer", "prosecutor"],
    barrister: ["barrister", "lawyer", "qc", "kc"],
    defendant: ["defendant", "accused"],
    executive: ["executive", "ceo", "chief", "president", "director", "cfo"],
    director: ["director", "head"],
    chairman: ["chairman", "chair", "chairperson"],
    chairwoman: ["chairwoman", "chair", "chairperson"],
    chair: ["chair", "chairman", "chairwoman"],
    captain: ["captain", "skipper"],
    skipper: ["captain", "skipper"],
    striker: ["striker", "forward"],
    midfielder: ["midfielder"],
    defender: ["defender"],
    goalkeeper: ["goalkeeper", "keeper"],
    winger: ["winger"],
    player: ["player", "striker", "midfielder", "defender", "goalkeeper", "winger", "captain", "forward"],
    author: ["author", "writer", "novelist"],
    professor: ["professor", "prof", "lecturer", "academic"],
    scientist: ["scientist", "researcher", "professor"],
    researcher: ["researcher", "scientist", "professor"],
    analyst: ["analyst"],
    economist: ["economist"],
    doctor: ["doctor", "dr", "physician", "surgeon"],
    cleric: ["cleric", "ayatollah", "imam", "sheikh"],
    founder: ["founder", "co-founder"],
    owner: ["owner"],
    activist: ["activist", "campaigner"],
    person: [],
    people: [],
    man: [],
    woman: [],
    mother: [],
    father: [],
    son: [],
    daughter: [],
    brother: [],
    sister: [],
    wife: [],
    husband: [],
    friend: [],
    neighbour: [],
    colleague: [],
    aide: ["aide", "adviser", "advisor"],
    insider: [],
    supporter: [],
    critic: [],
    campaigner: ["campaigner", "activist"],
    teacher: ["teacher"],
    student: ["student"],
    worker: [],
    employee: [],
    victim: [],
    survivor: [],
    soldier: [],
    counsel: ["counsel", "lawyer", "barrister"],
    resident: ["resident"],
    witness: ["witness"],
    source: [],
    police: [],
    expert: ["expert"],
    candidate: ["candidate"],
    negotiator: ["negotiator"],
    inspector: ["inspector", "detective"],
    fighter: ["fighter"],
    billionaire: ["billionaire"],
    ceo: ["ceo"],
  },
  vagueAdjectives: wordList(`
    top senior high-ranking high-level leading prominent former ex veteran outspoken embattled outgoing incoming new
    newly-appointed long-time longtime then current ageing aging young old late chief key party group
  `),
  collectives: wordList(`
    data figures statistics documents records filings transcripts reports tallies estimates presentation
    
    movement group party organisation organization government ministry company firm club team union council committee
    commission court parliament police army military authority authorities agency bureau office department embassy
    consulate delegation faction factions side coalition alliance bank board federation association league charity ngo
    statement report release document letter study survey poll communique communiqué article editorial post tweet
    indictment ruling judgment judgement resolution brigades wing website newspaper daily paper channel broadcaster
    campaign administration foundation university hospital regulator watchdog force forces panel tribunal prosecution
    defence defense magazine institute
  `),
  bodyWords: wordList(`
    ministry party movement council committee commission court office agency bank group union university institute company
    corporation corp co llc gmbh holdings partners capital industries inc ltd plc fc afc united city club federation association league foundation authority department house
    parliament congress senate police army forces service services organisation organization embassy consulate center
    centre network news tv radio channel times post press herald guardian telegraph journal street states kingdom republic
    israel iran washington moscow beijing london tehran kremlin pentagon nato eu un us uk reuters afp ap board society
    trust front brigades coalition fund airlines motors hamas fatah school college hospital church museum theatre theater stadium airport street research associates economics
  `),
  outletWords: wordList(`
    news tv television radio channel agency times post press herald guardian telegraph journal reuters afp ap bbc cnn nbc
    abc cbs fox msnbc newspaper daily magazine weekly jazeera arabiya mayadeen aqsa site website broadcaster network
    gazette tribune today mail mirror independent standard observer chronicle wire information center centre media
  `),
  occasionNouns: wordList(`
    meeting meetings interview interviews statement statements speech conference briefing address tweet post letter rally ceremony
    event session debate hearing call conversation remarks article release podcast visit sermon message summit talks
    testimony programme program broadcast video comments ruling judgment judgement webinar lecture forum gathering email
    blog column memo dinner trial inauguration seminar interaction
  `),
  remarkNouns: wordList("remarks comments announcement"),
  occasionPrepositions: wordList("in during at after following on via"),
  addresseePrepositions: wordList("with to"),
  occasionLinks: wordList("for of by about over in at on"),
  placePrepositions: wordList("in at"),
  relayVerbs: wordList("reported reports quoted"),
  questionLabels: wordList("q question interviewer reporter host presenter moderator journalist"),
  answerLabels: wordList("a answer"),
  pointers: phraseList(
    "read | read more | also read | read also | see also | related | watch | listen | more | subscribe | photo | image | video | caption | source | sources",
  ),
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
    dayParts: wordList("morning afternoon evening night"),
  },
};

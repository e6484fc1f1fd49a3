import type { PersonWords } from "./person-words";
import { wordList } from "./word-list";

/** How English news speaks of persons besides their names and offices. */
export const englishPersons: PersonWords = {
  postNominals: wordList("kc qc sc mp mep msp mla td phd md frs obe mbe cbe kcmg esq"),
  surnames: wordList(`
    bishop pope judge dean major justice player driver farmer head boss coach priest canon sheriff nurse king queen prince
    baker butcher carpenter gardener shepherd ranger abbot usher miner steward monk warden chaplain provost marshal
    trader banker planner broker grocer builder tenor deacon corporal
    peer agent page friend man worker fan parent chancellor constable sergeant
  `),
  plurals: wordList("men women people children"),
  peoples: wordList(`
    republican democrat conservative tory liberal labour independent socialist communist nationalist unionist green
    progressive centrist swede dane finn norwegian icelander briton englishman englishwoman scot scotsman scotswoman
    scottish welshman welshwoman irishman irishwoman frenchman frenchwoman dutchman dutchwoman german austrian swiss
    belgian italian spaniard catalan basque portuguese greek turk cypriot maltese pole czech slovak slovenian slovene
    croat croatian serb serbian bosnian montenegrin macedonian albanian bulgarian romanian hungarian ukrainian russian
    belarusian lithuanian latvian estonian georgian armenian azerbaijani kazakh uzbek israeli palestinian jordanian
    lebanese syrian iraqi iranian kuwaiti saudi emirati qatari yemeni omani egyptian libyan tunisian algerian moroccan
    sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan nigerian ghanaian senegalese ivorian cameroonian
    congolese angolan zambian zimbabwean mozambican namibian botswanan malawian indian pakistani bangladeshi afghan
    nepali nepalese sri-lankan burmese thai vietnamese cambodian malaysian singaporean indonesian filipino filipina
    chinese taiwanese japanese korean mongolian australian aussie kiwi fijian samoan tongan american canadian mexican
    cuban jamaican haitian dominican guatemalan honduran salvadoran nicaraguan panamanian colombian venezuelan
    ecuadorian peruvian bolivian chilean argentinian argentine uruguayan paraguayan brazilian texan californian
    londoner mancunian liverpudlian glaswegian parisian berliner yorkshireman european african
  `),
  positions: wordList(`
    striker forward centre-forward midfielder playmaker winger defender full-back centre-back left-back right-back
    wing-back goalkeeper keeper shot-stopper quarterback linebacker receiver pitcher catcher shortstop infielder
    outfielder batsman batter bowler all-rounder wicketkeeper seamer spinner hooker prop flanker lock scrum-half
    fly-half centre guard goaltender
  `),
  playing: wordList(`
    captain skipper player resident campaigner activist witness eyewitness member owner founder supporter volunteer survivor
    author writer shareholder investor
  `),
  epithets: wordList(`
    star veteran youngster teenager newcomer champion winner finalist medallist medalist favourite favorite singer
    songwriter singer-songwriter rapper musician guitarist drummer pianist violinist composer conductor actor actress
    comedian comic presenter broadcaster playwright dramatist poet novelist screenwriter filmmaker painter sculptor artist
    designer architect chef model dancer athlete boxer golfer sprinter runner swimmer cyclist jockey skier snowboarder
    gymnast rower sailor footballer cricketer billionaire millionaire tycoon magnate entrepreneur pensioner retiree
    grandmother grandfather mother-of-two mother-of-three mother-of-four father-of-two father-of-three father-of-four
    politician parliamentarian incumbent frontrunner front-runner newlywed birdwatcher laureate celebrity influencer
    backbencher hopeful
  `),
  besides: wordList("founder co-founder owner author writer campaigner activist investor"),
  agents: /(?:[^aeiou]er|[tds]or|ist|man|woman|person|ian|eer)$/u,
  roleVerbs: {
    chairs: ["chair", "chairman", "chairwoman"],
    chaired: ["chair", "chairman", "chairwoman"],
    heads: ["head"],
    leads: ["leader", "lead", "head"],
    led: ["leader", "lead", "head"],
    runs: ["head", "owner", "manager"],
    manages: ["manager"],
    managed: ["manager"],
    coaches: ["coach"],
    captains: ["captain"],
    owns: ["owner"],
    founded: ["founder"],
    "co-founded": ["founder", "co-founder"],
    edits: ["editor"],
    directs: ["director"],
    directed: ["director"],
    wrote: ["author", "writer"],
    represents: ["lawyer", "representative"],
    prosecuting: ["prosecutor"],
    defending: ["lawyer", "counsel"],
    presiding: ["judge"],
    testifying: ["witness"],
    evidence: ["witness"],
    teaches: ["teacher"],
  },
  pluralEndings: [
    ["women", "woman"],
    ["men", "man"],
    ["ies", "y"],
    ["s", ""],
  ],
  who: wordList("who whose"),
  which: wordList("which"),
  copulas: wordList("is was became becomes remains as"),
  appointing: wordList("appointed elected re-elected named made crowned chosen installed"),
  lapsed: wordList("former ex onetime one-time erstwhile then past late"),
  deputies: wordList("deputy vice assistant shadow"),
  possessives: {
    masculine: wordList("his himself he"),
    feminine: wordList("her hers herself she"),
  },
  objects: wordList("him her them me us you it himself herself themselves"),
  ages: /\b(\d{1,3})[- ]years?[- ]old\b/iu,
  relatives: wordList(`
    mother father son daughter brother sister wife husband partner fiancé fiancée fiance fiancee girlfriend boyfriend uncle
    aunt cousin niece nephew grandmother grandfather widow widower twin stepfather stepmother
  `),
};

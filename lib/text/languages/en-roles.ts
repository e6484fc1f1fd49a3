import { wordList } from "./word-list";

/**
 * What a person who speaks may be called in English. The value lists other words for the same office, as they stand
 * beside a name ("the top official" may be any office: `*`; an empty list names nobody in particular).
 */
export const englishRoles: Readonly<Record<string, readonly string[]>> = {
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
  premier: ["premier", "minister", "taoiseach"],
  minister: ["minister", "premier", "secretary"],
  spokesman: ["spokesman", "spokesperson"],
  spokeswoman: ["spokeswoman", "spokesperson"],
  spokesperson: ["spokesperson", "spokesman", "spokeswoman"],
  general: ["general", "consul", "gen", "secretary-general"],
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
  politician: ["mp", "senator", "leader", "minister", "deputy", "mayor", "president", "politician", "member"],
  mp: ["mp", "member", "lawmaker"],
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
  goalkeeper: ["goalkeeper", "keeper"],
  player: ["player", "striker", "midfielder", "defender", "goalkeeper", "winger", "captain", "forward"],
  author: ["author", "writer", "novelist"],
  professor: ["professor", "prof", "lecturer", "academic"],
  scientist: ["scientist", "researcher", "professor"],
  researcher: ["researcher", "scientist", "professor"],
  doctor: ["doctor", "dr", "physician", "surgeon"],
  cleric: ["cleric", "ayatollah", "imam", "sheikh"],
  founder: ["founder", "co-founder"],
  activist: ["activist", "campaigner"],
  aide: ["aide", "adviser", "advisor"],
  campaigner: ["campaigner", "activist"],
  counsel: ["counsel", "lawyer", "barrister"],
  witness: ["witness", "eyewitness"],
  inspector: ["inspector", "detective"],
  editor: ["editor", "editor-in-chief"],
  correspondent: ["correspondent", "reporter", "journalist"],
  journalist: ["journalist", "reporter", "correspondent", "editor"],
  writer: ["writer", "author", "novelist"],
  chairperson: ["chairperson", "chair", "chairman", "chairwoman"],
  councillor: ["councillor", "cllr"],
  councilman: ["councilman", "councilor"],
  councilwoman: ["councilwoman", "councilor"],
  organiser: ["organiser", "organizer"],
  organizer: ["organizer", "organiser"],
  coordinator: ["coordinator", "co-ordinator"],
  detective: ["detective", "inspector"],
  nurse: ["nurse", "matron"],
  headteacher: ["headteacher", "head", "headmaster", "headmistress"],
  headmaster: ["headmaster", "headteacher", "head"],
  headmistress: ["headmistress", "headteacher", "head"],
  lecturer: ["lecturer", "professor"],
  academic: ["academic", "professor", "lecturer", "researcher"],
  biologist: ["biologist", "scientist"],
  ecologist: ["ecologist", "scientist"],
  epidemiologist: ["epidemiologist", "scientist", "professor"],
  physicist: ["physicist", "scientist", "professor"],
  vicar: ["vicar", "rector"],
  priest: ["priest", "father", "vicar"],
  pastor: ["pastor", "reverend"],
  peer: ["lord", "baroness", "lady"],
  legislator: ["legislator", "lawmaker", "senator", "representative", "assemblyman", "assemblywoman"],
  solicitor: ["solicitor", "lawyer"],
  accused: ["accused", "defendant"],
  trainer: ["trainer", "coach"],
  eyewitness: ["eyewitness", "witness"],
  administrator: ["administrator", "commissioner", "prefect", "registrar"],
  ...ofOneName(`
    president secretary chancellor speaker consul mep deputy member mayor midfielder defender winger analyst
    economist owner teacher student resident expert candidate negotiator fighter billionaire ceo columnist
    historian commissioner treasurer trustee superintendent sergeant sheriff coroner pathologist surgeon
    midwife paramedic pilot driver farmer fisherman engineer architect planner developer landlord tenant
    shopkeeper principal dean archaeologist bishop archbishop canon rabbi pope king queen prince princess
    whip investor shareholder banker trader accountant auditor claimant plaintiff referee agent promoter
    curator producer conservationist whistleblower partner assistant clerk secretary-general convener
    convenor registrar warden rector provost chaplain imam abbot nun monk preacher missionary steward broker
    strategist statistician demographer pollster meteorologist forecaster geologist chemist virologist
    psychologist psychiatrist dentist pharmacist vet veterinarian electrician plumber mechanic carpenter
    builder miner welder trucker firefighter lifeguard librarian archivist photographer filmmaker blogger
    lobbyist caretaker gardener baker butcher grocer publican hotelier bookseller beekeeper shepherd rancher
    grower winemaker ranger ombudsman comptroller actuary notary bailiff usher juror arbitrator mediator
    adjudicator choreographer soprano tenor organist
  `),
  ...noOffice(`
    person people man woman mother mom mum dad father son daughter brother sister wife husband friend neighbour
    colleague insider supporter critic worker employee victim survivor soldier source police passenger commuter
    shopper customer visitor protester demonstrator parent pupil patient relative bystander voter ally opponent
    rival fan caller uncle aunt niece nephew cousin widow widower grandmother grandfather stepfather stepmother
  `),
};

/** Persons whose noun names no office: nobody in particular is meant by it alone. */
function noOffice(words: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...wordList(words)].map((word) => [word, []]));
}

/** Offices that have one name only. */
function ofOneName(words: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...wordList(words)].map((word) => [word, [word]]));
}

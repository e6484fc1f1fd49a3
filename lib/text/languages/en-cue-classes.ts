import type { CueTakes } from "./cue-rule";

/**
 * Verbs with the same things after them, by their plain forms. A verb of several words is joined by "_"; "+" before it:
 * its plain form speaks as well ("experts say"), where that is not mostly a noun; "-": its participle does not go on
 * with an earlier speaker.
 */
export interface CueClass {
  readonly takes: readonly CueTakes[];
  /** An act as often as an utterance. */
  readonly weak?: true;
  /** What follows is denied or refused. */
  readonly refuses?: true;
  /** Things do it as well as people. */
  readonly evidence?: true;
  /** Only of those who judge ("the tribunal found that"). */
  readonly byAdjudicators?: true;
  readonly verbs: string;
}

/** The English verbs of saying by what may follow them besides a quotation (see `CueTakes`). */
export const cueClasses: readonly CueClass[] = [
  // Plain saying: a clause with or without "that".
  {
    takes: ["that", "clause"],
    verbs: `
      +say add +explain declare +write tweet +insist +admit claim joke +reckon +complain +argue +contend
      go_on_to_say +swear estimate remark
    `,
  },
  {
    takes: ["that"],
    verbs: `
      state clarify note +point_out mention make_the_point +maintain +acknowledge +concede observe comment +conclude
      reply respond answer retort counter rejoin interject volunteer venture muse opine +assert affirm +attest
      aver avow +allege +testify submit boast brag gripe grumble moan whine fume rage bristle protest confess confide
      disclose divulge hint intimate insinuate post imply profess +proclaim pronounce +speculate surmise theorise theorize
      hypothesise hypothesize posit postulate reason reflect recount relate repeat quip crack jest caution stipulate
      rule +accept reassert counsel blog message text signal forecast +calculate
      let_slip chime_in exclaim cry shout yell
    `,
  },
  { takes: ["that"], weak: true, verbs: "hold +agree concur" },
  { takes: ["that", "explicit"], weak: true, verbs: "-consider" },
  // What courts, inquiries and studies come to.
  { takes: ["that", "explicit"], byAdjudicators: true, verbs: "+find determine" },
  { takes: ["that"], evidence: true, verbs: "indicate reveal +suggest" },
  { takes: ["that", "thing"], evidence: true, verbs: "confirm reaffirm +underline underscore highlight" },
  { takes: ["that", "gerund"], evidence: true, verbs: "recall" },
  { takes: ["that", "gerund"], verbs: "remember recollect reminisce" },
  {
    takes: ["that", "proposition", "thing"],
    verbs: "stress +emphasise +emphasize reiterate +announce +predict foretell lament",
  },
  // Denials.
  { takes: ["that", "proposition", "thing", "gerund"], refuses: true, verbs: "+deny disclaim disavow" },
  {
    takes: ["that", "proposition", "thing"],
    weak: true,
    refuses: true,
    verbs: "dispute refute rebut debunk",
  },
  {
    takes: ["proposition", "as", "thing"],
    weak: true,
    refuses: true,
    verbs: `
      +reject dismiss repudiate rubbish brush_off brush_aside laugh_off scoff_at`,
  },
  { takes: ["thing"], weak: true, verbs: "downplay play_down" },
  { takes: ["proposition", "thing", "gerund"], refuses: true, verbs: "rule_out" },
  // Saying to somebody.
  { takes: ["addressee", "that", "clause", "command"], verbs: "+tell" },
  { takes: ["addressee", "that", "clause"], verbs: "+warn" },
  { takes: ["addressee", "that"], verbs: "assure inform notify reassure apprise" },
  { takes: ["addressee", "that", "object-infinitive"], verbs: "remind advise caution" },
  { takes: ["addressee", "that", "infinitive"], verbs: "promise" },
  // Moving somebody to do something: the one moved belongs to what is said.
  { takes: ["thing", "that"], verbs: "+urge" },
  {
    takes: ["object-infinitive"],
    verbs: "implore beseech exhort entreat beg plead_with instruct invite encourage",
  },
  { takes: ["object-infinitive"], weak: true, verbs: "order command direct challenge press dare" },
  { takes: ["thing"], verbs: "+call_for +call_on call_upon appeal_for plead_for +appeal_to" },
  { takes: ["that", "thing", "infinitive"], verbs: "demand" },
  { takes: ["that"], verbs: "request" },
  { takes: ["that", "thing", "gerund"], verbs: "propose" },
  { takes: ["that", "gerund"], verbs: "+recommend" },
  // Binding oneself.
  { takes: ["that", "infinitive"], verbs: "+vow +pledge undertake" },
  { takes: ["infinitive"], weak: true, verbs: "threaten offer" },
  // Asking.
  { takes: ["question", "object-infinitive"], verbs: "+ask" },
  { takes: ["question"], verbs: "inquire enquire wonder query" },
  { takes: ["question"], weak: true, verbs: "question" },
  // Praise and blame.
  {
    takes: ["thing"],
    verbs: `
      praise hail commend applaud laud extol thank congratulate +condemn denounce decry deplore criticise criticize slam
      lambast lambaste blast +accuse +blame berate castigate chastise chide rebuke scold ridicule mock deride bemoan
      lash_out_at hit_out_at rail_against rail_at speak_out_against protest_against apologise_for apologize_for
      warn_against warn_of warn_about caution_against caution_about advise_against counsel_against complain_about
      fault censure reprimand upbraid admonish savage tear_into attribute ascribe liken credit
      complain_of hint_at boast_of boast_about brag_about joke_about
    `,
  },
  // "expressed the hope that", "issued a warning that"
  { takes: ["proposition", "thing"], verbs: "express voice" },
  { takes: ["proposition"], verbs: "-issue -make -renew -give -raise -deliver -air -put_forward" },
  { takes: ["thing"], weak: true, verbs: "salute welcome defend insist_on endorse" },
  { takes: ["that", "gerund"], verbs: "regret" },
  // Names given to something.
  { takes: ["label", "complement"], verbs: "+call dub brand label term" },
  {
    takes: ["label", "as"],
    verbs: "+describe characterise characterize portray denounce refer_to speak_of talk_of",
  },
  { takes: ["sum"], verbs: "put" },
  // Only with the words themselves.
  { takes: [], evidence: true, verbs: "begin read" },
  {
    takes: [],
    verbs: `
      continue go_on chip_in shoot_back fire_back hit_back snap snarl snort sneer scoff shrug sigh
      sob groan grunt growl bark bellow roar scream shriek whisper murmur mutter mumble stammer stutter
      gasp pant laugh chuckle giggle smile grin beam smirk wink nod frown deadpan drawl recite intone
      pose blurt_out pipe_up chorus purr sniff boom fret exult wax chirp trill quaver bluster carp rasp
      correct demur coo croak hiss holler hoot plead pray preach spit squeak thunder wail weigh_in cut_in put_in
      break_in enthuse gush interrupt sum_up put_it tease wisecrack crow philosophise philosophize
    `,
  },
];

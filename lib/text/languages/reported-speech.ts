/**
 * How a language reports speech whose small words and order of words are not those of English. Words are lower case and
 * spelled as the language's `spellings` leave them or not: rules and texts go through the same spellings.
 */
export interface ReportedSpeech {
  /** Spellings that count as one: what is replaced in a lower-case word, and by what. */
  readonly spellings: readonly (readonly [RegExp, string])[];
  /** Small words written onto the next one with an apostrophe, which they include ("qu’"). */
  readonly elisions: ReadonlySet<string>;
  /** Pronouns written onto the verb before them ("-t-il"). */
  readonly enclitics: ReadonlySet<string>;
  /** Letters written onto a verb of saying, onto "that" and onto "according to" ("و", "ו"). */
  readonly proclitics: readonly string[];
  /** A letter that means "that" and is written onto the first word of what is said; empty where there is none. */
  readonly thatPrefix: string;
  /** Words that begin with this letter themselves, with every further letter. */
  readonly notThat: ReadonlySet<string>;
  /** Between a verb of saying and "that" ("إلى أن", "en que"). */
  readonly linkers: ReadonlySet<string>;
  /** The word for "that" is the one for "which" as well: after a comma or a thing it tells of that. */
  readonly thatIsRelative: boolean;
  /** "According to him" with its pronoun ("לדבריו", "a su juicio"). */
  readonly sourcePronouns: ReadonlySet<string>;
  /** Objects that look like articles ("l’admet", "lo admite"). */
  readonly objectPronouns: ReadonlySet<string>;
  /** How infinitives end that may be what is said ("dit craindre"), and what may stand before them ("ne pas"). */
  readonly infinitiveEndings: readonly string[];
  readonly infinitiveLeads: ReadonlySet<string>;
  /** Infinitives of being and having: what somebody denies, not what they decline to do ("negó haber cobrado"). */
  readonly statives: ReadonlySet<string>;
  /** Before a body, some of whose people speak ("desde el sindicato denuncian que"). */
  readonly insiders: ReadonlySet<string>;
  /** What is said may follow without "that". */
  readonly bareClauses: boolean;
  /** The article that is written onto its noun; empty where it stands alone. */
  readonly article: string;
  /** May stand between auxiliary and participle, and between speaker and verb ("pour sa part"). */
  readonly fillers: readonly string[];
  /** Take a quotation up before its verb ("así lo resume", "این را … می‌گوید"). */
  readonly resumptives: ReadonlySet<string>;
  /** How verbs end or begin of which a woman or a body is the subject; `masculine` the exceptions. */
  readonly feminineVerbs: {
    readonly endings: readonly string[];
    readonly beginnings: readonly string[];
    readonly masculine: ReadonlySet<string>;
  };
  /** Letters written onto a noun that are prepositions ("ב", "ל"). */
  readonly attachedPrepositions: readonly string[];
  /** Close a chain of nouns as an article does ("إيران"), so that a name may follow. */
  readonly definiteNouns: ReadonlySet<string>;
  /** Offices that are somebody's: a lone name after them is that person's ("وکیل طلوعیان"). */
  readonly relations: ReadonlySet<string>;
  /** Stand before the name in an office's phrase, or after it: never part of a name themselves. */
  readonly notNames: ReadonlySet<string>;
  /** Open what is only added to a name ("chargée de", "âgé de"). */
  readonly appositionOpeners: ReadonlySet<string>;
}

/** How a language speaks of persons besides their names and offices; words are lower case. */
export interface PersonWords {
  /** Follow a name and are no part of it ("KC", "MP"). */
  readonly postNominals: ReadonlySet<string>;
  /** Offices that are surnames as well ("Kate Bishop"). */
  readonly surnames: ReadonlySet<string>;
  /** Nouns for members of a people or a party: "the Swede", "the Republican". */
  readonly peoples: ReadonlySet<string>;
  /** Places in a team; nobody has two of them. */
  readonly positions: ReadonlySet<string>;
  /** Offices that say nothing against an epithet: one may be captain and midfielder, resident and pensioner. */
  readonly playing: ReadonlySet<string>;
  /** Nouns that with an article go back to whoever was just spoken of ("the singer"). */
  readonly epithets: ReadonlySet<string>;
  /** Nouns somebody answers to besides any office ("the founder", "the author"). */
  readonly besides: ReadonlySet<string>;
  /** How a noun ends that says what somebody does ("convener"); undefined where nothing is known. */
  readonly agents: RegExp | undefined;
  /** Verbs after "who" or a name that make an office-holder of the bearer: "chairs" → chair. */
  readonly roleVerbs: Readonly<Record<string, readonly string[]>>;
  /** Plurals of persons without an ending of their own ("women"). */
  readonly plurals: ReadonlySet<string>;
  /** How plurals end and what their singular has instead, the longest first. */
  readonly pluralEndings: readonly (readonly [string, string])[];
  /** Relative pronouns of persons alone, and of things alone. */
  readonly who: ReadonlySet<string>;
  readonly which: ReadonlySet<string>;
  /** Between a name and what its bearer is ("is", "became"). */
  readonly copulas: ReadonlySet<string>;
  /** Participles of being given an office ("appointed"). */
  readonly appointing: ReadonlySet<string>;
  /** Before an office: held no longer ("former"). */
  readonly lapsed: ReadonlySet<string>;
  /** Before an office: not the office itself ("deputy"). */
  readonly deputies: ReadonlySet<string>;
  /** Forms of the pronouns that show a gender, the subject's among them. */
  readonly possessives: { readonly masculine: ReadonlySet<string>; readonly feminine: ReadonlySet<string> };
  /** Pronouns of the one spoken to ("told them"). */
  readonly objects: ReadonlySet<string>;
  /** An age that stands for its bearer ("the 54-year-old"), group 1 the number; undefined where nothing is known. */
  readonly ages: RegExp | undefined;
  /** Nouns of kinship: what stands before them owns them ("her husband"). */
  readonly relatives: ReadonlySet<string>;
}

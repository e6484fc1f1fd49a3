/**
 * What may follow a verb of saying besides a quotation:
 * `that` a clause after a complementiser, `explicit` never without one, `clause` a clause without one, `question` a clause after "whether" or "how",
 * `thing` a noun phrase ("the need for unity"), `gerund` "having seen it", `infinitive` "to …", `object-infinitive` a
 * noun phrase and "to …", all of it said ("urged them to go"), `command` the same with only the infinitive said ("told
 * them to go"), `addressee` a person spoken to before the rest ("told reporters that"), `label` a noun phrase that
 * contains a quotation ("called it “a disaster”"), `as` one with its judgement after "as" ("described it as late"),
 * `complement` one with its judgement right after it ("called it a disaster"), `sum` one with a number ("put the cost
 * at 62 million"), `proposition` a noun of saying with its clause, which alone is said ("expressed the hope that").
 */
export type CueTakes =
  | "that"
  | "explicit"
  | "clause"
  | "question"
  | "thing"
  | "gerund"
  | "infinitive"
  | "object-infinitive"
  | "command"
  | "addressee"
  | "label"
  | "as"
  | "complement"
  | "sum"
  | "proposition";

/** One verb of saying, lower case. */
export interface CueRule {
  /** Forms that carry a subject; several words where the verb is a phrase ("pointed out"). */
  readonly finite: readonly string[];
  /** Forms that go on with an earlier subject ("adding"). */
  readonly participle: readonly string[];
  /** Forms that speak only after what leads on to them ("went on to stress"). */
  readonly bare?: readonly string[];
  /** Nouns of those of whom alone it counts ("the tribunal found"). */
  readonly of?: ReadonlySet<string>;
  readonly takes: readonly CueTakes[];
  /** The form holds its pronoun ("a-t-il dit"). */
  readonly holdsPronoun: boolean;
  /** An act as often as an utterance ("rejected"): only a person's counts fully. */
  readonly weak: boolean;
  /** The speaker denies or refuses what follows it ("denied that"). */
  readonly refuses: boolean;
  /** Things do it as well as people ("indicates"): nobody speaks where it is not plain that somebody is meant. */
  readonly evidence: boolean;
  /** The speaker stands behind a preposition ("جاء في بيان", "מהחברה נמסר"). */
  readonly sourced: boolean;
}

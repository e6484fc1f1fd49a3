/** What a measuring task is asked for. */
export type TaskOptions = {
  /** The data folder, absolute: the whole of it or the part that the task reads. */
  readonly data: string;
  /** Only this split of data that has splits, such as `dev`. */
  readonly split?: string | undefined;
  /** Where what was found is written: a ranking as a TREC run, pages one a line; only for tasks that rank or read pages. */
  readonly run?: string | undefined;
};

/** What a task gives: a text for people and the metrics, one object, for machines. */
export type Outcome = { readonly text: string; readonly value: unknown };

/** One measuring task of `npm run eval`. */
export type Task = (options: TaskOptions) => Outcome | Promise<Outcome>;

import { PATIENCE_MS } from "./patience";

/** What Firefox answers to one command of WebDriver BiDi. */
type Answer = Readonly<{ id?: number; type: string; result: unknown; error?: string; message?: string }>;

/** A session of WebDriver BiDi, the protocol Firefox is driven by. */
export type Connection = Readonly<{ send: <T>(method: string, params: object) => Promise<T> }>;

/** The browsing contexts that Firefox lists. */
export type Tree = Readonly<{ contexts: readonly { context: string; url: string }[] }>;

type Evaluated = Readonly<{
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}>;

/** Connects to Firefox over a WebSocket (Node 20 needs --experimental-websocket). */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new Error("Firefox refused the connection.")), {
      once: true,
    });
  });
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener("message", (event) => {
    const answer = JSON.parse(String(event.data)) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return {
    send: <T>(method: string, params: object) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        // A little longer than what is waited for inside the browser, which knows better what did not come.
        const timer = setTimeout(() => reject(new Error(`${method} was not answered.`)), PATIENCE_MS + 5000);
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          if (answer.type === "error") reject(new Error(`${method}: ${answer.error} ${answer.message}`));
          else resolve(answer.result as T);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
  };
}

/** Runs an expression in a browsing context as if the user had just clicked there, and answers its value as JSON. */
export async function evaluate<T>(connection: Connection, context: string, expression: string): Promise<T> {
  const answer = await connection.send<Evaluated>("script.evaluate", {
    target: { context },
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type !== "success") throw new Error(answer.exceptionDetails?.text ?? "The page threw.");
  return JSON.parse(answer.result?.value ?? "null") as T;
}

/** Resolves after so many milliseconds. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

import { contract, type MessageName, type Request, type Response, type SenderKind } from "./contract";
import type { Reply } from "./envelope";
import type { MessageErrorCode } from "./errors";

/** What the browser says of a sender. Firefox leaves `origin` out; `tab` does not tell a page from our own pages. */
export interface RuntimeSender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who we are: the extension's id and the origin of its own pages ("chrome-extension://…"). */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

/** What a handler may know of who asked. */
export interface Caller {
  readonly tabId: number | undefined;
  /** The page's address as the browser, not the page, gives it. */
  readonly url: string | undefined;
}

/** One handler for every message of the contract; the compiler demands each. */
export type Handlers = {
  readonly [N in MessageName]: (body: Request<N>, caller: Caller) => Promise<Response<N>>;
};

const refuse = (code: MessageErrorCode, message: string): Reply => ({ ok: false, code, message });

/** Page or extension, by the extension's id and the sender's origin; undefined for anybody else. */
export function senderKind(sender: RuntimeSender, self: Self): SenderKind | undefined {
  if (sender.id !== self.id) return undefined;
  const from = sender.origin ?? (sender.url === undefined ? undefined : originOf(sender.url));
  if (from === undefined) return undefined;
  return from === self.origin ? "extension" : "page";
}

/** URL.origin is "null" for extension schemes in some engines, so it is put together by hand. */
export function originOf(url: string): string | undefined {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return undefined;
  }
}

/**
 * Answers one message: known name, allowed sender, valid body, then the handler. Never throws: whatever is wrong comes
 * back as a refusal with its code.
 */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: RuntimeSender,
  self: Self,
): Promise<Reply> {
  const { name, body } = (typeof message === "object" && message !== null ? message : {}) as Record<
    string,
    unknown
  >;
  if (typeof name !== "string" || !Object.hasOwn(contract, name)) {
    return refuse("unknown-message", typeof name === "string" ? name.slice(0, 100) : typeof name);
  }
  const rule = contract[name as MessageName];
  const kind = senderKind(sender, self);
  if (kind === undefined || !(rule.from as readonly SenderKind[]).includes(kind)) {
    return refuse("not-allowed", `${name} from ${kind ?? "a stranger"}`);
  }
  const parsed = rule.request.safeParse(body);
  if (!parsed.success) return refuse("bad-request", `${name}: ${parsed.error.message.slice(0, 500)}`);
  try {
    const handle = handlers[name as MessageName] as (body: unknown, caller: Caller) => Promise<unknown>;
    return { ok: true, body: await handle(parsed.data, { tabId: sender.tab?.id, url: sender.url }) };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const reason = (error as { code?: unknown } | undefined)?.code;
    return { ...refuse("failed", message), ...(typeof reason === "string" && { reason }) };
  }
}

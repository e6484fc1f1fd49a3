import type { MessageErrorCode } from "./errors";

/** What travels to the worker: the message's name and its body, both unchecked until `answer` has looked at them. */
export interface Envelope {
  readonly name: string;
  readonly body: unknown;
}

/**
 * What travels back. An error carries a code and a technical sentence, never a stack; where a handler failed, `reason`
 * is the code of the fault that made it fail ("quota", "read-only", "unread" …), if that has one.
 */
export type Reply =
  | { readonly ok: true; readonly body: unknown }
  | {
      readonly ok: false;
      readonly code: MessageErrorCode;
      readonly message: string;
      readonly reason?: string;
    };

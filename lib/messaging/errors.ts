/** Why a message got no answer; the screens turn the code into words. */
export type MessageErrorCode =
  "unknown-message" | "not-allowed" | "bad-request" | "too-large" | "failed" | "no-listener";

/** A message that did not get through, was refused, or whose handler failed. */
export class MessageError extends Error {
  override readonly name = "MessageError";

  /** The code of the fault inside a handler that failed, if that has one: "quota", "read-only", "unread" … */
  readonly reason: string | undefined;

  constructor(
    readonly code: MessageErrorCode,
    message: string,
    options?: ErrorOptions & { readonly reason?: string | undefined },
  ) {
    super(message, options);
    this.reason = options?.reason;
  }
}

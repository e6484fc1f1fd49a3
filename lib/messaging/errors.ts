/** Why a message got no answer; the screens turn the code into words. */
export type MessageErrorCode =
  "unknown-message" | "not-allowed" | "bad-request" | "too-large" | "failed" | "no-listener";

/** A message that did not get through, was refused, or whose handler failed. */
export class MessageError extends Error {
  override readonly name = "MessageError";

  constructor(
    readonly code: MessageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

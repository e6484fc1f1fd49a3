import type { ComponentChildren } from "preact";

/** A passage of an article beside a note, in its own direction. */
export function Passage({
  language,
  children,
}: {
  readonly language: string;
  readonly children: ComponentChildren;
}) {
  return (
    <blockquote class="diff" dir="auto" {...(language === "und" ? {} : { lang: language })}>
      {children}
    </blockquote>
  );
}

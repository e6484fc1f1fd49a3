/** An attribute of an element of a page copy; "" where it has none. */
export function attributeOf(element: Element, attribute: string): string {
  return element.getAttribute(attribute) ?? "";
}

/** What an element is called: its class and its id, whichever it has. */
export function nameOf(element: Element): string {
  return `${attributeOf(element, "class")} ${attributeOf(element, "id")}`;
}

/** The test, asked once for each name: on a page many elements are called the same. */
export function oncePerName(test: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? test(name);
    known.set(name, answer);
    return answer;
  };
}

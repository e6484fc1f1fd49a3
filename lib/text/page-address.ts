/** Longer addresses are cut: nobody links to them, and messages refuse them. */
const LONGEST_ADDRESS = 4000;

/**
 * The address of a page without the place in it that a fragment names. A fragment that is a route ("#/news/7", "#!news")
 * stays, since some pages tell their articles apart by it. At most 4,000 characters.
 */
export function pageAddress(href: string): string {
  const address = /#[!/]/.test(href) ? href : href.replace(/#.*$/s, "");
  return address.slice(0, LONGEST_ADDRESS);
}

/** Do two addresses show the same page? */
export function sameAddress(a: string, b: string): boolean {
  return pageAddress(a) === pageAddress(b);
}

/**
 * The address of a page without the place in it that a fragment names. A fragment that is a route ("#/news/7", "#!news")
 * stays, since some pages tell their articles apart by it.
 */
export function pageAddress(href: string): string {
  return /#[!/]/.test(href) ? href : href.replace(/#.*$/s, "");
}

/** Do two addresses show the same page? */
export function sameAddress(a: string, b: string): boolean {
  return pageAddress(a) === pageAddress(b);
}

/**
 * Do two addresses show the same page? The fragment is a place in the page and does not count, unless it is a route
 * ("#/news/7", "#!news"), with which some pages tell their articles apart.
 */
export function sameAddress(a: string, b: string): boolean {
  return withoutPlace(a) === withoutPlace(b);
}

const withoutPlace = (url: string) => (/#[!/]/.test(url) ? url : url.replace(/#.*$/, ""));

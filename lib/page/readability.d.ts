/** The package's entry also loads its quick check, which we do not use; its types describe the entry only. */
declare module "@mozilla/readability/Readability.js" {
  import type { Readability } from "@mozilla/readability";

  const constructor: typeof Readability;
  export default constructor;
}

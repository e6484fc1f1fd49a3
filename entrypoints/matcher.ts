import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { serveMatcher } from "../lib/services/serve-matcher";

// The thread of the page without a window. Firefox, which has no such page, matches in the background.
export default defineUnlistedScript({ exclude: ["firefox"], main: serveMatcher });

/** Which engine made a report. Raised with every change that can alter what a page report says. */
export const engineVersion = "0.4.0";

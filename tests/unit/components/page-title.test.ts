import { expect, test } from "vitest";

import { pageTitle } from "../../../components/page-title";
import { makeI18n } from "../../make/screen";

test.each([
  ["en", 0, "not", "On Record: no related statement"],
  ["en", 1, "not", "On Record: 1 related statement"],
  ["en", 3, "surely", "On Record: 3 related statements; the text has changed since you saved it"],
  ["en", 1204, "perhaps", "On Record: 1,204 related statements; the text differs from what you saved"],
  ["ar", 0, "surely", "On Record: لا تصريح ذا صلة؛ تغيّر النص منذ أن حفظته"],
  ["ar", 2, "not", "On Record: تصريحان ذوا صلة"],
  ["ar", 11, "not", "On Record: 11 تصريحًا ذا صلة"],
] as const)(
  "in %s, of %i related statements and a text that is %s changed: %s",
  (language, related, changed, title) => {
    expect(pageTitle(makeI18n(language), { related, changed })).toBe(title);
  },
);

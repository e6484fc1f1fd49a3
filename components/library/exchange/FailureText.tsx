import type { Failure } from "../../exchange-services";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";

const reasons: Readonly<Record<Failure["why"], MessageKey>> = {
  quota: "exchangeDiskFull",
  "read-only": "exchangeReadOnly",
  busy: "exchangeBusy",
  file: "exchangeFileGone",
  unknown: "exchangeUnknown",
};

/** Why an export or an import failed, in a sentence; what the browser says of a cause nobody foresaw. */
export function FailureText({ failure: { why, detail } }: { readonly failure: Failure }) {
  const i18n = useI18n();
  return (
    <>
      <p>{i18n.text(reasons[why])}</p>
      {why === "unknown" && (
        <p class="soft" dir="ltr" lang="en">
          {detail}
        </p>
      )}
    </>
  );
}

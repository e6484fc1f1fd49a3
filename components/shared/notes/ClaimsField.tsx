import { useEffect, useState } from "preact/hooks";

import type { ClaimId } from "../../../lib/domain/ids";
import type { Stance } from "../../../lib/domain/statement";
import type { DraftClaim } from "../../../lib/reading/statement-draft";
import type { ClaimChoice } from "../../../lib/services/find-choices";
import { claimWording } from "../../record-wording";
import type { I18n, MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import type { NotesServices } from "../../notes-services";
import { Icon } from "../Icon";
import { Combobox, type ComboOption } from "./Combobox";
import { typedDirection } from "./typed-direction";

interface Props {
  readonly services: Pick<NotesServices, "findClaims" | "getClaims">;
  readonly value: readonly DraftClaim[];
  /** What was typed and not chosen. */
  readonly typed: string;
  readonly problem?: string | undefined;
  /** The claims, and what stands in the field without having been chosen. */
  readonly onChange: (claims: readonly DraftClaim[], typed: string) => void;
}

const stances: readonly (readonly [Stance, MessageKey])[] = [
  ["asserts", "claimAsserts"],
  ["denies", "claimDenies"],
  ["mentions", "claimMentions"],
];

/** The claims a statement takes up, and how: a denial or a mere mention is never taken for assent. */
export function ClaimsField({ services, value, typed, problem, onChange }: Props) {
  const i18n = useI18n();
  const wordings = useWordings(services, value);
  const find = async (sought: string) => {
    const taken = new Set(value.map((claim) => (claim.kind === "known" ? claim.id : "")));
    const found = (await services.findClaims(sought)).filter(({ id }) => !taken.has(id));
    return optionsFor(i18n, sought, found);
  };
  return (
    <div class="field">
      <Combobox
        label={i18n.text("statementClaims")}
        hint={i18n.text("statementClaimsHint")}
        first={typed}
        invalid={problem !== undefined}
        find={find}
        onType={(now) => onChange(value, now)}
        onChoose={(claim) => {
          onChange([...value, claim], "");
          return "";
        }}
      />
      {value.length > 0 && (
        <ul class="picked">
          {value.map((claim, at) => (
            <Picked
              key={claim.kind === "known" ? claim.id : `new ${at}`}
              claim={claim}
              wording={claim.kind === "new" ? claim.wording : wordings.get(claim.id)}
              onChange={(next) => onChange(value.with(at, next), typed)}
              onRemove={() => onChange(value.toSpliced(at, 1), typed)}
            />
          ))}
        </ul>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}

function optionsFor(
  i18n: I18n,
  typed: string,
  found: readonly ClaimChoice[],
): readonly ComboOption<DraftClaim>[] {
  const wording = typed.replace(/\s+/gu, " ").trim();
  const known = found.map((choice) => ({
    key: choice.id,
    value: { kind: "known", id: choice.id, how: "asserts" } as const,
    content: <bdi>{claimWording(i18n, asView(choice)).text}</bdi>,
  }));
  const made = { kind: "new", wording, topic: "", how: "asserts" } as const;
  const content = <span class="new">{i18n.nodes("claimNew", { wording: <bdi>{wording}</bdi> })}</span>;
  return [...known, { key: "new", value: made, content }];
}

interface PickedProps {
  readonly claim: DraftClaim;
  readonly wording: string | undefined;
  readonly onChange: (claim: DraftClaim) => void;
  readonly onRemove: () => void;
}

function Picked({ claim, wording = "", onChange, onRemove }: PickedProps) {
  const i18n = useI18n();
  return (
    <li>
      <p>
        <bdi>{wording}</bdi>
      </p>
      <button
        class="icon-btn"
        type="button"
        aria-label={i18n.text("claimRemove", { wording })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
      <select
        class="select"
        aria-label={i18n.text("claimHow", { wording })}
        value={claim.how}
        onChange={(event) => onChange({ ...claim, how: event.currentTarget.value as Stance })}
      >
        {stances.map(([stance, key]) => (
          <option key={stance} value={stance}>
            {i18n.text(key)}
          </option>
        ))}
      </select>
      {claim.kind === "new" && (
        <input
          class="input"
          {...typedDirection(claim.topic)}
          aria-label={i18n.text("claimTopic")}
          placeholder={i18n.text("claimTopic")}
          value={claim.topic}
          onInput={(event) => onChange({ ...claim, topic: event.currentTarget.value })}
        />
      )}
    </li>
  );
}

/** The wordings of the corpus's claims among those picked, in the interface's language where there is one. */
function useWordings(
  services: Props["services"],
  claims: readonly DraftClaim[],
): ReadonlyMap<ClaimId, string> {
  const i18n = useI18n();
  const [wordings, setWordings] = useState<ReadonlyMap<ClaimId, string>>(new Map());
  const ids = claims.flatMap((claim) => (claim.kind === "known" ? [claim.id] : []));
  useEffect(() => {
    let isWanted = true;
    const show = (found: readonly ClaimChoice[]) =>
      isWanted && setWordings(new Map(found.map((each) => [each.id, claimWording(i18n, asView(each)).text])));
    services.getClaims(ids).then(show, () => show([]));
    return () => {
      isWanted = false;
    };
  }, [services, i18n, ids.join(" ")]);
  return wordings;
}

const asView = ({ id, wording }: ClaimChoice) => ({ id, wording, stance: "asserts" }) as const;

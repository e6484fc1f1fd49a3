import { useRef, useState } from "preact/hooks";

import {
  type BarCount,
  type BarKey,
  monthKey,
  type Timeline,
  type TimelineYear,
  UNKNOWN_BAR,
} from "../../lib/services/statement-timeline";
import type { I18n } from "../i18n";
import { useI18n } from "../i18n-context";
import { Icon } from "../shared/Icon";

interface Props {
  readonly timeline: Timeline;
  readonly pressed: BarKey | undefined;
  readonly onPress: (bar: BarKey | undefined) => void;
}

/** Statements by month of one year, and those without a month. The list below it says the same in words. */
export function TimelineBars({ timeline, pressed, onPress }: Props) {
  const i18n = useI18n();
  const { years } = timeline;
  const [at, setAt] = useState(() => busiest(years));
  const year = years[Math.min(at, years.length - 1)];
  const row = useRef<HTMLDivElement>(null);
  const bars = [...(year ? barsOf(i18n, year) : []), ...unknownBars(i18n, timeline)];
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const turn = (to: number) => {
    setAt(to);
    onPress(undefined);
  };
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <div class="section-head">
        <h2 class="grow" id="timeline-title">
          {i18n.text("libraryByMonth")}
        </h2>
        {year && <Years at={at} years={years} onTurn={turn} />}
      </div>
      <div class="bars" ref={row} onKeyDown={(event) => moveBar(row.current, event, i18n.direction)}>
        {bars.flatMap((shown) => [
          shown.undated && <span key={`before ${shown.bar}`} />,
          <Bar key={shown.bar} shown={shown} highest={highest} pressed={pressed} onPress={onPress} />,
        ])}
      </div>
    </section>
  );
}

interface YearsProps {
  readonly at: number;
  readonly years: readonly TimelineYear[];
  readonly onTurn: (to: number) => void;
}

function Years({ at, years, onTurn }: YearsProps) {
  const i18n = useI18n();
  const turn = (icon: "previous" | "next", label: string, to: number) => (
    <button
      class="icon-btn"
      type="button"
      aria-label={label}
      disabled={years[to] === undefined}
      onClick={() => onTurn(to)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <>
      {turn("previous", i18n.text("libraryYearBefore"), at - 1)}
      <span class="strong num" role="status">
        {years[at]?.year}
      </span>
      {turn("next", i18n.text("libraryYearAfter"), at + 1)}
    </>
  );
}

function barsOf(i18n: I18n, { year, months, monthUnknown }: TimelineYear): readonly ShownBar[] {
  const bars = months.map((month, index): ShownBar => {
    const label = monthName(i18n, index);
    return { ...month, bar: monthKey(year, index), label, long: `${label} ${year}` };
  });
  if (monthUnknown.count === 0) return bars;
  const label = i18n.text("libraryMonthUnknown");
  return [...bars, { ...monthUnknown, bar: year, label, undated: true }];
}

function unknownBars(i18n: I18n, { unknown }: Timeline): readonly ShownBar[] {
  if (unknown.count === 0) return [];
  return [{ ...unknown, bar: UNKNOWN_BAR, label: i18n.text("libraryBarUnknown"), undated: true }];
}

interface ShownBar extends BarCount {
  readonly bar: BarKey;
  readonly label: string;
  /** The label as it is read out, where the year is not beside it. */
  readonly long?: string;
  readonly undated?: boolean;
}

interface BarProps extends Pick<Props, "pressed" | "onPress"> {
  readonly shown: ShownBar;
  readonly highest: number;
}

/** Height of the highest bar in CSS pixels. */
const HEIGHT = 84;

function Bar({
  shown: { count, own, bar, label, long, undated = false },
  highest,
  pressed,
  onPress,
}: BarProps) {
  const i18n = useI18n();
  const isPressed = pressed === bar;
  const height = (part: number) => ({ blockSize: `${Math.round((part / highest) * HEIGHT)}px` });
  return (
    <button
      class={undated ? "bar undated" : "bar"}
      type="button"
      aria-pressed={isPressed}
      disabled={count === 0}
      data-bar={bar}
      onClick={() => onPress(isPressed ? undefined : bar)}
    >
      <b class="num" aria-hidden="true">
        {count > 0 && i18n.number(count)}
      </b>
      <span class="vh">
        {long ?? label}: {i18n.plural("libraryStatementCount", count)}
        {own > 0 && `, ${i18n.plural("libraryOwnCount", own)}`}
      </span>
      {own > 0 && <i class="own" style={height(own)} />}
      <i style={height(count - own)} />
      <span class="axis" aria-hidden="true">
        {label}
      </span>
    </button>
  );
}

function monthName(i18n: I18n, month: number): string {
  return i18n.dates({ month: "short" }).format(Date.UTC(2001, month, 15));
}

/** The year with most statements, of equal ones the latest. */
function busiest(years: readonly TimelineYear[]): number {
  const sums = years.map(({ months, monthUnknown }) =>
    months.reduce((sum, month) => sum + month.count, monthUnknown.count),
  );
  return sums.lastIndexOf(Math.max(...sums));
}

function moveBar(row: HTMLElement | null, event: KeyboardEvent, direction: "ltr" | "rtl"): void {
  const forward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  const back = direction === "ltr" ? "ArrowLeft" : "ArrowRight";
  const step = event.key === forward ? 1 : event.key === back ? -1 : 0;
  const bars = [...(row?.querySelectorAll<HTMLButtonElement>("button:not(:disabled)") ?? [])];
  const at = bars.indexOf(event.target as HTMLButtonElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  bars[Math.min(Math.max(at + step, 0), bars.length - 1)]?.focus();
}

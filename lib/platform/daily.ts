import { browser } from "wxt/browser";

const MINUTES_A_DAY = 24 * 60;

/**
 * Does something at the worker's start, and about once a day while the browser runs. Called synchronously at that
 * start, or the alarm that woke the worker is lost. A failure is shown in the worker's console and tried again then.
 */
export function doDaily(name: string, act: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void act();
  });
  void keepAlarm(name);
  void act();
}

/** An alarm that is there already goes on: set anew at every start it would never come. */
async function keepAlarm(name: string): Promise<void> {
  if ((await browser.alarms.get(name)) !== undefined) return;
  await browser.alarms.create(name, { periodInMinutes: MINUTES_A_DAY });
}

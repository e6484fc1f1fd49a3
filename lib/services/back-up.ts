import type { BackupPlan, BackupRecord, Settings } from "../domain/settings";

/** What backing up needs of the world around it. */
export interface BackupWorld {
  readonly settings: () => Promise<Settings>;
  readonly record: () => Promise<BackupRecord>;
  readonly setRecord: (record: BackupRecord) => Promise<void>;
  /** How many changes the user has made in all. */
  readonly userChanges: () => Promise<number>;
  readonly mayWrite: () => Promise<boolean>;
  /** Writes everything the user keeps as a file of this name below the downloads folder; the name it got. */
  readonly writeEverything: (name: string) => Promise<string>;
  /** Does the work unless somebody else is at it. */
  readonly onceAtATime: (work: () => Promise<void>) => Promise<void>;
  readonly now: () => Date;
}

const DAY_MS = 86_400_000;
/** After a failure the next try waits so long, so that a full disk is not written to at every change. */
const RETRY_MS = 3_600_000;

/** Writes a backup if the plan asks for one now; called after every change of the user's and a few times a day. */
export async function backUpIfDue(world: BackupWorld): Promise<void> {
  const { backup } = await world.settings();
  if (backup === undefined) return;
  const [record, userChanges] = await Promise.all([world.record(), world.userChanges()]);
  if (isBackupDue(backup, record, { userChanges, now: world.now() })) await backUp(world);
}

/** Is a backup due? Never where nothing has changed since the last good one. */
export function isBackupDue(
  plan: BackupPlan,
  { lastGood, failure }: BackupRecord,
  { userChanges, now }: { readonly userChanges: number; readonly now: Date },
): boolean {
  const since = userChanges - (lastGood?.userChanges ?? 0);
  if (since === 0) return false;
  if (failure !== undefined && now.getTime() - Date.parse(failure.at) < RETRY_MS) return false;
  if (since < 0 || since >= plan.everyChanges) return true;
  return lastGood === undefined || now.getTime() - Date.parse(lastGood.at) >= plan.everyDays * DAY_MS;
}

/** Writes a dated file of everything and notes what became of it. A failure is noted, shown in the options, not thrown. */
export async function backUp(world: BackupWorld): Promise<void> {
  await world.onceAtATime(async () => {
    const at = world.now().toISOString();
    try {
      const lastGood = await writeFile(world, at);
      await world.setRecord({ lastGood });
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      await world.setRecord({ ...(await world.record()), failure: { at, detail } });
    }
  });
}

async function writeFile(world: BackupWorld, at: string): Promise<NonNullable<BackupRecord["lastGood"]>> {
  if (!(await world.mayWrite())) throw new Error("the browser has taken the permission to write files back");
  // Counted before the first row is read: a change made meanwhile may be in the file, and is backed up once more.
  const userChanges = await world.userChanges();
  const file = await world.writeEverything(`On Record/${backupName(at)}`);
  return { at, file, userChanges };
}

/** "on-record-2026-05-04-0930.collection.ndjson": the moment in UTC, so that names sort by time. */
function backupName(at: string): string {
  return `on-record-${at.slice(0, 16).replace("T", "-").replace(":", "")}.collection.ndjson`;
}

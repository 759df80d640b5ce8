import { type PlainDate, plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { type Clock } from '@jourplan/schema/runtime/clock.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import type { WorkContext } from '@jourplan/worker/platform/work-context.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { clockStandingAt } from '../../support/clock-standing-at.js';
import { machineSlowness } from '../../support/machine-speed.js';

export type TestContext = WorkContext & {
  clock: ReturnType<typeof clockStandingAt>;
  /** `job organisation` of each wake-up. */
  woken: string[];
  /** What was logged as an error. */
  errors: string[];
};

/** What a handler works with, on the real database; wake-ups are noted instead of queued. */
export function aWorkContext(em: EntityManager, today: PlainDate = plainDate('2026-03-10')): TestContext {
  const woken: string[] = [];
  const errors: string[] = [];
  const log: Log = { info: () => undefined, warn: () => undefined, error: (message) => errors.push(message) };
  return {
    em,
    clock: clockStandingAt(today),
    log,
    woken,
    errors,
    anchors: null,
    wake: async (contract, payload) => {
      woken.push(contract.jobId(payload));
    },
  };
}

/** A clock whose instant can be moved by seconds. */
export function tickingClock(today: PlainDate): Clock & { pass(seconds: number): void } {
  let passed = 0;
  const start = clockStandingAt(today).now().getTime();
  return {
    now: () => new Date(start + passed * 1000),
    today: () => today,
    pass: (seconds) => {
      passed += seconds;
    },
  };
}

/** Patience beyond what a promise names: it ends a test that hangs and decides none. */
const PATIENCE = 3;

/** Waits until it is so: ten seconds unless told otherwise, as many times longer as this machine is slower than an idle one. */
export async function eventually(isSo: () => Promise<boolean>, withinSeconds = 10): Promise<void> {
  const began = performance.now();
  while (!(await isSo())) {
    const waited = (performance.now() - began) / 1000;
    if (waited > withinSeconds * PATIENCE && waited > withinSeconds * PATIENCE * machineSlowness())
      throw new Error(`did not happen within ${Math.round(waited)} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

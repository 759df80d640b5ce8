import { openOrm } from '@jourplan/schema/persistence/orm.js';
import { systemClock } from '@jourplan/schema/runtime/clock.js';
import { DEMO_SLUG } from '../demo/demo-slugs.js';
import { organisationWithSlug } from '../demo/load-demo.js';
import { reviewDemoHalfYears } from '../demo/review-half-years.js';
import type { LocalDatabase } from './postgres.js';

/** Needs the worker, so it comes after the start. The demo is as usable without its reviews: nothing here stops Jourplan. */
export async function reviewDemo({ urls }: LocalDatabase): Promise<void> {
  const orm = await openOrm(urls.app, { name: 'jourplan-command', max: 2, limits: 'OPERATOR' });
  try {
    const em = orm.em.fork();
    const demo = await organisationWithSlug(em, DEMO_SLUG);
    if (demo?.is_demo) await reviewDemoHalfYears({ em, clock: systemClock }, demo.id);
  } catch {
    // Stopped in the middle, or somebody was quicker; what is left can be done on screen.
  } finally {
    await orm.close();
  }
}

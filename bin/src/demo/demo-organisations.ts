import { plainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { DemoOrganisation } from './demo-organisation.js';
import { DEMO_SLUG, STOCKHOLM_SLUG } from './demo-slugs.js';
import { FIRST_CASE_DAY } from './invented-cases.js';
import { HEARINGS_RECORDED_FROM } from './invented-hearings.js';
import { JOINT_OPENINGS_RECORDED_FROM } from './invented-joint-openings.js';
import { OPENINGS_RECORDED_FROM } from './invented-openings.js';
import { orebroBudgets } from './orebro-budgets.js';
import { orebroFunders } from './orebro-funders.js';
import { orebroMunicipalities } from './orebro-municipalities.js';
import { orebroPlace } from './orebro-place.js';
import { orebroPlan } from './orebro-plan.js';
import { stockholmFunders } from './stockholm-funders.js';
import { STOCKHOLM, stockholmDistricts, stockholmPlace } from './stockholm-place.js';

/** Training from the year before, since further training looks twelve months back. */
const TRAINING_RECORDED_FROM = plainDate('2024-01-01');

const registers = {
  HEARINGS: HEARINGS_RECORDED_FROM,
  SUPPORTERS: FIRST_CASE_DAY,
  TRAINING: TRAINING_RECORDED_FROM,
};

export const orebroDemo: DemoOrganisation = {
  slug: DEMO_SLUG,
  name: 'Brottsofferjouren Örebro län',
  organisationNumber: null,
  seed: 2025,
  recordedFrom: { ...registers, OPENINGS: OPENINGS_RECORDED_FROM },
  municipalities: orebroMunicipalities,
  districts: [],
  place: orebroPlace,
  plan: orebroPlan,
  funders: orebroFunders,
  budgets: orebroBudgets,
  annualMeetings: ['2025-03-25', '2026-03-24', '2027-03-23'].map(plainDate),
};

/** The association of the Stockholm agreement. Its plan is not public, so it has none here. */
export const stockholmDemo: DemoOrganisation = {
  slug: STOCKHOLM_SLUG,
  name: 'Brottsofferjouren Stockholm-Gotland',
  organisationNumber: '802490-7720',
  seed: 630,
  recordedFrom: { ...registers, OPENINGS: JOINT_OPENINGS_RECORDED_FROM },
  municipalities: [STOCKHOLM],
  districts: stockholmDistricts,
  place: stockholmPlace,
  plan: null,
  funders: stockholmFunders,
  budgets: [],
  annualMeetings: ['2025-03-18', '2026-03-17', '2027-03-16'].map(plainDate),
};

export const demoOrganisations: readonly DemoOrganisation[] = [orebroDemo, stockholmDemo];

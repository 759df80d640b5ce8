import { defineEntity, p } from '@mikro-orm/postgresql';
import { ASSESSMENTS } from '../../domain/plan/goal-assessment.js';
import { INDICATOR_DIRECTIONS } from '../../domain/plan/indicator-target.js';
import { OUTCOME_STATES } from '../../domain/plan/outcome-rules.js';
import { ACTIVITY_KINDS, ACTIVITY_SCHEDULES, OUTCOME_STATUSES } from '../../domain/plan/plan.js';
import { halfYearText, tenantKey, tenantTable } from '../tenancy.js';
import { Membership, User } from './people.js';

export const StrategicPlan = defineEntity({
  name: 'StrategicPlan',
  tableName: 'strategic_plan',
  ...tenantTable,
  properties: {
    ...tenantKey,
    title: p.text(),
    purpose: p.text(),
    overallGoal: p.text(),
    firstYear: p.integer(),
    lastYear: p.integer(),
    /** Null while the plan is a draft. */
    adoptedOn: p.date().nullable(),
    version: p.integer().version().default(1),
  },
});

/** The theme of one year; a null name is a theme still open. */
export const FocusTheme = defineEntity({
  name: 'FocusTheme',
  tableName: 'focus_theme',
  ...tenantTable,
  properties: {
    ...tenantKey,
    plan: () => p.manyToOne(StrategicPlan).joinColumns('organisation_id', 'plan_id').ref(),
    year: p.integer(),
    name: p.text().nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['plan', 'year'] }],
});

export const FocusArea = defineEntity({
  name: 'FocusArea',
  tableName: 'focus_area',
  ...tenantTable,
  properties: {
    ...tenantKey,
    plan: () => p.manyToOne(StrategicPlan).joinColumns('organisation_id', 'plan_id').ref(),
    position: p.integer(),
    name: p.text(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['plan', 'position'] }],
});

export const Goal = defineEntity({
  name: 'Goal',
  tableName: 'goal',
  ...tenantTable,
  properties: {
    ...tenantKey,
    focusArea: () => p.manyToOne(FocusArea).joinColumns('organisation_id', 'focus_area_id').ref(),
    position: p.integer(),
    statement: p.text(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['focusArea', 'position'] }],
});

/** `years` is empty for a continuous activity: it runs in every year of the plan. */
export const Activity = defineEntity({
  name: 'Activity',
  tableName: 'activity',
  ...tenantTable,
  properties: {
    ...tenantKey,
    goal: () => p.manyToOne(Goal).joinColumns('organisation_id', 'goal_id').ref(),
    position: p.integer(),
    title: p.text(),
    kind: p.enum(ACTIVITY_KINDS),
    years: p.array(Number).columnType('int[]'),
    schedule: p.enum(ACTIVITY_SCHEDULES).default('NONE'),
    /** ISO week 1–53 when the schedule is ISO_WEEK. */
    scheduleWeek: p.integer().nullable(),
    /** A function or section, never a person's name. */
    responsible: p.text().nullable(),
    responsibleMembership: () =>
      p
        .manyToOne(Membership)
        .joinColumns('organisation_id', 'responsible_membership_id')
        .ref()
        .nullable()
        .deleteRule('no action'),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['goal', 'position'] }],
});

/** An optional number behind a goal or an activity (exactly one of them). */
export const Indicator = defineEntity({
  name: 'Indicator',
  tableName: 'indicator',
  ...tenantTable,
  properties: {
    ...tenantKey,
    goal: () => p.manyToOne(Goal).joinColumns('organisation_id', 'goal_id').ref().nullable().deleteRule('no action').index(),
    activity: () =>
      p.manyToOne(Activity).joinColumns('organisation_id', 'activity_id').ref().nullable().deleteRule('no action').index(),
    name: p.text(),
    unit: p.text(),
    better: p.enum(INDICATOR_DIRECTIONS),
    /** Value to reach in every half-year; null = no target. */
    target: p.decimal('number').precision(14).scale(2).nullable(),
    version: p.integer().version().default(1),
  },
});

export const IndicatorValue = defineEntity({
  name: 'IndicatorValue',
  tableName: 'indicator_value',
  ...tenantTable,
  properties: {
    ...tenantKey,
    indicator: () => p.manyToOne(Indicator).joinColumns('organisation_id', 'indicator_id').ref(),
    halfYear: halfYearText(),
    value: p.decimal('number').precision(14).scale(2),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['indicator', 'halfYear'] }],
});

/** What became of an activity in one half-year. No row = not reported. */
export const Outcome = defineEntity({
  name: 'Outcome',
  tableName: 'outcome',
  ...tenantTable,
  properties: {
    ...tenantKey,
    activity: () => p.manyToOne(Activity).joinColumns('organisation_id', 'activity_id').ref(),
    halfYear: halfYearText(),
    status: p.enum(OUTCOME_STATUSES),
    account: p.text().default(''),
    state: p.enum(OUTCOME_STATES).default('DRAFT'),
    submittedAt: p.datetime().nullable(),
    changedAt: p.datetime().defaultRaw('now()'),
    changedBy: () => p.manyToOne(User).mapToPk().fieldName('changed_by').nullable().deleteRule('no action'),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['activity', 'halfYear'] }],
});

/** The manager's own assessment of a goal, shown beside the computed one. */
export const ManualAssessment = defineEntity({
  name: 'ManualAssessment',
  tableName: 'manual_assessment',
  ...tenantTable,
  properties: {
    ...tenantKey,
    goal: () => p.manyToOne(Goal).joinColumns('organisation_id', 'goal_id').ref(),
    halfYear: halfYearText(),
    /** Null = taken away again; the row stays so that its version keeps counting. */
    assessment: p.enum(ASSESSMENTS).nullable(),
    reason: p.text().default(''),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['goal', 'halfYear'] }],
});

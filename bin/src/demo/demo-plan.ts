/** When a scheduled activity has dates of its own; null for one that simply runs. */
type DemoSchedule =
  | { readonly kind: 'ISO_WEEK'; readonly week: number }
  | { readonly kind: 'YEARLY' }
  | { readonly kind: 'HALF_YEARLY' };

export type DemoActivity = {
  /** Stable within the plan, so that outcomes can name it. */
  readonly key: string;
  readonly title: string;
  readonly kind: 'CONTINUOUS' | 'FOR_GIVEN_YEARS';
  readonly years: readonly number[];
  readonly schedule: DemoSchedule | null;
  /** A role or a section, never a person. */
  readonly responsible: string;
};

export type DemoFocusArea = {
  readonly key: string;
  readonly name: string;
  readonly goal: string;
  readonly activities: readonly DemoActivity[];
};

export type DemoPlan = {
  readonly title: string;
  readonly purpose: string;
  readonly overallGoal: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly themes: ReadonlyArray<{ readonly year: number; readonly name: string | null }>;
  readonly focusAreas: readonly DemoFocusArea[];
};

export const RESPONSIBLE = {
  manager: 'Verksamhetschef',
  board: 'Styrelse',
  generalSection: 'Samordnare, allmän sektion',
  courtSection: 'Samordnare, domstolssektionen',
  bothSections: 'Samordnare, båda sektionerna',
} as const;

type ActivityText = Pick<DemoActivity, 'key' | 'title' | 'responsible'> & {
  readonly schedule?: DemoSchedule;
};

/** An activity that runs in every year of the plan 2025–2027. */
export function continuous({ schedule = undefined, ...text }: ActivityText): DemoActivity {
  return { ...text, kind: 'CONTINUOUS', years: [2025, 2026, 2027], schedule: schedule ?? null };
}

/** An activity that the plan lists under one or several years. */
export function inYears(years: readonly number[], { schedule = undefined, ...text }: ActivityText): DemoActivity {
  return { ...text, kind: 'FOR_GIVEN_YEARS', years, schedule: schedule ?? null };
}

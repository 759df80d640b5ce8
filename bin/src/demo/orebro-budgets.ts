import type { DemoBudget, DemoBudgetLine } from './demo-budget.js';

type Actuals = DemoBudgetLine['actualSek'];

/** A category of every year, spread evenly over it. */
const category = (
  name: string,
  costCategory: DemoBudgetLine['costCategory'],
  sek: number,
  actualSek: Actuals,
): DemoBudgetLine => ({ name, costCategory, agreementKey: null, sek, firstHalfSek: null, actualSek });

/** A single effort that falls in one half of the year. */
const effort = (name: string, half: 'H1' | 'H2', sek: number, actualSek: Actuals): DemoBudgetLine => ({
  ...category(name, null, sek, actualSek),
  firstHalfSek: half === 'H1' ? sek : 0,
});

/** Invented budgets, and what was spent; the second half of 2026 is not closed. */
export const orebroBudgets: readonly DemoBudget[] = [
  {
    year: 2025,
    lines: [
      category('Löner och sociala avgifter', 'STAFF', 1_180_000, [584_200, 601_500]),
      category('Lokaler', 'PREMISES', 204_000, [102_000, 104_800]),
      category('Handledning och föreläsare', 'CONSULTANTS', 80_000, [52_300, 36_100]),
      category('Stödjarträffar och aktiviteter', 'ACTIVITIES', 70_000, [31_400, 29_800]),
      category('Kontor och förbrukning', 'CONSUMABLES', 38_000, [21_600, 18_700]),
      category('Övrigt', 'OTHER', 55_000, [24_900, 39_200]),
      effort('Informationsveckan', 'H1', 28_000, [26_300, 0]),
      effort('Kampanj i utsatta områden', 'H2', 45_000, [0, 33_400]),
    ],
  },
  {
    year: 2026,
    lines: [
      category('Löner och sociala avgifter', 'STAFF', 1_250_000, [561_000, null]),
      category('Lokaler', 'PREMISES', 210_000, [116_300, null]),
      category('Handledning och föreläsare', 'CONSULTANTS', 90_000, [47_900, null]),
      category('Stödjarträffar och aktiviteter', 'ACTIVITIES', 75_000, [33_900, null]),
      category('Kontor och förbrukning', 'CONSUMABLES', 40_000, [26_400, null]),
      category('Övrigt', 'OTHER', 60_000, [31_200, null]),
      effort('Informationsveckan', 'H1', 30_000, [34_100, null]),
      { ...effort('Öppet hus', 'H2', 20_000, [0, null]), agreementKey: 'sponsor' },
    ],
  },
];

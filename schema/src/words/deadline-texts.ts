import type { HalfYear } from '../domain/time/half-year.js';
import type { WheelDate, WheelKind } from '../domain/year-wheel/association-wheel.js';

export type TodoTitles = {
  outcomesMissing(count: number, halfYear: HalfYear): string;
  followUpDue(halfYear: HalfYear): string;
  followUpReturned(halfYear: HalfYear): string;
  casesAtRisk(count: number): string;
  deadLetters(count: number): string;
};
export type DeadlineTexts = {
  titles: Record<WheelKind, (title: string, date: WheelDate) => string>;
  todo: TodoTitles;
};

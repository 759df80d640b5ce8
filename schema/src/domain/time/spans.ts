import { compareDates, dayAfter, isAfter, isBefore, maxDate, minDate, type PlainDate } from './plain-date.js';

/** Both ends inclusive. */
export type DateSpan = { startsOn: PlainDate; endsOn: PlainDate };

/** The days two spans have in common; null when there are none. */
export function overlapOf(span: DateSpan, other: DateSpan): DateSpan | null {
  const startsOn = maxDate(span.startsOn, other.startsOn);
  const endsOn = minDate(span.endsOn, other.endsOn);
  return isAfter(startsOn, endsOn) ? null : { startsOn, endsOn };
}

export function isSameSpan(span: DateSpan, other: DateSpan): boolean {
  return span.startsOn === other.startsOn && span.endsOn === other.endsOn;
}

/** Whether a span lies whole in another, or is the same. */
export function isInside(span: DateSpan, outer: DateSpan): boolean {
  return !isBefore(span.startsOn, outer.startsOn) && !isAfter(span.endsOn, outer.endsOn);
}

/** Whether the spans make up the whole without gap or overlap; equal ones count as one. */
export function tiles(spans: readonly DateSpan[], whole: DateSpan): boolean {
  const distinct = spans.filter((span, index) => spans.findIndex((other) => isSameSpan(other, span)) === index);
  const sorted = distinct.sort((span, other) => compareDates(span.startsOn, other.startsOn));
  const follows = sorted.every(({ startsOn }, index) => {
    const previous = sorted[index - 1];
    return startsOn === (previous === undefined ? whole.startsOn : dayAfter(previous.endsOn));
  });
  return follows && sorted.at(-1)?.endsOn === whole.endsOn;
}

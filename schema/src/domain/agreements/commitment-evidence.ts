import type { SupportCaseRecord } from '../contacts/case-facts.js';
import type { Register, Registers } from '../registers/registers.js';
import { maxDate, type PlainDate } from '../time/plain-date.js';
import type { DateSpan } from '../time/spans.js';
import { isInside } from '../time/spans.js';
import { isValidOn, type Validity } from './commitments.js';
import { isInScope, type ServiceAreas } from './scope.js';

/**
 * The cases a commitment answers for: in the agreement's scope, received on a day on which both the commitment is
 * valid and the agreement runs. Their KPIs are judged as everywhere else.
 */
export function casesForCommitment(
  cases: readonly SupportCaseRecord[],
  areas: ServiceAreas,
  commitment: Validity,
  runs: DateSpan,
): SupportCaseRecord[] {
  return cases.filter(({ facts }) => {
    const day = facts.receivedOn;
    return isInScope(areas, facts) && isValidOn(commitment, day) && isInside({ startsOn: day, endsOn: day }, runs);
  });
}

/** The registers as a commitment sees them: nothing is held against it before the day it is valid. */
export function registersForCommitment(registers: Registers, { validFrom }: Validity): Registers {
  return {
    openings: keptFrom(registers.openings, validFrom),
    hearings: keptFrom(registers.hearings, validFrom),
    supporters: keptFrom(registers.supporters, validFrom),
    trainingRecordedFrom: laterOf(registers.trainingRecordedFrom, validFrom),
    coverage: registers.coverage,
  };
}

function keptFrom<Entry>({ recordedFrom, entries }: Register<Entry>, validFrom: PlainDate): Register<Entry> {
  return { recordedFrom: laterOf(recordedFrom, validFrom), entries };
}

function laterOf(recordedFrom: PlainDate | null, validFrom: PlainDate): PlainDate | null {
  return recordedFrom === null ? null : maxDate(recordedFrom, validFrom);
}

import { BROTTSOFFERMYNDIGHETEN_REPORTING_DAYS } from '@jourplan/schema/domain/year-wheel/year-wheel.js';
import type { DemoAgreement, DemoFunder } from './demo-agreement.js';

/** The authority with its two reporting days. */
export function brottsoffermyndigheten(agreements: readonly DemoAgreement[]): DemoFunder {
  return {
    name: 'Brottsoffermyndigheten',
    kind: 'AUTHORITY',
    reportingDays: BROTTSOFFERMYNDIGHETEN_REPORTING_DAYS.map((day) => ({
      ...day,
      title: 'Redovisning till Brottsoffermyndigheten',
    })),
    agreements,
  };
}

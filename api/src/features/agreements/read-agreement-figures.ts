import type { ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { onceARequest } from '../../platform/once-a-request.js';

export type AgreementFigure = {
  agreementId: string;
  kpi: ContactKpiKey;
  numerator: number;
  denominator: number;
  pending: number;
};

const FIGURES = {
  name: 'agreement_kpi_figures',
  text: `select agreement_id as "agreementId", kpi, numerator, denominator, pending from agreement_kpi_figure
     where organisation_id = $1 and half_year = $2`,
};

/** The stored figures of every agreement in one half-year; the key is the half-year. */
export const readAgreementFigures = onceARequest<AgreementFigure[]>(({ reader }, organisationId, halfYear) =>
  reader.inOrganisation(organisationId, FIGURES, [organisationId, halfYear]),
);

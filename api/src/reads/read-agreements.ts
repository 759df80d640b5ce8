import type { AgreementFacts } from '@jourplan/schema/domain/agreements/agreement-facts.js';
import type { FunderKind } from '@jourplan/schema/domain/agreements/funder.js';
import { agreementFactsSql } from '@jourplan/schema/persistence/facts/agreement-facts.js';
import { onceARequest } from '../platform/once-a-request.js';
import type { RequestContext } from '../platform/request-context.js';

export type FunderFacts = {
  id: string;
  name: string;
  kind: FunderKind;
  organisationNumber: string | null;
  reportingDays: { month: number; day: number; title: string }[];
};

export type NamedMunicipality = { code: string; name: string };

/** All that agreements hold, with the names of the area they cover. */
export type AgreementRegister = {
  agreements: AgreementFacts[];
  funders: FunderFacts[];
  municipalities: NamedMunicipality[];
  districts: { id: string; name: string }[];
};

const BY_NAME = 'collate "sv-SE-x-icu"';

const AGREEMENTS = {
  name: 'agreements',
  text: `select ${agreementFactsSql('$1')} as agreements,
    coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'organisationNumber', f.organisation_number,
        'reportingDays', coalesce((select json_agg(json_build_object('month', d.month, 'day', d.day, 'title', d.title) order by d.month, d.day)
           from reporting_day d where d.organisation_id = f.organisation_id and d.funder_id = f.id), '[]')) order by f.name ${BY_NAME}, f.id)
      from funder f where f.organisation_id = $1), '[]') as funders,
    coalesce((select json_agg(json_build_object('code', m.code, 'name', m.name) order by m.name ${BY_NAME}, m.code)
      from municipality m where m.organisation_id = $1), '[]') as municipalities,
    coalesce((select json_agg(json_build_object('id', d.id, 'name', d.name) order by d.name ${BY_NAME}, d.id)
      from district d where d.organisation_id = $1), '[]') as districts`,
};

const load = onceARequest<AgreementRegister>(async ({ reader }, organisationId) => {
  const [row] = await reader.inOrganisation<AgreementRegister>(organisationId, AGREEMENTS, [organisationId]);
  return row ?? { agreements: [], funders: [], municipalities: [], districts: [] };
});

const changes = new WeakMap<RequestContext, number>();

/** Every agreement and funder of the organisation, in one statement a request. Whoever asks has checked the right. */
export function readAgreements(context: RequestContext, organisationId: string): Promise<AgreementRegister> {
  return load(context, organisationId, String(changes.get(context) ?? 0));
}

/** After a change: what the request asks next is read anew. */
export function agreementsChanged(context: RequestContext): void {
  changes.set(context, (changes.get(context) ?? 0) + 1);
}

import type { District, Municipality } from '../../graphql/areas.js';
import { onceARequest } from '../../platform/once-a-request.js';

const details = {
  name: 'organisation_details',
  text: `select o.organisation_number as "organisationNumber",
       coalesce((select json_agg(json_build_object('code', m.code, 'name', m.name) order by m.name collate "sv-SE-x-icu")
          from municipality m where m.organisation_id = o.id), '[]') as municipalities,
       coalesce((select json_agg(json_build_object('id', d.id, 'name', d.name) order by d.name collate "sv-SE-x-icu")
          from district d where d.organisation_id = o.id), '[]') as districts
     from organisation o where o.id = $1`,
};

type OrganisationDetails = { organisationNumber: string | null; municipalities: Municipality[]; districts: District[] };

/** Number and area, in one statement a request. */
export const organisationDetails = onceARequest<OrganisationDetails>(async ({ reader }, organisationId) => {
  const [row] = await reader.inOrganisation<OrganisationDetails>(organisationId, details, [organisationId]);
  return row ?? { organisationNumber: null, municipalities: [], districts: [] };
});

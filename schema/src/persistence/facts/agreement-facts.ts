const listOf = (pairs: Record<string, string>, from: string, order: string) =>
  `coalesce((select json_agg(${objectOf(pairs)} order by ${order}) from ${from}), '[]')`;

const objectOf = (pairs: Record<string, string>) =>
  `json_build_object(${Object.entries(pairs)
    .map(([name, column]) => `'${name}', ${column}`)
    .join(', ')})`;

const belongs = (alias: string) => `${alias}.organisation_id = g.organisation_id and ${alias}.agreement_id = g.id`;

const readings = listOf(
  {
    id: 'r.id',
    version: 'r.version',
    question: 'r.question',
    choice: 'r.choice',
    decidedBy: 'r.decided_by',
    decidedOn: 'r.decided_on',
  },
  'commitment_reading r where r.organisation_id = c.organisation_id and r.commitment_id = c.id',
  'r.question, r.id',
);

const commitments = listOf(
  {
    id: 'c.id',
    version: 'c.version',
    lineage: 'c.lineage',
    kind: 'c.kind',
    statement: 'c.statement',
    measure: 'c.measure',
    targetPerMille: 'c.target_per_mille',
    isJoint: 'c.is_joint',
    validFrom: 'c.valid_from',
    validTo: 'c.valid_to',
    readings,
  },
  `commitment c where ${belongs('c')}`,
  'c.position, c.valid_from, c.id',
);

const costLines = listOf(
  { payer: 'l.payer', category: 'l.category', yearSek: 'l.sek_per_12_months', isEarmarked: 'l.is_earmarked' },
  `cost_line l where ${belongs('l')}`,
  'l.position, l.id',
);

const statedAmounts = listOf(
  { payer: 's.payer', category: 's.category', startsOn: 's.starts_on', endsOn: 's.ends_on', sek: 's.sek' },
  `stated_amount s where ${belongs('s')}`,
  's.starts_on, s.payer, s.category, s.id',
);

const areaCodes = (column: string) =>
  `coalesce((select json_agg(a.${column} order by a.${column}) from agreement_service_area a where ${belongs('a')} and a.${column} is not null), '[]')`;

const term = `case when g.starts_on is null then null else ${objectOf({
  startsOn: 'g.starts_on',
  initialEndsOn: 'g.initial_ends_on',
  finalEndsOn: 'g.final_ends_on',
  renewal: 'g.renewal',
  noticeBy: `case when g.notice_month is null then null else json_build_object('month', g.notice_month, 'day', g.notice_day) end`,
})} end`;

/**
 * Every agreement of an organisation as JSON in the form of `AgreementFacts`, by title; `organisation` is a piece of
 * SQL. There are few of them: the rules are asked in memory, where they are written once.
 */
export function agreementFactsSql(organisation: string): string {
  return listOf(
    {
      id: 'g.id',
      version: 'g.version',
      funderId: 'g.funder_id',
      parentId: 'g.parent_id',
      title: 'g.title',
      diaryNumber: 'g.diary_number',
      state: 'g.state',
      scope: 'g.scope',
      isJoint: 'g.is_joint',
      dependsOnFunds: 'g.depends_on_funds',
      term,
      noticeGivenOn: 'g.notice_given_on',
      municipalityCodes: areaCodes('municipality_code'),
      districtIds: areaCodes('district_id'),
      costLines,
      statedAmounts,
      commitments,
    },
    `funding_agreement g where g.organisation_id = ${organisation}`,
    'g.title collate "sv-SE-x-icu", g.id',
  );
}

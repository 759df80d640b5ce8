const PLAN = `# Vem är jag och var?
query Viewer {
  viewer {
    email
    memberships {
      role
      organisation {
        slug
        name
      }
    }
  }
}
`;

const GOALS = `# Hur står planens mål under halvåret?
query Goals($organisation: String!, $halfYear: HalfYear!, $year: Int!) {
  organisation(slug: $organisation) {
    plan(year: $year) {
      title
      focusAreas {
        name
        goals {
          statement
          assessment(halfYear: $halfYear) {
            assessment
            counts {
              due
              completed
              delayed
            }
          }
        }
      }
    }
  }
}
`;

const KPIS = `# Halvårets nyckeltal med definitioner
query Kpis($organisation: String!, $halfYear: HalfYear!) {
  organisation(slug: $organisation) {
    contactKpis(halfYear: $halfYear) {
      asOf
      kpis {
        key
        numerator
        denominator
        pending
        share
        definition {
          label
          source
        }
      }
    }
  }
}
`;

const halfYear = '2026-H2';
const organisation = 'orebro';

/** What the explorer opens with. */
export const EXAMPLES = [
  { query: PLAN, variables: '{}' },
  { query: GOALS, variables: JSON.stringify({ organisation, halfYear, year: 2026 }, null, 2) },
  { query: KPIS, variables: JSON.stringify({ organisation, halfYear }, null, 2) },
];

import { describe, expect, it } from '@jest/globals';

type Plan = { builds: [string, string[]][]; jest: string[]; needsServers: boolean; isWatching: boolean };
const { testPlan } = (await import(new URL('../../../scripts/test-plan.mjs', import.meta.url).href)) as {
  testPlan(args: string[], tests: string[]): Plan;
};

const TESTS = ['schema/src/domain/time/half-year.test.ts', 'dashboard/src/lib/dates.test.ts', 'tests/api/plan.test.ts'];
const ALL = ['turbo', ['run', 'build', '--output-logs=errors-only']];
const planOf = (...args: string[]) => testPlan(args, TESTS);

describe('npm test', () => {
  it('builds and runs everything when nothing is named', () => {
    expect(planOf()).toEqual({ builds: [ALL], jest: [], needsServers: true, isWatching: false });
  });

  it('builds the schema alone for a rule', () => {
    const { builds, jest } = planOf('schema/src/domain/time/half-year.test.ts');
    expect(builds).toEqual([['tsc', ['-b', 'schema']]]);
    expect(jest).toEqual(['schema/dist/domain/time/half-year.test.js']);
  });

  it('builds the tests of the dashboard, and what they need, for one of them', () => {
    const { builds, jest } = planOf('./dashboard/src/lib/dates.test.ts');
    expect(builds).toEqual([['tsc', ['-b', 'dashboard/tsconfig.test.json']]]);
    expect(jest).toEqual(['dashboard/dist-test/lib/dates.test.js']);
  });

  it('builds everything for a test that needs a server, also beside a rule', () => {
    expect(planOf('tests/api/plan.test.ts', 'schema/src/a.test.ts')).toEqual({
      builds: [ALL],
      jest: ['tests/dist/api/plan.test.js', 'schema/dist/a.test.js'],
      needsServers: true,
      isWatching: false,
    });
  });

  it('takes a folder, and a compiled test as before', () => {
    expect(planOf('schema/src/domain/').jest).toEqual(['schema/dist/domain/']);
    expect(planOf('tests/dist/api/plan.test.js').jest).toEqual(['tests/dist/api/plan.test.js']);
  });

  it('seeks a bare word in the paths, and builds what those tests need', () => {
    expect(planOf('half-year')).toEqual({
      builds: [['tsc', ['-b', 'schema']]],
      jest: ['half-year'],
      needsServers: false,
      isWatching: false,
    });
    expect(planOf('plan').builds).toEqual([ALL]);
    expect(planOf('nothing-is-called-so').builds).toEqual([ALL]);
  });

  it('gives options to Jest with their values, and watches when asked', () => {
    const { builds, jest, isWatching } = planOf('--watch', '-t', 'locks', 'schema/src/a.test.ts', '--runInBand');
    expect(builds).toEqual([['tsc', ['-b', 'schema']]]);
    expect([jest, isWatching]).toEqual([['-t', 'locks', 'schema/dist/a.test.js', '--runInBand'], true]);
  });
});

/** Where a test stands, and where tsc puts it. */
const PLACES = [
  { source: 'schema/src/', compiled: 'schema/dist/', build: 'schema' },
  { source: 'dashboard/src/', compiled: 'dashboard/dist-test/', build: 'dashboard-tests' },
  { source: 'tests/', compiled: 'tests/dist/', build: 'all' },
];
const BUILDS = {
  schema: ['tsc', ['-b', 'schema']],
  'dashboard-tests': ['tsc', ['-b', 'dashboard/tsconfig.test.json']],
  all: ['turbo', ['run', 'build', '--output-logs=errors-only']],
};
/** Options of Jest that take the next argument as theirs. */
const WITH_VALUE = new Set([
  '-t',
  '--testNamePattern',
  '--outputFile',
  '--maxWorkers',
  '-w',
  '--testTimeout',
  '--selectProjects',
  '--shard',
]);

/**
 * What `npm test -- …` means: which programs build what the named tests need, whether those need servers, and what Jest is
 * given. A path of a source, a folder of sources or a compiled test is that test; a bare word is sought in the paths of the
 * tests; options go to Jest as they are, but for --watch. `tests` are the paths of all sources of tests.
 */
export function testPlan(args, tests) {
  const builds = new Set();
  const jest = [];
  let isWatching = false;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index];
    if (arg === '--watch' || arg === '--watchAll') isWatching = true;
    else if (WITH_VALUE.has(arg)) jest.push(arg, args[++index]);
    else if (arg.startsWith('-')) jest.push(arg);
    else {
      const found = named(arg.replaceAll('\\', '/').replace(/^\.\//, ''), tests);
      jest.push(found.pattern);
      for (const build of found.builds) builds.add(build);
    }
  }
  const isWhole = builds.size === 0 || builds.has('all');
  return { builds: isWhole ? [BUILDS.all] : [...builds].map((build) => BUILDS[build]), jest, needsServers: isWhole, isWatching };
}

function named(arg, tests) {
  const compiled = PLACES.find((place) => arg.startsWith(place.compiled));
  if (compiled) return { pattern: arg, builds: [compiled.build] };
  const place = PLACES.find(({ source }) => arg.startsWith(source));
  if (place) return { pattern: arg.replace(place.source, place.compiled).replace(/\.tsx?$/, '.js'), builds: [place.build] };
  const places = PLACES.filter(({ source }) =>
    tests.some((test) => test.startsWith(source) && test.toLowerCase().includes(arg.toLowerCase())),
  );
  return { pattern: arg, builds: places.length > 0 ? places.map(({ build }) => build) : ['all'] };
}

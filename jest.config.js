const compiled = { testEnvironment: 'node', transform: {} };

/** Tests run as compiled by tsc: rules and formatting beside their code, everything that needs a server in tests/. */
export default {
  // Half of a test is waiting, for a database or a browser.
  maxWorkers: '100%',
  // Generous: time never decides a test, and machines are busy.
  testTimeout: 120_000,
  projects: [
    { ...compiled, displayName: 'rules', roots: ['<rootDir>/schema/dist', '<rootDir>/dashboard/dist-test'] },
    {
      ...compiled,
      displayName: 'system',
      roots: ['<rootDir>/tests/dist'],
      globalSetup: '<rootDir>/tests/dist/support/start-server.js',
      globalTeardown: '<rootDir>/tests/dist/support/stop-server.js',
    },
  ],
};

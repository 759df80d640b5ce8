import { describe, expect, it } from '@jest/globals';
import { offersDemo, readConfig } from '@jourplan/schema/runtime/config.js';

const read = (environment: NodeJS.ProcessEnv) =>
  readConfig({ DATABASE_URL: 'postgres://jourplan_app@127.0.0.1/x', ...environment });

describe('demo accounts', () => {
  it.each([
    {},
    { HOST: '::1' },
    { HOST: 'localhost' },
    { PUBLIC_URL: 'http://localhost:4000' },
    { PUBLIC_URL: 'http://[::1]:4000' },
  ])('may be offered to this machine: %o', (reach) => {
    expect(offersDemo(read({ ...reach, JOURPLAN_DEMO: '1' }))).toBe(true);
    expect(offersDemo(read(reach))).toBe(false);
  });

  it.each([
    { HOST: '0.0.0.0', PUBLIC_URL: 'https://jourplan.example' },
    { PUBLIC_URL: 'https://jourplan.example' },
    { PUBLIC_URL: 'http://127.0.0.1.jourplan.example' },
    { TRUSTED_PROXIES: '1' },
    { TRUSTED_PROXIES: 'loopback' },
  ])('contradict settings that bring others here: %o', (reach) => {
    expect(() => read({ ...reach, JOURPLAN_DEMO: '1' })).toThrow(/^JOURPLAN_DEMO: demo accounts are /);
    expect(() => read(reach)).not.toThrow();
  });
});

describe('TRUSTED_PROXIES', () => {
  it.each([
    [undefined, 0],
    ['0', 0],
    ['2', 2],
    ['10.0.0.0/8, 127.0.0.1', ['10.0.0.0/8', '127.0.0.1']],
    ['loopback,2001:db8::/32', ['loopback', '2001:db8::/32']],
  ])('%s is understood', (text, proxies) => {
    expect(read(text === undefined ? {} : { TRUSTED_PROXIES: text }).TRUSTED_PROXIES).toEqual(proxies);
  });

  it.each(['all', 'true', '11', '-1', '10.0.0.0/33', '10.0.0.0/0', '10.0.0/8', '10.0.0.1 10.0.0.2', 'proxy.example', ','])(
    '%s is refused',
    (text) => {
      expect(() => read({ TRUSTED_PROXIES: text })).toThrow(/^TRUSTED_PROXIES: must be a number of proxies/);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { ownPathOr } from './own-path.js';

describe('where to go on to after sign-in', () => {
  it.each([
    '/',
    '/arenden',
    '/arenden/007',
    '/styrelse/2026-h2?tabell=arenden%2Csamtal',
    '/folj-upp/2026-h2?visa=saknar-utfall&steg=klarmarkera',
    '/avtal/3f0c9a52-7c58-4f3e-9a40-0f5f3b0c1d2e?belopp=2026-01-01--2026-12-31#pengar',
    '/register/oppet/',
  ])('is %s, a path of this site', (path) => {
    expect(ownPathOr(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'arenden',
    '?tabell=arenden',
    '//127.0.0.1:4999/fel',
    '///127.0.0.1',
    '/\\127.0.0.1',
    '\\\\127.0.0.1',
    'http://127.0.0.1:4999/fel',
    'HTTPS:127.0.0.1',
    'javascript:alert(1)',
    'data:text/html,x',
    '/%2F127.0.0.1',
    '/%5C127.0.0.1',
    '/%252F127.0.0.1',
    '/.//127.0.0.1',
    '/..//127.0.0.1',
    '/./../127.0.0.1',
    '/arenden/..//127.0.0.1',
    '/arenden//127.0.0.1',
    '\t//127.0.0.1',
    '/\t/127.0.0.1',
    '/\n/127.0.0.1',
    ' /arenden',
    '/arenden\u0000',
    '/arenden?x=\u0000',
    '/arenden\u202E',
    '/arenden?x=\u202E',
    '/@127.0.0.1',
    '/arenden?x=<b>',
    '/arenden?x="',
    '/arenden?x=\\',
  ])('is the start page instead of %j', (path) => {
    expect(ownPathOr(path)).toBe('/');
  });
});

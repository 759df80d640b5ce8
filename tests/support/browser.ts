import { existsSync } from 'node:fs';
import { describe, it, jest } from '@jest/globals';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const IS_REQUIRED = process.env.JOURPLAN_REQUIRE_BROWSER === '1';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// A browser on a busy machine takes its time; a page that never comes is noticed by its own time limit.
jest.setTimeout(60_000);

/** Tests in a real Chromium. Without one they are left out, and say so, unless JOURPLAN_REQUIRE_BROWSER=1. */
export function describeInBrowser(name: string, tests: () => void): void {
  const hint = `left out: there is no Chromium at ${CHROMIUM}; install it or set CHROMIUM_PATH`;
  const leftOut = () => it(hint, () => console.warn(`${name}: ${hint}`));
  describe(name, IS_REQUIRED || existsSync(CHROMIUM) ? tests : leftOut);
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** Somebody's own browser: Swedish, in Swedish time. */
export function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 900 },
    // Colours and places as they are at rest.
    reducedMotion: 'reduce',
    ...options,
  });
}

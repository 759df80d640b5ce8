import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Role } from '@jourplan/schema/domain/access/roles.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { type RunningJourplan, startJourplan } from '../support/running-jourplan.js';
import { axeViolations, headOf, sideways, smallTargets } from './inspect.js';
import { PAGES } from './pages.js';
import { preparedFollowUp } from './prepared-follow-up.js';
import { openTab, readThrough, visitor } from './visitor.js';

const PAPER = { light: 'rgb(250, 248, 244)', dark: 'rgb(18, 24, 27)' };
const PHONE = { width: 320, height: 700 };
/** A folder for pictures of every page, for whoever wants to look at them. */
const PICTURES = process.env.JOURPLAN_PICTURES;

let jourplan: RunningJourplan;
let browser: Browser;
const contexts = new Map<string, BrowserContext>();
const titles = new Map<string, string>();

async function contextOf(role: Role | null, language: 'sv' | 'en'): Promise<BrowserContext> {
  const known = contexts.get(`${role} ${language}`);
  const context = known ?? (await visitor(browser, jourplan, role, { language }));
  contexts.set(`${role} ${language}`, context);
  return context;
}

async function problemsOfHead(page: Page, language: string): Promise<string[]> {
  const { h1, title, lang } = await headOf(page);
  return [
    ...(h1 === 1 ? [] : [`${h1} h1`]),
    ...(title.length > 5 ? [] : [`the title "${title}"`]),
    ...(lang === language ? [] : [`lang ${lang}`]),
  ];
}

/** Colours are the same in every language: the dark ones are looked at in Swedish alone. */
const THEMES = { sv: ['light', 'dark'], en: ['light'] } as const;

async function problemsInThemes(page: Page, name: string, language: keyof typeof THEMES): Promise<string[]> {
  const found: string[] = [];
  for (const theme of THEMES[language]) {
    // Without motion: a colour on its way from one theme to the other is nobody's to read.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const { colour } = await headOf(page);
    if (colour !== PAPER[theme]) found.push(`${theme}: paper of ${colour}`);
    found.push(
      ...(await axeViolations(page, theme === 'light' ? 'all' : 'colours')).map((violation) => `${theme}: ${violation}`),
    );
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}-${theme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function problemsOnPhone(page: Page, name: string): Promise<string[]> {
  await page.setViewportSize(PHONE);
  await readThrough(page);
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}-phone.png`, fullPage: true });
  return [
    ...(await sideways(page)).map((one) => `phone: sticks out: ${one}`),
    ...(await smallTargets(page)).map((one) => `phone: small: ${one}`),
  ];
}

/** That the server has no such page, as a browser tells it: the answer itself, and its line in the console. */
function isAnswerOf(path: string, problem: string): boolean {
  return (problem.startsWith('answer 404: ') && problem.endsWith(path)) || /^console: .*status of 404/.test(problem);
}

const visits = PAGES.flatMap((page) => (['sv', 'en'] as const).map((language) => ({ ...page, language })));

describeInBrowser('every page', () => {
  beforeAll(async () => {
    jourplan = await startJourplan();
    await jourplan.settled();
    await preparedFollowUp(jourplan, '2026-H2');
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await jourplan?.close();
  });

  it.each(visits)(
    '$what, in $language, is in order in its themes and on a phone',
    async ({ path, as, what, language, isMissing }) => {
      const { page, problems } = await openTab(await contextOf(as, language), jourplan, path);
      await readThrough(page);
      if (language === 'sv') titles.set(what, await page.title());
      const name = `${language}-${what.replaceAll(' ', '-')}`;
      const found = [
        ...(await problemsOfHead(page, language)),
        ...(await smallTargets(page)).map((one) => `small: ${one}`),
        ...(await problemsInThemes(page, name, language)),
        ...(await problemsOnPhone(page, name)),
        ...problems.filter((problem) => !(isMissing && isAnswerOf(path, problem))),
        ...(isMissing && !problems.some((problem) => isAnswerOf(path, problem)) ? ['no 404'] : []),
      ];
      await page.close();
      expect(found).toEqual([]);
    },
  );

  it('has a title of its own', () => {
    expect(new Set(titles.values()).size).toBe(PAGES.length);
  });
});

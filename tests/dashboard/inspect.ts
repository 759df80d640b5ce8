import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2.2 AA and of good practice that axe finds, one line each; of the colours alone where only they differ. */
export async function axeViolations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.evaluate(axe);
  const options = {
    resultTypes: ['violations'],
    ...(rules === 'colours' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
  };
  return page.evaluate<string[]>(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 3).map(({ html }) => id + ': ' + help + ': ' + html.slice(0, 200))))`);
}

/** What WCAG 2.5.8 asks for: 24 by 24 css px, links within a sentence and what cannot be seen excepted. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((element) => !element.closest('.skip-link, .visually-hidden'))
    .filter((element) => !(getComputedStyle(element).display === 'inline' && element.parentElement.closest('p, li, dd, td')))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(({ element, box }) => element.outerHTML.slice(0, 120) + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`);
}

/** The innermost elements that stick out to the right of the window, and so would make the page scroll sideways. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`document.documentElement.scrollWidth <= window.innerWidth ? [] :
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .filter((element) => !element.closest('.data-table-region'))
      .filter((element, _, all) => !all.some((other) => other !== element && element.contains(other)))
      .map((element) => element.outerHTML.slice(0, 120) + ' ' + Math.round(element.getBoundingClientRect().right))
      .slice(0, 5)`);
}

/** What the top of a page says, and the colour it is written on. */
export function headOf(page: Page): Promise<{ h1: number; title: string; lang: string; colour: string }> {
  return page.evaluate(`({
    h1: document.querySelectorAll('h1').length,
    title: document.title,
    lang: document.documentElement.lang,
    colour: getComputedStyle(document.body).backgroundColor,
  })`);
}

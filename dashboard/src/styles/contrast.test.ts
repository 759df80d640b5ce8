import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    String(name),
    { light: String(light), dark: String(dark) },
  ]),
);

/** WCAG 2.2: text 4.5, graphics and control edges 3. */
const TEXT = 4.5;
const GRAPHICS = 3;

describe.each(THEMES)('contrast in %s', (theme) => {
  it.each(['ink', 'ink-2', 'accent', 'accent-hover', 'ok', 'risk', 'off'])(
    '%s reads as text on page, paper and sunken',
    (name) => {
      for (const ground of ['bg', 'surface', 'sunken']) expect(contrast(theme, name, ground)).toBeGreaterThanOrEqual(TEXT);
    },
  );

  it('placeholders, button labels and coloured notes read as text', () => {
    expect(contrast(theme, 'placeholder', 'surface')).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(theme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(theme, 'on-accent', 'accent-hover')).toBeGreaterThanOrEqual(TEXT);
    for (const tone of ['ok', 'risk', 'off']) expect(contrast(theme, tone, `${tone}-bg`)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(theme, 'ink-2', 'none-bg')).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['control', 'focus', 'chart-actual', 'chart-previous', 'chart-1', 'chart-2', 'chart-3', 'chart-4'])(
    '%s is seen on page and paper',
    (name) => {
      for (const ground of ['bg', 'surface']) expect(contrast(theme, name, ground)).toBeGreaterThanOrEqual(GRAPHICS);
    },
  );

  it('neighbours in a chart are told apart without colour', () => {
    expect(contrast(theme, 'chart-actual', 'chart-previous')).toBeGreaterThanOrEqual(GRAPHICS);
    for (const [one, other] of [
      [1, 2],
      [2, 3],
      [3, 4],
    ]) {
      expect(contrast(theme, `chart-${one}`, `chart-${other}`)).toBeGreaterThanOrEqual(GRAPHICS);
    }
    for (const band of ['band-1', 'band-2']) expect(contrast(theme, 'chart-actual', band)).toBeGreaterThanOrEqual(GRAPHICS);
  });
});

function contrast(theme: Theme, name: string, ground: string): number {
  const [lighter, darker] = [luminance(colour(theme, name)), luminance(colour(theme, ground))].sort((one, other) => other - one);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function colour(theme: Theme, name: string): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`No token --${name} with a light and a dark value`);
  return token[theme];
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

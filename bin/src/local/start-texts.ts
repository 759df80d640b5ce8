import type { StartSettings } from './start-settings.js';

/** What the person who started Jourplan reads: Swedish first, one line of English after it. */
export function readyText({ config, offersDemo, ownDatabase, dataFolder }: StartSettings): string {
  const url = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
  const swedish = [
    `Jourplan är igång. Öppna ${url}`,
    offersDemo
      ? 'Logga in: välj en av rollerna på inloggningssidan, inget lösenord behövs. Alla uppgifter där är exempeldata.'
      : 'Logga in med din e-postadress. Konton skapas med npx jourplan user invite.',
    `${ownDatabase ? 'Loggar' : 'Data och loggar'} finns i ${dataFolder}.`,
    'Avsluta med Ctrl-C.',
  ];
  const english = offersDemo
    ? 'choose a role on the sign-in page, no password needed; all data are invented examples'
    : 'sign in with your e-mail address';
  return `\n${swedish.map((line) => `  ${line}`).join('\n')}\n\n  Jourplan is running at ${url}: ${english}. Stop with Ctrl-C.\n\n`;
}

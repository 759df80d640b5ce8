import { STAFF_ROLES, type StaffRole } from '@jourplan/schema/domain/access/roles.js';
import { readText } from '@jourplan/schema/domain/text/written-text.js';
import { Command } from 'commander';
import { z } from 'zod';
import { CommandFailure } from '../command-failure.js';
import { lockHolder } from '../local/folder-lock.js';
import { launcherLock } from '../local/postgres.js';
import { startSettings } from '../local/start-settings.js';
import { disableUser } from '../people/disable-user.js';
import { inviteUser } from '../people/invite-user.js';
import { print } from '../print.js';
import { say } from '../say.js';
import { withEntityManager, withInstallation, withOrganisation } from '../with-installation.js';

const LONGEST_EMAIL = 254;

type InviteOptions = { organisation: string; email: string; role: string };

export function userCommand(): Command {
  const command = new Command('user').description(say('personer som får logga in', 'people who may sign in'));
  command
    .command('invite')
    .description(
      say('ger en person en roll och en länk för att välja lösenord', 'give a person a role and a link to choose a password'),
    )
    .requiredOption('--organisation <slug>', say('föreningens beteckning', 'the association’s short name'))
    .requiredOption('--email <address>', say('e-postadress', 'e-mail address'))
    .requiredOption('--role <role>', `${STAFF_ROLES.join(', ')}`)
    .action(invite);
  command
    .command('disable')
    .description(say('stänger av ett konto och loggar ut det överallt', 'disable an account and sign it out everywhere'))
    .requiredOption('--email <address>', say('e-postadress', 'e-mail address'))
    .action(async (options: { email: string }) => {
      const email = checkedEmail(options.email);
      const found = await withInstallation(({ appUrl }) => withEntityManager(appUrl, (em) => disableUser(em, email)));
      if (!found)
        throw new CommandFailure(
          say('--email: det finns inget konto med den adressen.', '--email: there is no account with that address.'),
        );
      print(say('Kontot är avstängt och utloggat överallt.', 'The account is disabled and signed out everywhere.'));
    });
  return command;
}

async function invite(options: InviteOptions): Promise<void> {
  const email = checkedEmail(options.email);
  const role = checkedRole(options.role);
  const { invited, address } = await withOrganisation(options.organisation, async (em, { id }, { dataFolder }) => ({
    invited: await inviteUser(em, id, email, role),
    address: addressOf(dataFolder),
  }));
  if (invited === null)
    return print(
      say(
        'Personen har redan ett lösenord och har nu rollen. Ingen länk behövs.',
        'The person has a password already and now has the role. No link is needed.',
      ),
    );
  print(
    say(
      `Lämna länken till personen och till ingen annan. Den gäller en gång, till ${invited.expiresAt}:`,
      `Give the link to the person and to nobody else. It works once, until ${invited.expiresAt}:`,
    ),
    `${address}${invited.path}`,
  );
}

/** Where the installation answers: what people type, or the port the running one has on this machine. */
function addressOf(dataFolder: string): string {
  const { PUBLIC_URL, PORT } = startSettings(process.env).config;
  if (PUBLIC_URL !== undefined) return PUBLIC_URL.replace(/\/$/, '');
  return `http://localhost:${lockHolder(launcherLock(dataFolder))?.port ?? PORT}`;
}

function checkedEmail(text: string): string {
  const read = readText(text, { most: LONGEST_EMAIL });
  const parsed = z.email().safeParse(read.ok ? read.value.toLowerCase() : '');
  if (parsed.success) return parsed.data;
  throw new CommandFailure(
    say(
      '--email: det är ingen e-postadress, skriv till exempel namn@forening.se.',
      '--email: that is no e-mail address, write for instance name@association.se.',
    ),
  );
}

function checkedRole(text: string): StaffRole {
  const role = STAFF_ROLES.find((known) => known === text.toUpperCase());
  if (role !== undefined) return role;
  throw new CommandFailure(
    text.toUpperCase() === 'FUNDER'
      ? say('--role: finansiärer kan inte bjudas in till personalsidan.', '--role: funders cannot be invited to the staff side.')
      : say(`--role: skriv någon av ${STAFF_ROLES.join(', ')}.`, `--role: write one of ${STAFF_ROLES.join(', ')}.`),
  );
}

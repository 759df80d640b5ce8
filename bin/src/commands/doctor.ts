import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { CommandFailure, linesOf } from '../command-failure.js';
import { checkDatabase } from '../doctor/check-database.js';
import { checkDisk } from '../doctor/check-disk.js';
import { checkRedis } from '../doctor/check-redis.js';
import type { Finding } from '../doctor/finding.js';
import { repositoryRoot } from '../local/data-folder.js';
import { startSettings } from '../local/start-settings.js';
import { print } from '../print.js';
import { say } from '../say.js';
import { withInstallation } from '../with-installation.js';

export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      say(
        'går igenom installationen och säger vad som behöver göras',
        'go through the installation and say what needs to be done',
      ),
    )
    .action(async () => {
      const findings: Finding[] = [...(await settings()), ...(await database()), dashboard()];
      for (const { subject, wrong, fine } of findings)
        print(
          wrong === null
            ? `${say('ok', 'ok')}   ${subject}${fine ? `: ${fine}` : ''}`
            : `${say('FEL', 'BAD')}  ${subject}: ${wrong}`,
        );
      const wrong = findings.filter((finding) => finding.wrong !== null).length;
      if (wrong > 0) throw new CommandFailure(say(`Att åtgärda: ${wrong}.`, `Things to put right: ${wrong}.`));
    });
}

async function settings(): Promise<Finding[]> {
  const subject = say('inställningar', 'settings');
  try {
    const { config, dataFolder } = startSettings(process.env);
    return [
      { subject, wrong: null },
      ...checkDisk(dataFolder),
      ...(config.REDIS_URL === undefined ? [] : [await checkRedis(config.REDIS_URL)]),
    ];
  } catch (error) {
    return [{ subject, wrong: linesOf(error).join(' ') }];
  }
}

async function database(): Promise<Finding[]> {
  try {
    return await withInstallation(checkDatabase);
  } catch (error) {
    return [{ subject: say('databas', 'database'), wrong: linesOf(error).join(' ') }];
  }
}

function dashboard(): Finding {
  const isBuilt = existsSync(join(repositoryRoot, 'dashboard', 'dist', 'index.html'));
  return {
    subject: say('webbsidor', 'dashboard'),
    wrong: isBuilt ? null : say('är inte byggda: kör npm run build', 'is not built: run npm run build'),
  };
}

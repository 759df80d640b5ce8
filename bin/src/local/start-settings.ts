import { join } from 'node:path';
import { type Config, ConfigError, offersDemo, readConfig } from '@jourplan/schema/runtime/config.js';
import { say } from '../say.js';
import { StartRefusal } from '../start-refusal.js';
import { dataFolder } from './data-folder.js';

/** What the launcher needs to know, read once from the environment. */
export interface StartSettings {
  config: Config;
  dataFolder: string;
  /** The file outside the database that says where each event chain stands; null when nobody said where to keep it. */
  anchorPath: string | null;
  /** Null: the local database. Otherwise a database of one's own, which we migrate only when told as whom. */
  ownDatabase: { appUrl: string; ownerUrl: string | undefined } | null;
  /** Demo accounts are offered on the sign-in page: only to this machine, and without being asked only with the local database. */
  offersDemo: boolean;
}

const PLACEHOLDER_URL = 'postgres://local@127.0.0.1/jourplan';

export function startSettings(env: NodeJS.ProcessEnv): StartSettings {
  const isLocal = !env.DATABASE_URL && !env.DATABASE_URL_FILE;
  const config = checkedConfig(isLocal ? { ...env, DATABASE_URL: PLACEHOLDER_URL } : env);
  const folder = dataFolder(env);
  return {
    config,
    dataFolder: folder,
    anchorPath: config.ANCHOR_PATH ?? (isLocal ? join(folder, 'anchors') : null),
    ownDatabase: isLocal ? null : { appUrl: config.DATABASE_URL, ownerUrl: config.DATABASE_MIGRATE_URL },
    offersDemo: offersDemo({ ...config, JOURPLAN_DEMO: isLocal ? env.JOURPLAN_DEMO !== '0' : config.JOURPLAN_DEMO }),
  };
}

/** All that is wrong, in one line. */
function checkedConfig(env: NodeJS.ProcessEnv): Config {
  try {
    return readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new StartRefusal(
      say(
        `Fel i inställningarna (miljövariabler): ${error.message.replaceAll('\n', '; ')}.`,
        `Wrong settings (environment): ${error.message.replaceAll('\n', '; ')}.`,
      ),
    );
  }
}

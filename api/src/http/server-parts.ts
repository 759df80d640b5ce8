import type { Reader } from '@jourplan/schema/persistence/read.js';
import type { Clock } from '@jourplan/schema/runtime/clock.js';
import type { Config } from '@jourplan/schema/runtime/config.js';
import type { Log } from '@jourplan/schema/runtime/log.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { WeighedDocuments } from '../graphql/document-limits.js';

/** What the server is started with. */
export type ServerParts = {
  config: Pick<Config, 'HOST' | 'PORT' | 'PUBLIC_URL' | 'TRUSTED_PROXIES' | 'JOURPLAN_DEMO' | 'SECURITY_CONTACT'>;
  clock: Clock;
  log: Log;
  orm: MikroORM;
  reader: Reader;
  /** The dashboard's build and the list of its documents, unless they lie where the repository has them. */
  dashboardFolder?: string;
  documentsFile?: string;
  /** Documents that may cost more than a stranger's, unless they are those of the dashboard's build. */
  weighedDocuments?: WeighedDocuments;
};

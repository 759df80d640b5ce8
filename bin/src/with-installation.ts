import { openOrm } from '@jourplan/schema/persistence/orm.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CommandFailure } from './command-failure.js';
import { lockHolder } from './local/folder-lock.js';
import { connectToRunningLocal, launcherLock } from './local/postgres.js';
import { startSettings } from './local/start-settings.js';
import { say } from './say.js';

/** The Jourplan a command works on: the one DATABASE_URL names, else the local one. */
export type Installation = {
  appUrl: string;
  /** Null when nobody told us as whom to migrate. */
  ownerUrl: string | null;
  /** False only when we know that no worker runs: the local installation is not started. */
  mayHaveWorker: boolean;
  dataFolder: string;
  /** Null when nobody said where the anchors are kept. */
  anchorPath: string | null;
  /** The database is the one that comes with Jourplan. */
  isLocal: boolean;
};

/** Adopts the local installation's database, or starts it for the duration of the work. */
export async function withInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const { ownDatabase, dataFolder, anchorPath } = startSettings(process.env);
  if (ownDatabase)
    return work({
      appUrl: ownDatabase.appUrl,
      ownerUrl: ownDatabase.ownerUrl ?? null,
      mayHaveWorker: true,
      dataFolder,
      anchorPath,
      isLocal: false,
    });
  const local = await connectToRunningLocal(dataFolder);
  try {
    const mayHaveWorker = lockHolder(launcherLock(dataFolder)) !== null;
    return await work({
      appUrl: local.urls.app,
      ownerUrl: local.urls.owner,
      mayHaveWorker,
      dataFolder,
      anchorPath,
      isLocal: true,
    });
  } finally {
    await local.stop();
  }
}

/** As the app role, under row-level security like everybody else. */
export async function withEntityManager<T>(appUrl: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const orm = await openOrm(appUrl, { name: 'jourplan-command', max: 2, limits: 'OPERATOR' });
  try {
    return await work(orm.em.fork());
  } finally {
    await orm.close();
  }
}

export type KnownOrganisation = { id: string; slug: string; name: string };

/** For the many commands about one organisation. */
export async function withOrganisation<T>(
  slug: string,
  work: (em: EntityManager, organisation: KnownOrganisation, installation: Installation) => Promise<T>,
): Promise<T> {
  return withInstallation((installation) =>
    withEntityManager(installation.appUrl, async (em) => work(em, await organisationBySlug(em, slug), installation)),
  );
}

export async function organisationBySlug(em: EntityManager, slug: string): Promise<KnownOrganisation> {
  const [organisation] = await em.execute<KnownOrganisation[]>('select id, slug, name from directory.organisation_by_slug(?)', [
    slug,
  ]);
  if (organisation) return organisation;
  throw new CommandFailure(
    say(
      `--organisation: det finns ingen organisation med den beteckningen. Skapa den med npx jourplan organisation create, eller rätta stavningen.`,
      `--organisation: there is no such organisation. Create it with npx jourplan organisation create, or correct the spelling.`,
    ),
  );
}

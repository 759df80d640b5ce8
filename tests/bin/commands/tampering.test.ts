import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyInstallation } from '@jourplan/bin/commands/verify.js';
import { recordEvent } from '@jourplan/schema/persistence/record-event.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { sealEventsHandler } from '@jourplan/worker/features/record/seal-events.js';
import { anchorsIn } from '@jourplan/worker/platform/anchors.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { storeOutcome } from '../../api/follow-up/a-plan.js';
import { type Association, anAssociation } from '../../api/follow-up/an-association.js';
import type { FollowUpAnswer, FollowUpResult } from '../../api/follow-up/follow-up-requests.js';
import { anApi, type TestApi } from '../../support/an-api.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { aWorkContext } from '../../worker/support/work-context.js';
import { rewriteChain } from './rewrite-chain.js';

let api: TestApi;
let association: Association;
let folder: string;
/** By what the cases call them. */
let ids: Record<string, string>;

const anchorPath = () => join(folder, 'anchors');

beforeAll(async () => {
  process.env.LC_ALL = 'sv_SE.UTF-8';
  folder = mkdtempSync(join(tmpdir(), 'jourplan-anchors-'));
  api = await anApi({ now: '2026-07-15T10:00:00Z' });
  association = await anAssociation(api);
  ids = await aYearOfFollowUps();
  await api.stop();
}, 120_000);
afterAll(async () => {
  await api.database.drop();
  rmSync(folder, { recursive: true });
});

/** What the worker does within seconds. */
function seal(em: EntityManager = api.database.orm.em as EntityManager, anchors = anchorPath()): Promise<void> {
  return sealEventsHandler.run({ ...aWorkContext(em), anchors: anchorsIn(anchors) }, { committed: 'EVER' });
}

/** One half-year adopted after a return and corrected, one waiting for the board, one sent back. */
async function aYearOfFollowUps(): Promise<Record<string, string>> {
  const manager = await association.as('MANAGER');
  const board = await association.as('BOARD');
  await storeOutcome(api.database.orm, association.organisation.id, association.plan.activityIds[0]);
  const written = certain(await manager.write(await association.aDraft(), 'Vi når fler.'));
  const first = certain(await manager.submit(certain(await board.giveBack(certain(await manager.submit(written)), 'Skriv mer'))));
  await seal();
  certain(await board.adopt(first));
  await seal();
  certain(await manager.correct(certain(await manager.current()), 'Ett utfall var fel'));
  await association.work();
  const second = certain(await board.adopt(certain(await manager.submit((await manager.all())[0] as FollowUpAnswer))));
  const waiting = certain(await manager.submit(await association.aDraft('2025-H2')));
  await seal();
  const returned = certain(await board.giveBack(certain(await manager.submit(await association.aDraft('2025-H1'))), 'Räkna om'));
  await seal();
  return {
    organisation: association.organisation.id,
    manager: association.users.MANAGER.id,
    admin: association.users.ADMIN.id,
    first: first.id,
    second: second.id,
    waiting: waiting.id,
    returned: returned.id,
  };
}

const certain = (answer: FollowUpResult | FollowUpAnswer | null): FollowUpAnswer => {
  const followUp = answer !== null && 'followUp' in answer ? answer.followUp : answer;
  if (followUp === null) throw new Error(JSON.stringify(answer));
  return followUp;
};

/** A copy of the database and of its anchors to do harm to. */
async function withCopy<T>(work: (copy: { database: TestDatabase; anchors: string }) => Promise<T>): Promise<T> {
  const database = await createTestDatabase(api.database.name);
  const anchors = join(folder, `${database.name}-anchors`);
  copyFileSync(anchorPath(), anchors);
  try {
    return await work({ database, anchors });
  } finally {
    await database.drop();
  }
}

const problemsOf = async ({ appUrl }: TestDatabase, anchors: string | null, given = {}) =>
  (await verifyInstallation({ appUrl, anchorPath: anchors, mayHaveWorker: true }, given)).problems;

/** As somebody with every right in the database, past every guard. `:name` stands for an id. */
async function tamper(database: TestDatabase, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  const withIds = sql.replaceAll(/:(\w+)\b(?<!::\w+)/g, (all, name: string) => (ids[name] ? `'${ids[name]}'::uuid` : all));
  await client.query(`set session_replication_role = replica; ${withIds}`).finally(() => client.end());
}

function recordEvents({ orm }: TestDatabase, count: number): Promise<void> {
  const { id: organisationId } = association.organisation;
  const thing = {
    organisationId,
    actorId: null,
    act: 'thing.done',
    entity: 'thing',
    entityId: null,
    occurredAt: api.clock.now(),
  };
  return inOrganisation(orm.em, organisationId, async (tx) => {
    for (let made = 0; made < count; made += 1) await recordEvent(tx, thing);
  });
}

const ADOPTION = "(select id from event where act = 'follow-up.adopted' and entity_id = :first)";
const DOCUMENT = '(select document_id from follow_up where id = :second)';
const REVISION_1 = /uppföljningen 2026-H1 \(revision 1\): /;
const REVISION_2 = /uppföljningen 2026-H1 \(revision 2\): /;
const COPIED_ROW = (changes: string) =>
  `create temp table copied as select * from follow_up where id = :second; update copied set id = gen_random_uuid(), ${changes};
   insert into follow_up select * from copied`;

const TAMPERINGS: [what: string, sql: string, line: RegExp][] = [
  ['bytes of a document', `update follow_up_document set content = set_byte(content, 20, 88) where id = ${DOCUMENT}`, REVISION_2],
  [
    'a document together with its hash',
    `update follow_up_document d set content = n.content, content_hash = sha256(n.content)
       from (select id, convert_to(replace(convert_from(content, 'UTF8'), 'Vi når fler.', 'Vi når alla.'), 'UTF8') as content
               from follow_up_document) n where n.id = d.id and d.id = ${DOCUMENT}`,
    /revision 2\): dokumentet är inte det som frystes/,
  ],
  [
    'the inputs of a document',
    `update follow_up_document set inputs = '{}' where id = ${DOCUMENT}`,
    /revision 2\): dokumentets underlag/,
  ],
  ['when a document was frozen', `update follow_up_document set created_at = now() where id = ${DOCUMENT}`, REVISION_2],
  ['a document away', `delete from follow_up_document where id = ${DOCUMENT}`, /revision 2\): saknar sitt dokument/],
  [
    'another document to a row',
    'update follow_up set document_id = (select document_id from follow_up where id = :first) where id = :second',
    /revision 2\): dokumentet är inte det som frystes/,
  ],
  [
    'the document of a submission that was sent back',
    `update follow_up_document d set content = 'x', content_hash = sha256('x')
      where not exists (select from follow_up f where f.document_id = d.id)`,
    /dokumentet [0-9a-f-]+ \(återsänt\) är inte det som frystes/,
  ],
  [
    'that document away',
    'delete from follow_up_document d where not exists (select from follow_up f where f.document_id = d.id)',
    /dokumentet till en inlämning är borta/,
  ],
  [
    'a document nobody submitted',
    `insert into follow_up_document select organisation_id, gen_random_uuid(), content, content_hash, inputs, now() from follow_up_document limit 1`,
    /hör inte till någon inlämning/,
  ],
  ['who adopted', 'update follow_up set adopted_by = :admin where id = :first', /revision 1\): när och av vem den antogs/],
  [
    'the adopter to the one who submitted',
    'alter table follow_up drop constraint follow_up_adopted_by_check; update follow_up set adopted_by = submitted_by where id = :first',
    /av den som lämnade in/,
  ],
  ['when it was adopted', "update follow_up set adopted_at = adopted_at - interval '1 day' where id = :second", REVISION_2],
  [
    'who submitted',
    'update follow_up set submitted_by = :admin where id = :first',
    /revision 1\): när och av vem den lämnades in/,
  ],
  ['when it was submitted', "update follow_up set submitted_at = submitted_at - interval '1 s' where id = :waiting", /2025-H2/],
  [
    'who prepared it',
    'update follow_up set prepared_by = :admin where id = :first',
    /revision 1\): när och av vem den förbereddes/,
  ],
  ['the number', 'update follow_up set revision = 3 where id = :second', /revision 3\): numret är inte vad/],
  ['the half-year', "update follow_up set half_year = '2024-H1' where id = :waiting", /2024-H1 \(revision 1\): halvåret/],
  [
    'the reason of a correction',
    "update follow_up set correction_reason = 'Ett annat' where id = :second",
    /skälet till rättelsen/,
  ],
  ['what is corrected', 'update follow_up set corrects = null where id = :second', /revision 2\): vad den rättar/],
  ['the account', "update follow_up set account = 'Vi når alla.' where id = :second", /revision 2\): redogörelsen/],
  ['the day it is as of', "update follow_up set as_of = '2026-07-01' where id = :second", /revision 2\): dagen den avser/],
  [
    'the version of its definitions',
    "update follow_up set definitions_version = '0' where id = :second",
    /revision 2\): definitionernas/,
  ],
  ['the version of the row', 'update follow_up set version = version + 1 where id = :second', /revision 2\): radens version/],
  ['the head beside it', "update follow_up set chain_head = '1:00' where id = :second", /revision 2\): kedjans läge/],
  [
    'an adopted one back to submitted',
    "update follow_up set status = 'SUBMITTED' where id = :second",
    /säger inlämnad, händelserna säger antagen/,
  ],
  [
    'an adopted one back to a draft',
    "update follow_up set status = 'DRAFT' where id = :second",
    /säger utkast, händelserna säger antagen/,
  ],
  ['one without content', "update follow_up set status = 'COMPUTING' where id = :second", REVISION_2],
  [
    'a submitted one to adopted',
    "update follow_up set status = 'ADOPTED', adopted_by = :admin, adopted_at = now() where id = :waiting",
    /2025-H2 \(revision 1\): ingen händelse säger att den antagits/,
  ],
  ['an adopted row away', 'delete from follow_up where id = :second', /uppföljningen 2026-H1 \(revision 2\), som inte finns/],
  ['all follow-ups and their documents away', 'delete from follow_up; delete from follow_up_document', /som inte finns/],
  ['a revision that supersedes', COPIED_ROW('revision = 3, corrects = 2'), /revision 3\): ingen händelse säger att den antagits/],
  [
    'an adopted row of another half-year',
    COPIED_ROW("half_year = '2024-H2', revision = 1, corrects = null"),
    /2024-H2 \(revision 1\): ingen händelse/,
  ],
  [
    'the reason it was sent back for',
    "update follow_up set return_reason = 'Annat' where id = :returned",
    /2025-H1 \(revision 1\): skälet till återsändning/,
  ],
  [
    'that reason away',
    'update follow_up set return_reason = null where id = :returned',
    /2025-H1 \(revision 1\): skälet till återsändning/,
  ],
  [
    'a draft',
    "update follow_up set draft_content = convert_to('{}', 'UTF8') where id = :returned",
    /2025-H1 \(revision 1\): det uträknade/,
  ],
  ['the inputs of a draft', "update follow_up set draft_inputs = convert_to('{}', 'UTF8') where id = :returned", /det uträknade/],

  ['an event away', `delete from event where id = ${ADOPTION}`, /händelsen i länk \d+ är borta/],
  [
    'its act',
    `update event set act = 'follow-up.returned' where id = ${ADOPTION}`,
    /händelse [0-9a-f-]+ \(länk \d+\) har ändrats/,
  ],
  ['its actor', `update event set actor_id = :admin where id = ${ADOPTION}`, /har ändrats/],
  ['its moment', `update event set occurred_at = occurred_at - interval '1 s' where id = ${ADOPTION}`, /har ändrats/],
  ['its entity', `update event set entity_id = :waiting where id = ${ADOPTION}`, /har ändrats/],
  ['what it says was frozen', `update event set details = details || '{"revision": 7}' where id = ${ADOPTION}`, /har ändrats/],
  ['that away', `update event set details = null where id = ${ADOPTION}`, /har ändrats/],
  ['its digest', `update event set digest = sha256('x') where id = ${ADOPTION}`, /kedjan är bruten vid länk \d+/],
  [
    'an event more',
    `insert into event select organisation_id, uuidv7(), now(), actor_id, act, entity, entity_id, salt, digest, details from event where id = ${ADOPTION}`,
    /\(inte förseglad\) har ändrats/,
  ],
  [
    'an event of long ago',
    `insert into event select organisation_id, uuidv7(interval '-1 day'), now(), actor_id, act, entity, entity_id, salt, digest, details from event where id = ${ADOPTION}`,
    /1 händelser skulle ha varit förseglade/,
  ],
  [
    'two events for each other',
    `update event e set actor_id = o.actor_id, act = o.act, entity = o.entity, entity_id = o.entity_id, salt = o.salt, digest = o.digest, details = o.details
       from event o join event_seal s on s.event_id = o.id, event_seal t
      where t.event_id = e.id and (s.position, t.position) in ((2, 3), (3, 2))`,
    /länk 2\) har ändrats/,
  ],
  [
    'two links for each other',
    `alter table event_seal drop constraint event_seal_organisation_id_event_id_unique;
     update event_seal s set event_id = o.event_id from event_seal o where (s.position, o.position) in ((2, 3), (3, 2))`,
    /kedjan är bruten vid länk 2/,
  ],
  ['a link', "update event_seal set chain = sha256('x') where position = 4", /^[^:]+: händelsekedjan är bruten vid länk 4$/],
  ['a link away', 'delete from event_seal where position = 4', /länk 4 saknas i händelsekedjan/],
  [
    'a link before the first',
    'insert into event_seal select organisation_id, 0, :first, chain, sealed_at from event_seal limit 1',
    /länk 0 hör inte hemma/,
  ],
  [
    'the tail of the chain away',
    'delete from event where id in (select event_id from event_seal order by position desc limit 2); delete from event_seal where position > (select max(position) - 2 from event_seal)',
    /slutar vid länk \d+, men ankrades vid länk \d+/,
  ],
  [
    'the last event and its link away',
    'delete from event where id = (select event_id from event_seal order by position desc limit 1); delete from event_seal where position = (select max(position) from event_seal)',
    /slutar vid länk \d+, men ankrades vid länk \d+/,
  ],
  ['every link away', 'delete from event_seal', /slutar vid länk 0, men ankrades vid länk \d+/],
  ['every event and link away', 'delete from event_seal; delete from event', /ankrades .*, men ingen händelse säger det/],
  [
    'everything away',
    'delete from event_seal; delete from event; delete from follow_up; delete from follow_up_document; delete from organisation',
    /^ankare: organisationen .* finns i ankarna/,
  ],
  [
    'a salt',
    "update event set salt = null where act = 'follow-up.prepared' and entity_id = :first",
    /saltet i händelse [0-9a-f-]+ \(länk \d+\) är raderat utan kvitto/,
  ],
  ['the salt of an adoption', `update event set salt = null where id = ${ADOPTION}`, /har mist sitt salt/],
  [
    'the number of the installation',
    'update installation set id = gen_random_uuid()',
    /^ankare: ankarna är skrivna för en annan databas/,
  ],
];

describe('a database nobody has tampered with', () => {
  it('is found whole, also by a copy of its anchors alone', async () => {
    await withCopy(async ({ database, anchors }) => {
      expect(await problemsOf(database, anchors)).toEqual([]);
      expect(await problemsOf(database, null, { anchor: anchors })).toEqual([]);
    });
  });
});

describe('verify', () => {
  it('is tried with at least 26 ways to tamper', () => {
    expect(new Set(TAMPERINGS.map(([, sql]) => sql)).size).toBeGreaterThanOrEqual(26);
  });

  it.each(TAMPERINGS)('names it when somebody has changed, taken or added: %s', async (_, sql, line) => {
    await withCopy(async ({ database, anchors }) => {
      await tamper(database, sql);
      expect(await problemsOf(database, anchors)).toContainEqual(expect.stringMatching(line));
    });
  });

  it('names everything, and does not stop at the first', async () => {
    await withCopy(async ({ database, anchors }) => {
      await tamper(
        database,
        `update event set actor_id = null where id in (select event_id from event_seal where position in (1, 5));
         update follow_up set adopted_by = :admin where id in (:first, :second);
         update installation set id = gen_random_uuid()`,
      );
      const found = await problemsOf(database, anchors);
      for (const line of [/^ankare: /, /\(länk 1\) har ändrats/, /\(länk 5\) har ändrats/, REVISION_1, REVISION_2])
        expect(found).toContainEqual(expect.stringMatching(line));
      expect(found).toHaveLength(new Set(found).size);
    });
  });

  it('finds by the anchors that the whole chain was written anew', async () => {
    await withCopy(async ({ database, anchors }) => {
      await tamper(
        database,
        `update follow_up set adopted_by = :admin where id = :first; update event set actor_id = :admin where id = ${ADOPTION}`,
      );
      await rewriteChain(database);
      expect(await problemsOf(database, null)).toEqual([]);
      expect(await problemsOf(database, anchors)).toEqual([expect.stringMatching(/: länk \d+ är en annan än den som ankrades/)]);
    });
  });

  it('finds by the anchors that an older copy was put back, also when work went on in it', async () => {
    await withCopy(async ({ database, anchors }) => {
      await tamper(
        database,
        'delete from event_seal where position > 6; delete from event where id not in (select event_id from event_seal)',
      );
      expect(await problemsOf(database, anchors)).toContainEqual(expect.stringMatching(/äldre kopia av databasen/));
      await recordEvents(database, 60);
      await seal(database.orm.em as EntityManager, anchors);
      const found = await problemsOf(database, anchors);
      expect(found).toContainEqual(expect.stringMatching(/länk \d+ är en annan än den som ankrades/));
      expect(found).not.toContainEqual(expect.stringMatching(/äldre kopia/));
    });
  });

  it('finds by the anchors that another database stands in its place', async () => {
    await withCopy(async ({ anchors }) => {
      const other = await createTestDatabase();
      await tamper(other, 'update installation set id = gen_random_uuid()');
      const found = await problemsOf(other, anchors);
      await other.drop();
      expect(found).toEqual([
        expect.stringMatching(/^ankare: ankarna är skrivna för en annan databas/),
        expect.stringMatching(new RegExp(`^ankare: organisationen ${ids.organisation} finns i ankarna`)),
      ]);
    });
  });

  it('accepts an erased salt that left its receipt, but not that of an adoption', async () => {
    await withCopy(async ({ database, anchors }) => {
      await tamper(database, "update event set salt = null where act = 'follow-up.prepared' and entity_id = :first");
      await tamper(
        database,
        `insert into event (organisation_id, id, occurred_at, act, entity, entity_id, salt, digest)
         select organisation_id, uuidv7(), now(), 'event.salt-erased', 'event', id, '', '' from event where salt is null`,
      );
      await rewriteChain(database);
      expect(await problemsOf(database, anchors)).toEqual([]);
      await tamper(database, `update event set salt = null where id = ${ADOPTION}`);
      expect(await problemsOf(database, anchors)).toEqual([expect.stringMatching(/har mist sitt salt/)]);
    });
  });

  it('names anchors that are gone, damaged or changed', async () => {
    await withCopy(async ({ database, anchors }) => {
      const whole = readFileSync(anchors, 'utf8');
      writeFileSync(anchors, `${whole}{"kind":"HEAD"}\n`);
      expect(await problemsOf(database, anchors)).toEqual([expect.stringMatching(/^ankare: rad \d+ i .* är inget ankare$/)]);
      writeFileSync(anchors, `${whole}{"kind":"HE`);
      expect(await problemsOf(database, anchors)).toEqual([]);
      writeFileSync(anchors, whole.replace(/"chain":"[0-9a-f]/, '"chain":"x').replace('"x', '"0'));
      expect(await problemsOf(database, anchors)).not.toEqual([]);
      rmSync(anchors);
      expect(await problemsOf(database, anchors)).toEqual([expect.stringMatching(/^ankare: .* är borta eller tom/)]);
      await expect(problemsOf(database, null, { anchor: anchors })).rejects.toThrow(/--anchor: filen/);
    });
  });
});

import { randomUUID } from 'node:crypto';
import type { VoidReason } from '@jourplan/schema/domain/contacts/contacts.js';
import { District, Municipality } from '@jourplan/schema/persistence/entities/areas.js';
import { Supporter, Training, TrainingAttendance } from '@jourplan/schema/persistence/entities/registers.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { MikroORM } from '@mikro-orm/postgresql';

type Passed = { on: string; passed?: boolean; kind?: 'BASIC' | 'FURTHER'; voidReason?: VoidReason };
type SupporterFacts = { activeFrom?: string; activeTo?: string | null; training?: Passed[] };

/** A supporter with the trainings attended; gives the code. */
export async function aSupporter(
  orm: MikroORM,
  organisationId: string,
  { activeFrom = '2020-01-01', activeTo = null, training = [] }: SupporterFacts = {},
): Promise<string> {
  const id = randomUUID();
  const code = `S-${id.slice(0, 6)}`;
  await inOrganisation(orm.em, organisationId, async (tx) => {
    await tx.insert(Supporter, { organisation: organisationId, id, code, general: true, court: true, activeFrom, activeTo });
    for (const { on, passed = true, kind = 'BASIC', voidReason } of training) {
      const trainingId = randomUUID();
      await tx.insert(Training, {
        organisation: organisationId,
        id: trainingId,
        heldOn: on,
        kind,
        voidReason: voidReason ?? null,
      });
      await tx.insert(TrainingAttendance, {
        organisation: organisationId,
        id: randomUUID(),
        training: [organisationId, trainingId],
        supporter: [organisationId, id],
        passed,
      });
    }
  });
  return code;
}

export async function aDistrict(orm: MikroORM, organisationId: string, name: string): Promise<string> {
  const id = randomUUID();
  await inOrganisation(orm.em, organisationId, (tx) => tx.insert(District, { organisation: organisationId, id, name }));
  return id;
}

export async function aMunicipality(orm: MikroORM, organisationId: string, code: string, name: string): Promise<void> {
  await inOrganisation(orm.em, organisationId, (tx) =>
    tx.insert(Municipality, { organisation: organisationId, id: randomUUID(), code, name }),
  );
}

import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../support/api-client.js';

export type UserError = { code: string; message: string; field: string[]; currentVersion: number | null };
export type SupporterAnswer = {
  id: string;
  code: string;
  general: boolean;
  court: boolean;
  activeFrom: string;
  activeTo: string | null;
  basicTrainingPassedOn: string | null;
  lastFurtherTrainingOn: string | null;
  version: number;
};
export type TrainingAnswer = {
  id: string;
  heldOn: string;
  kind: string;
  attendances: { supporterCode: string; passed: boolean }[];
  version: number;
};
export type HearingAnswer = {
  id: string;
  heldOn: string;
  state: string;
  summoned: boolean;
  supporterCodes: string[];
  voidReason: string | null;
  version: number;
};
export type OpeningAnswer = { id: string; heldOn: string; partOfDay: string; host: string; state: string; version: number };
type With<Name extends string, Thing> = { [Key in Name]: Thing | null } & { userErrors: UserError[] };

const ERRORS = 'userErrors { code message field currentVersion }';
const SUPPORTER = `supporter { id code general court activeFrom activeTo basicTrainingPassedOn lastFurtherTrainingOn version }`;
const TRAINING = 'training { id heldOn kind attendances { supporterCode passed } version }';
const HEARING = 'hearing { id heldOn state summoned supporterCodes voidReason version }';
const OPENING = 'opening { id heldOn partOfDay host state version }';
const REGISTER = 'register { register recordedFrom version }';

/** The mutations about registers as one person sends them, each with a request id of its own unless given one. */
export function registerRequests(client: ApiClient, organisation: string) {
  const mutate = async <Result>(mutation: string, selection: string, input: object, id?: string | null) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const [declared, passed] =
      id === undefined ? ['', ''] : [`$id: ID${mutation === 'supporterUpdate' ? '!' : ''}, `, 'id: $id, '];
    const document = `mutation (${declared}$input: ${type}!) {
      result: ${mutation}(${passed}input: $input) { ${selection} ${ERRORS} } }`;
    const variables = { id, input: { organisation, requestId: randomUUID(), ...input } };
    const { data, errors } = await client.ask<{ result: Result }>(document, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.result;
  };
  return {
    start: (input: object = {}) =>
      mutate<With<'register', { register: string; recordedFrom: string; version: number }>>('registerStart', REGISTER, {
        expectedVersion: 1,
        register: 'HEARINGS',
        from: '2026-01-01',
        ...input,
      }),
    register: (input: object = {}) =>
      mutate<With<'supporter', SupporterAnswer>>('supporterRegister', SUPPORTER, {
        general: true,
        court: false,
        activeFrom: '2025-01-01',
        ...input,
      }),
    update: (id: string, input: object = {}) =>
      mutate<With<'supporter', SupporterAnswer>>('supporterUpdate', SUPPORTER, { expectedVersion: 1, ...input }, id),
    training: (input: object = {}, id: string | null = null) =>
      mutate<With<'training', TrainingAnswer>>(
        'trainingRecord',
        TRAINING,
        { heldOn: '2026-03-01', kind: 'BASIC', attendances: [], ...input },
        id,
      ),
    hearing: (input: object = {}, id: string | null = null) =>
      mutate<With<'hearing', HearingAnswer>>(
        'hearingRecord',
        HEARING,
        { heldOn: '2026-11-20', state: 'HELD', summoned: true, supporterCodes: [], ...input },
        id,
      ),
    opening: (input: object = {}, id: string | null = null) =>
      mutate<With<'opening', OpeningAnswer>>(
        'openingRecord',
        OPENING,
        { heldOn: '2026-11-19', partOfDay: 'EVENING', host: 'OWN', state: 'HELD', ...input },
        id,
      ),
  };
}

export type RegisterRequests = ReturnType<typeof registerRequests>;

/** What was refused, as `CODE field.path`. */
export function refusalsOf({ userErrors }: { userErrors: UserError[] }): string[] {
  return userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
}

/** A supporter who passed basic training on a day; gives the code. */
export async function aTrainedSupporter(requests: RegisterRequests, heldOn = '2026-03-01'): Promise<string> {
  const { supporter, userErrors } = await requests.register();
  if (supporter === null) throw new Error(JSON.stringify(userErrors));
  await requests.training({ heldOn, attendances: [{ supporterCode: supporter.code, passed: true }] });
  return supporter.code;
}

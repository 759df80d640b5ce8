import { describe, expect, it } from '@jest/globals';
import { jobContracts } from '@jourplan/schema/jobs/all.js';
import { jobHandlers, registryOf } from '@jourplan/worker/registry.js';

const [first] = jobHandlers;

describe('the registry of jobs', () => {
  it('has exactly one handler for each contract', () => {
    expect([...registryOf().keys()].sort()).toEqual(jobContracts.map(({ name }) => name).sort());
  });

  it('refuses a contract without a handler, a handler too many and a handler without a contract', () => {
    expect(() => registryOf(jobHandlers.slice(1))).toThrow(first?.contract.name);
    expect(() => registryOf(first ? [...jobHandlers, first] : [])).toThrow(first?.contract.name);
    expect(() => registryOf(jobHandlers, jobContracts.slice(1))).toThrow(jobContracts[0].name);
  });
});

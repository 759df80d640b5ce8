import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '@jourplan/bin/local/data-folder.js';
import { readConfig } from '@jourplan/schema/runtime/config.js';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.string();
const duration = text.regex(/^\d+(ms|s|m)$/);
const names = z.array(text);
/** The part of the Compose specification that the file uses; a key that is not in it is a slip of the hand. */
const service = z.strictObject({
  image: text,
  build: text.optional(),
  pull_policy: z.enum(['always', 'never', 'missing', 'build']).optional(),
  profiles: names.optional(),
  logging: z.strictObject({ driver: z.enum(['local', 'json-file', 'journald']), options: z.record(text, text) }).optional(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']).optional(),
  command: names.optional(),
  environment: z.record(text, text).optional(),
  secrets: names.optional(),
  configs: z.array(z.strictObject({ source: text, target: text })).optional(),
  ports: z.array(text.regex(/^(127\.0\.0\.1:)?[^:]+(:-\d+\})?:\d+$/)).optional(),
  volumes: z.array(text.regex(/^[^:]+:\/[^:]+(:ro)?$/)).optional(),
  tmpfs: names.optional(),
  cap_drop: names.optional(),
  security_opt: names.optional(),
  init: z.boolean().optional(),
  read_only: z.boolean().optional(),
  shm_size: text.optional(),
  stop_grace_period: duration.optional(),
  depends_on: z
    .record(text, z.strictObject({ condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']) }))
    .optional(),
  healthcheck: z
    .strictObject({
      test: z.array(text).refine(([kind]) => kind === 'CMD' || kind === 'CMD-SHELL'),
      interval: duration,
      timeout: duration,
      retries: z.number().int(),
      start_period: duration.optional(),
    })
    .optional(),
});
const composeFile = z.strictObject({
  name: text,
  services: z.record(text, service),
  configs: z.record(text, z.strictObject({ content: text })),
  secrets: z.record(text, z.strictObject({ file: text })),
  volumes: z.record(text, z.null()),
});

const compose = composeFile.parse(parse(readFileSync(join(repositoryRoot, 'docker-compose.yml'), 'utf8'), { merge: true }));
const services = Object.entries(compose.services);
const ours = services.filter(([, { image }]) => image === 'local/jourplan');

describe('docker-compose.yml', () => {
  it('names nothing that it does not have', () => {
    for (const [, { secrets = [], configs = [], volumes = [], depends_on = {} }] of services) {
      expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining(secrets));
      expect(Object.keys(compose.configs)).toEqual(expect.arrayContaining(configs.map(({ source }) => source)));
      expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
      for (const volume of volumes.map((one) => one.split(':')[0] ?? ''))
        if (!volume.startsWith('.')) expect(Object.keys(compose.volumes)).toContain(volume);
    }
  });

  it('keeps no log that grows for ever', () => {
    for (const [, { restart, logging }] of services)
      if (restart !== undefined) expect(logging).toEqual({ driver: 'local', options: { 'max-size': '10m', 'max-file': '3' } });
  });

  it('makes our image here, and asks no registry for it', () => {
    expect(ours.map(([name]) => name).toSorted()).toEqual(['api', 'migrate', 'worker']);
    for (const [, { pull_policy }] of ours) expect(pull_policy).toBe('never');
  });

  it('runs what there is, as a user who may write nothing', () => {
    for (const [, { command = [], read_only, cap_drop }] of ours) {
      const file = command.find((part) => part.endsWith('.js'));
      if (file !== undefined) expect(existsSync(join(repositoryRoot, file))).toBe(true);
      expect([read_only, cap_drop]).toEqual([true, ['ALL']]);
    }
  });

  it('looks after everything that goes on running', () => {
    for (const [name, { restart, healthcheck }] of services)
      if (restart !== undefined && name !== 'tls') expect([name, healthcheck === undefined]).toEqual([name, false]);
    const asked = (name: string) =>
      /127\.0\.0\.1:(\d+)\/readyz/.exec(compose.services[name]?.healthcheck?.test.join(' ') ?? '')?.[1];
    expect(asked('api')).toBe(compose.services.api?.environment?.PORT);
    expect(asked('worker')).toBe(compose.services.worker?.environment?.WORKER_PORT);
  });

  it('gives settings that are right', () => {
    for (const [, { environment = {} }] of ours) {
      const filled = Object.entries(environment).map(([name, value]) => [
        name.replace(/_FILE$/, ''),
        name.endsWith('_FILE') ? 'postgres://jourplan_app:secret@database:5432/jourplan' : filledIn(value),
      ]);
      expect(() => readConfig({ DATABASE_URL: 'postgres://a@b/c', ...Object.fromEntries(filled) })).not.toThrow();
    }
  });
});

/** `${NAME:-default}` as the default, `${NAME:?…}` as an address. */
function filledIn(value: string): string {
  return value.replace(/\$\{\w+:-([^}]*)\}/g, '$1').replace(/\$\{\w+:\?[^}]*\}/g, 'https://jourplan.example');
}

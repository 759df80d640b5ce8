import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockHolder, releaseLock, takeLock } from '@jourplan/bin/local/folder-lock.js';
import { processIdentity } from '@jourplan/bin/local/process-identity.js';
import { removeScratch, scratchFolder } from './scratch-folder.js';

describe('a lock file', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = scratchFolder();
    await mkdir(folder);
    file = join(folder, 'test.lock');
  });

  afterEach(() => removeScratch(folder));

  it('names its holder to the second who asks, and is free again after release', () => {
    expect(takeLock(file, 4000)).toBeNull();
    expect(takeLock(file)).toEqual({ pid: process.pid, identity: processIdentity(process.pid), port: 4000 });
    releaseLock(file);
    expect(lockHolder(file)).toBeNull();
    expect(takeLock(file)).toBeNull();
  });

  it.each([
    ['a process that has ended', JSON.stringify({ pid: 2 ** 22 + 1, identity: 'x' })],
    ['an earlier process with a number that is used again', JSON.stringify({ pid: process.pid, identity: 'another boot:17' })],
    ['nobody, being damaged', '{"pid":'],
  ])('of %s does not count', (_whose, content) => {
    writeFileSync(file, content);
    expect(lockHolder(file)).toBeNull();
    expect(takeLock(file)).toBeNull();
    expect(lockHolder(file)?.pid).toBe(process.pid);
  });
});

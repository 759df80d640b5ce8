import { describe, expect, it } from '@jest/globals';
import { hashPassword, verifyPassword } from '@jourplan/api/platform/password.js';

describe('passwords', () => {
  it('are kept as argon2id with 64 MiB and three passes, salted anew each time', async () => {
    const [one, other] = await Promise.all([hashPassword('en lång lösenfras'), hashPassword('en lång lösenfras')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(other).not.toBe(one);
  });

  it('are recognised, however their letters are composed', async () => {
    const stored = await hashPassword('blåbär');
    expect(await verifyPassword('blåbär'.normalize('NFD'), stored)).toBe(true);
    expect(await verifyPassword('blåbar', stored)).toBe(false);
  });

  it('never fit an account that has none', async () => {
    expect(await verifyPassword('', null)).toBe(false);
  });

  it('are all answered when many come at once', async () => {
    const stored = await hashPassword('a', { memory: 8, passes: 1, parallelism: 1 });
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, index) => verifyPassword(index % 2 === 0 ? 'a' : 'b', stored)),
    );
    expect(answers).toEqual([true, false, true, false, true, false, true, false, true]);
  });

  it('raise an error when what is stored is no hash', async () => {
    await expect(verifyPassword('a', 'plain text')).rejects.toThrow('PHC');
  });
});

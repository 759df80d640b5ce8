import { describe, expect, it } from '@jest/globals';
import { untilUncontested } from '@jourplan/schema/persistence/until-uncontested.js';

/** A transaction that meets somebody else's so many times. */
function contested(times: number, code = '40P01') {
  let runs = 0;
  const transaction = async () => {
    runs += 1;
    if (runs <= times) throw Object.assign(new Error('contested'), { code });
    return runs;
  };
  return { transaction, runs: () => runs };
}

describe('a transaction that met another', () => {
  it.each(['40P01', '40001', '23505', '23503'])('is run anew after %s, at most three times', async (code) => {
    expect(await untilUncontested(contested(3, code).transaction)).toBe(4);
    const hopeless = contested(4, code);
    await expect(untilUncontested(hopeless.transaction)).rejects.toMatchObject({ code });
    expect(hopeless.runs()).toBe(4);
  });

  it.each(['23514', '57014', '08006'])('is not run anew after %s', async (code) => {
    const failing = contested(1, code);
    await expect(untilUncontested(failing.transaction)).rejects.toMatchObject({ code });
    expect(failing.runs()).toBe(1);
  });
});

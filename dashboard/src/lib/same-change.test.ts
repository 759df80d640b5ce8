import { describe, expect, it } from '@jest/globals';
import { asBefore, unanswered } from './same-change.js';

const change = (requestId: string, title = 'Årsmöte') => ({ id: 'a', input: { organisation: 'o', requestId, title } });

describe('a change whose answer was lost', () => {
  it('is sent again with the id it had', () => {
    expect(asBefore(change('second'), unanswered(change('first')))).toEqual(change('first'));
  });

  it('is another one when anything in it differs', () => {
    expect(asBefore(change('second', 'Styrelsemöte'), unanswered(change('first')))).toEqual(change('second', 'Styrelsemöte'));
    expect(asBefore({ ...change('second'), id: 'b' }, unanswered(change('first')))).toEqual({ ...change('second'), id: 'b' });
  });

  it('is none when nothing went before, or it bears no id', () => {
    expect(asBefore(change('first'), null)).toEqual(change('first'));
    const signIn = { input: { email: 'a@b.example' } };
    expect([unanswered(signIn), asBefore(signIn, null)]).toEqual([null, signIn]);
  });
});

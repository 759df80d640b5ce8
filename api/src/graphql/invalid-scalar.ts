import { wantedOf } from './wanted-value.js';

/** A value that its scalar does not read. The value itself is never repeated: it may be a person's number. */
export class InvalidScalar extends Error {
  constructor(readonly scalar: string) {
    super(`Expected ${wantedOf(scalar).en}.`);
  }
}

import { AskerGone, DatabaseBusy } from './outage.js';

type Waiter = { enter(): void; refuse(error: Error): void };
export type Wait = { withinMs: number; gone?: AbortSignal | undefined; first?: boolean };

/**
 * A number of places and a bounded queue in front of them. Whoever has a place gives it back by calling what `take` gave;
 * calling it again does nothing, so that a place is never given back twice.
 */
export class Places {
  readonly #places: number;
  readonly #mostWaiting: number;
  readonly #queue: Waiter[] = [];
  #taken = 0;

  constructor(size: { places: number; mostWaiting: number }) {
    this.#places = size.places;
    this.#mostWaiting = size.mostWaiting;
  }

  get taken(): number {
    return this.#taken;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /**
   * Waits for a place, in turn, or before all others with `first`. Rejects with DatabaseBusy at once when the queue is full
   * and after `withinMs` when no place became free, and with AskerGone as soon as `gone` is aborted.
   */
  async take({ withinMs, gone, first = false }: Wait): Promise<() => void> {
    if (gone?.aborted) throw new AskerGone('the client has gone');
    if (this.#taken >= this.#places) {
      if (!first && this.#queue.length >= this.#mostWaiting) throw new DatabaseBusy('too many wait for a connection');
      await this.#turn({ withinMs, gone, first });
    } else this.#taken += 1;
    let isGivenBack = false;
    return () => {
      if (isGivenBack) return;
      isGivenBack = true;
      const next = this.#queue.shift();
      // Who waits next inherits the place, so the count only falls when nobody waits.
      if (next) next.enter();
      else this.#taken -= 1;
    };
  }

  #turn({ withinMs, gone, first }: Wait): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        gone?.removeEventListener('abort', leave);
      };
      const waiter: Waiter = {
        enter: () => {
          done();
          resolve();
        },
        refuse: (error) => {
          done();
          this.#queue.splice(this.#queue.indexOf(waiter), 1);
          reject(error);
        },
      };
      const leave = () => waiter.refuse(new AskerGone('the client has gone'));
      const timer = setTimeout(() => waiter.refuse(new DatabaseBusy('no connection became free in time')), withinMs);
      gone?.addEventListener('abort', leave, { once: true });
      if (first) this.#queue.unshift(waiter);
      else this.#queue.push(waiter);
    });
  }
}

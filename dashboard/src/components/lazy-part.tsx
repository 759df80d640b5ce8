import { type ComponentType, lazy } from 'react';
import { RequestFailed } from '../lib/graphql-request.js';
import { loadChunk, reloadFor } from '../lib/load-chunk.js';
import { Failure } from './failure.js';

/** A part of a page that is fetched when it is needed. If it does not come, only its place says so. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async (): Promise<{ default: ComponentType<P> }> => {
    try {
      return { default: await loadChunk(load) };
    } catch (error) {
      // Nothing is drawn while the page is loaded anew.
      if (reloadFor(error)) return new Promise(() => undefined);
      const failure = error instanceof RequestFailed ? error : new RequestFailed('OUTDATED_PAGE', null, String(error));
      return { default: () => <Failure error={failure} onRetry={() => window.location.reload()} /> };
    }
  });
}

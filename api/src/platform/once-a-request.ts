import type { RequestContext } from './request-context.js';

/**
 * Remembers what `load` gave for a key, for as long as the request lives: however many fields of an answer need
 * it, it is read once.
 */
export function onceARequest<Value>(
  load: (context: RequestContext, organisationId: string, key: string) => Promise<Value>,
): (context: RequestContext, organisationId: string, key?: string) => Promise<Value> {
  const remembered = new WeakMap<RequestContext, Map<string, Promise<Value>>>();
  return (context, organisationId, key = '') => {
    const ofRequest = remembered.get(context) ?? new Map<string, Promise<Value>>();
    remembered.set(context, ofRequest);
    const name = `${organisationId} ${key}`;
    const value = ofRequest.get(name) ?? load(context, organisationId, key);
    ofRequest.set(name, value);
    return value;
  };
}

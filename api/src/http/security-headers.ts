import type { RequestHandler } from 'express';
import helmet from 'helmet';

const SELF = ["'self'"];
const NONE = ["'none'"];
const POLICY = {
  defaultSrc: SELF,
  imgSrc: ["'self'", 'data:'],
  objectSrc: NONE,
  baseUri: NONE,
  formAction: SELF,
  frameAncestors: NONE,
};
// The editor of the API page writes its own style elements.
const API_PAGE = { ...POLICY, styleSrc: ["'self'", "'unsafe-inline'"] };

/** Nothing from another host, no inline script or style, no framing; `https` adds strict transport for a year. */
export function securityHeaders(https: boolean): RequestHandler {
  return headers(POLICY, https);
}

export function apiPageHeaders(https: boolean): RequestHandler {
  return headers(API_PAGE, https);
}

function headers(directives: Record<string, string[]>, https: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  });
}

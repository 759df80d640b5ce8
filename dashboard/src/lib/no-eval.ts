import { config } from 'zod/mini';

// Zod would try to compile schemas with `new Function`, which the page's policy forbids and reports. The small build of
// it, since the schemas of addresses are part of what everybody downloads first.
config({ jitless: true });

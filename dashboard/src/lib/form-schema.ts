import { z } from 'zod';

// Zod would try to compile schemas with `new Function`, which the page's policy forbids and reports.
z.config({ jitless: true });

export { z };

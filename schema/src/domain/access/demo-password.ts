/** Public on purpose: it opens invented data only, and only where demo accounts are allowed (loopback). */
export const DEMO_PASSWORD = 'exempel-jourplan';

/** The one with a plan, which the walks through the product use. */
export const DEMO_SLUG = 'orebro';
export const STOCKHOLM_SLUG = 'stockholm-gotland';

import type { Labels } from './labels.js';

type SetOf = { [Name in keyof Labels]: Labels[Name] extends string ? never : Name }[keyof Labels];

/** How a screen asks for a label: `label.gender.WOMAN`. */
export type LabelId = { [Name in SetOf]: `label.${Name}.${keyof Labels[Name] & string}` }[SetOf];

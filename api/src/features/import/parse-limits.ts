/** What the process that reads a file may use. A file from outside is hostile until it has been read. */
export type ParseLimits = { fileBytes: number; heapMegabytes: number; withinMillis: number };

export const PARSE_LIMITS: ParseLimits = { fileBytes: 10 * 1024 * 1024, heapMegabytes: 512, withinMillis: 20_000 };

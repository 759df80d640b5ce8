/**
 * What the process that reads a file may use. A file from outside is hostile until it has been read. Seconds are of the
 * processor, so that a busy machine refuses nothing that an idle one reads; the clock ends only a process that hangs.
 */
export type ParseLimits = { fileBytes: number; heapMegabytes: number; cpuSeconds: number; lastResortMillis: number };

export const PARSE_LIMITS: ParseLimits = {
  fileBytes: 10 * 1024 * 1024,
  heapMegabytes: 512,
  cpuSeconds: 20,
  lastResortMillis: 15 * 60_000,
};

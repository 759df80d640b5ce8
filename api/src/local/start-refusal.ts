/** An expected reason why Jourplan cannot start. The message is one line of Swedish: what is wrong and what to do. */
export class StartRefusal extends Error {}

/** The code of a system error (`EACCES`, `ENOSPC` …), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a file system error means for the person who starts Jourplan. */
export function fileRefusal(path: string, error: unknown): StartRefusal {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return noSpace(path);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StartRefusal(
      `Jourplan får inte skriva i ${path} (${code}): ändra mappens ägare eller rättigheter, eller ange en annan mapp med JOURPLAN_DATA.`,
    );
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return new StartRefusal(
      `${path} är en fil men ska vara en mapp: flytta undan filen, eller ange en annan mapp med JOURPLAN_DATA.`,
    );
  }
  return new StartRefusal(`${path} kan inte användas: ${error instanceof Error ? error.message : String(error)}.`);
}

export function noSpace(path: string): StartRefusal {
  return new StartRefusal(`Disken där ${path} ligger är full: frigör minst 300 MB och starta igen.`);
}

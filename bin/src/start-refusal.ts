import { say } from './say.js';
/** An expected reason why Jourplan cannot start. The message is one line in the person's language: what is wrong and what to do. */
export class StartRefusal extends Error {}

/** The code of a system error (`EACCES`, `ENOSPC` …), or an empty string. Asked of its shape: it may come from another realm. */
export function errorCode(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : '';
}

export function errorMessage(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage ? String(error.message) : String(error);
}

/** What a file system error means for the person who starts Jourplan. */
export function fileRefusal(path: string, error: unknown): StartRefusal {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return noSpace(path);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StartRefusal(
      say(
        `Jourplan får inte skriva i ${path} (${code}): ändra mappens ägare eller rättigheter, eller ange en annan mapp med JOURPLAN_DATA.`,
        `Jourplan may not write in ${path} (${code}): change the owner or the rights of the folder, or name another one with JOURPLAN_DATA.`,
      ),
    );
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return new StartRefusal(
      say(
        `${path} är en fil men ska vara en mapp: flytta undan filen, eller ange en annan mapp med JOURPLAN_DATA.`,
        `${path} is a file but must be a folder: move the file away, or name another folder with JOURPLAN_DATA.`,
      ),
    );
  }
  return new StartRefusal(
    say(`${path} kan inte användas: ${errorMessage(error)}.`, `${path} cannot be used: ${errorMessage(error)}.`),
  );
}

export function noSpace(path: string): StartRefusal {
  return new StartRefusal(
    say(
      `Disken där ${path} ligger är full: frigör minst 300 MB och starta igen.`,
      `The disk that holds ${path} is full: free at least 300 MB and start again.`,
    ),
  );
}

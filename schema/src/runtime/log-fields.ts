/** The only fields a log line may carry. A name outside this list does not compile: no variables, no SQL, no text people wrote. */
export type LogFields = {
  errorId?: string;
  errorCode?: string;
  operation?: string;
  durationMillis?: number;
  status?: number;
  job?: string;
  jobId?: string;
  organisationId?: string;
  halfYear?: string;
  count?: number;
  port?: number;
  path?: string;
  migration?: string;
  /** Of a link in the event chain, with the link itself, hexadecimal. */
  position?: number;
  chain?: string;
  /** Who acted, the act that was refused, and from which coarse network (IPv4 by /24, IPv6 by /48). */
  personId?: string;
  act?: string;
  network?: string;
  /** Lines of the same cause that were not written in the last minute, and the error ids some of them carried. */
  leftOut?: number;
  alsoErrorIds?: readonly string[];
};

export type Log = {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
};

/** The system user PostgreSQL runs as, when that is another than the one who started Jourplan. */
export type DatabaseUser = {
  name: string;
  uid: number;
  gid: number;
};

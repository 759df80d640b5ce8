const UUID_SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether an id could be one of ours; PostgreSQL would raise an error at anything else. */
export function isUuid(text: string): boolean {
  return UUID_SHAPE.test(text);
}

const NAME = /^[a-zA-Z0-9_-]{1,60}$/;

/** The names in a list written `a,b` in the address; what is no name is left out. */
export function tableNames(list: string | undefined): string[] {
  return (list ?? '').split(',').filter((name) => NAME.test(name));
}

/** Adds a name to, or takes it out of, such a list. */
export function toggledIn(list: string | undefined, name: string, isListed: boolean): string {
  const others = tableNames(list).filter((entry) => entry !== name);
  return (isListed ? [...others, name] : others).join(',');
}

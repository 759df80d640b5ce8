/** Adds a name to, or takes it out of, a list written `a,b` in the address. */
export function toggledIn(list: string, name: string, isListed: boolean): string {
  const others = list.split(',').filter((entry) => entry !== '' && entry !== name);
  return (isListed ? [...others, name] : others).join(',');
}

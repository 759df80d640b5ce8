import { registerEnumType } from 'type-graphql';

/** An enum whose keys are its values, made from the domain's list; every value gets a description. */
export function registerEnum<Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
): { readonly [Key in Value]: Key } {
  const keys = Object.keys(values) as Value[];
  const members = Object.fromEntries(keys.map((key) => [key, key])) as { readonly [Key in Value]: Key };
  const valuesConfig = Object.fromEntries(keys.map((key) => [key, { description: values[key] }])) as {
    [Key in Value]: { description: string };
  };
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}

import type * as z from 'zod';

type Schema = z.core.$ZodType;

/** The names of the fields that an object at this path may hold; empty where the path leads to no object. */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[], value: unknown): string[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return fieldsAt(def.innerType, path, value);
    case 'union':
      return [...new Set(fitting(def, value).flatMap((option) => fieldsAt(option, path, value)))];
    case 'array':
      return path.length ? fieldsAt(def.element, path.slice(1), inside(value, path)) : [];
    case 'record':
      return path.length ? fieldsAt(def.valueType, path.slice(1), inside(value, path)) : [];
    case 'object': {
      if (path.length === 0) return Object.keys(def.shape);
      const next = def.shape[String(path[0])];
      return next ? fieldsAt(next, path.slice(1), inside(value, path)) : [];
    }
    default:
      return [];
  }
}

const inside = (value: unknown, path: readonly PropertyKey[]): unknown =>
  value && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[path[0] as PropertyKey] : undefined;

/** Of a union told apart by a field, the option that the value chose; of any other, all. */
function fitting(def: z.core.$ZodUnionDef & { discriminator?: string }, value: unknown): readonly Schema[] {
  const { discriminator, options } = def;
  if (!discriminator) return options;
  const chosen = inside(value, [discriminator]);
  return options.filter((option) => {
    const shape = ((option as z.core.$ZodTypes)._zod.def as z.core.$ZodObjectDef).shape;
    return shape[discriminator]?._zod.values?.has(chosen as string);
  });
}

/** The names of the views of a schema. The DMMF lists them among the models without telling which they are. */
export function viewNames(models: string): Set<string> {
  return new Set([...models.matchAll(/^\s*view\s+(\w+)\s*\{/gm)].map(([, name = '']) => name))
}

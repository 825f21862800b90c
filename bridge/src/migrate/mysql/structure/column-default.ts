/**
 * What the database puts into a column when nothing is given.
 *
 * - `literal`: a value as text: the digits of a number, `true` or `false`, the characters of a string without quotes,
 *   the value of an enum as the database has it.
 * - `now`: `CURRENT_TIMESTAMP`, with the precision of the column.
 * - `expression`: SQL as it stands after `DEFAULT`, with its parentheses, or a quoted literal of a type that has no
 *   literals in a schema. Without SQL (`@default(dbgenerated())`) it says that there is a default, and not which.
 */
export type ColumnDefault =
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'now' }
  | { readonly kind: 'expression'; readonly sql: string | undefined }

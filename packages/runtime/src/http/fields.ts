/** Fields of a query or a form. One given twice becomes an array, so that a schema that wants one text refuses it instead of taking the last. */
export function fieldsOf(given: URLSearchParams): Record<string, unknown> {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of given) {
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(fields);
}

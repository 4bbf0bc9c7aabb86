/** The fields that are times: milliseconds since 1970 in the tool, ISO 8601 in all its JSON. */
const TIMES: ReadonlySet<string> = new Set(['at', 'since']);

export function toJson(data: unknown): string {
  return JSON.stringify(data, (key, value: unknown) =>
    TIMES.has(key) && typeof value === 'number' ? new Date(value).toISOString() : value,
  );
}

/** Reads what `toJson` wrote. */
export function fromJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) =>
    TIMES.has(key) && typeof value === 'string' ? Date.parse(value) : value,
  );
}

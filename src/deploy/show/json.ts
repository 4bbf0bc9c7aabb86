/** The fields that are times. The tool uses milliseconds since 1970, and its JSON ISO 8601. */
const TIMES: ReadonlySet<string> = new Set(['at', 'since']);

export function toJson(data: unknown): string {
  return JSON.stringify(data, (key, value: unknown) =>
    TIMES.has(key) && typeof value === 'number' ? new Date(value).toISOString() : value,
  );
}

/** Parses the output of `toJson`. */
export function fromJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) =>
    TIMES.has(key) && typeof value === 'string' ? Date.parse(value) : value,
  );
}

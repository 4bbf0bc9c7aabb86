/** Where an error was thrown. A message may contain what people typed, which the log must not contain. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim())].join(' | ');
}

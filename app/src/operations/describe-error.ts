/** Where an error was thrown. A message may contain what people typed, which the log must not contain. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  // LevelDB names a file and the answer of the operating system.
  if (isEngineError(error)) return `the embedded engine failed: ${error.message}`;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim())].join(' | ');
}

function isEngineError(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && error.code.startsWith('LEVEL_');
}

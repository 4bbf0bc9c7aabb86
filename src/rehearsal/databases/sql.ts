export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

export function identifier(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

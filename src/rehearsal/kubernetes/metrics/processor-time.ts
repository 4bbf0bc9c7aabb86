import { readdirSync, readFileSync } from 'node:fs';

/** `USER_HZ` of Linux. */
const TICKS = 100;

/**
 * The processor seconds that process groups have used, with those of their ended processes; by the ID of the group. From /proc, so
 * there is nothing on other systems.
 */
export function processorTime(groups: ReadonlySet<number>): ReadonlyMap<number, number> {
  const used = new Map<number, number>();
  if (process.platform !== 'linux' || groups.size === 0) return used;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statOf(name);
    const group = Number(fields[2]);
    if (!groups.has(group)) continue;
    // utime, stime, cutime and cstime: proc(5). The first two fields, up to the name in parentheses, are cut off.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    used.set(group, (used.get(group) ?? 0) + ticks / TICKS);
  }
  return used;
}

function statOf(pid: string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    // The process ended meanwhile.
    return [];
  }
}

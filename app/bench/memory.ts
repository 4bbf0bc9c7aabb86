import { run } from './load';
import type { Service } from './servers';
import { table } from './table';

const portions = 5;
const portion = 200_000;

/** A million lists: memory after each fifth of them, from what the service tells Prometheus. */
export async function measureMemory(
  { url, metricsUrl }: Service,
  print: (text: string) => void,
): Promise<void> {
  const rows: (string | number)[][] = [];
  for (let count = 1; count <= portions; count += 1) {
    await run({ url: `${url}/api/comment/list/1`, amount: portion });
    const metrics = await (await fetch(metricsUrl)).text();
    const megabytes = (name: string) =>
      Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]) / 1024 ** 2;
    rows.push([
      `${(count * portion).toLocaleString('en-US')} requests`,
      megabytes('process_resident_memory_bytes'),
      megabytes('nodejs_heap_size_used_bytes'),
    ]);
  }
  print(`\n${table(['memory after', 'resident MB', 'heap used MB'], rows)}`);
}

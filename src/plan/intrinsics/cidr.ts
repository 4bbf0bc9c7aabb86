/** The first `count` subnets of a block with `bits` host bits each; `undefined` where they don't fit or are invalid. */
export function cidrBlocks(block: string, count: number, bits?: number): string[] | undefined {
  const [address, prefixText] = block.split('/');
  if (!address || !prefixText || !Number.isInteger(count) || count < 1 || count > 256) return undefined;
  const six = address.includes(':');
  const width = six ? 128 : 32;
  const hostBits = bits ?? (six ? 64 : 8);
  const prefix = Number(prefixText);
  const base = six ? readSix(address) : readFour(address);
  const sound = [hostBits, prefix].every((size) => Number.isInteger(size) && size >= 0 && size <= width);
  if (base === undefined || !sound || hostBits > width - prefix) return undefined;
  if (BigInt(count) > 1n << BigInt(width - prefix - hostBits)) return undefined;
  const start = (base >> BigInt(width - prefix)) << BigInt(width - prefix);
  return Array.from({ length: count }, (_, index) => {
    const subnet = start + (BigInt(index) << BigInt(hostBits));
    return `${six ? writeSix(subnet) : writeFour(subnet)}/${width - hostBits}`;
  });
}

function readFour(text: string): bigint | undefined {
  const bytes = text.split('.');
  if (bytes.length !== 4 || !bytes.every((byte) => /^\d{1,3}$/.test(byte) && Number(byte) < 256))
    return undefined;
  return bytes.reduce((sum, byte) => (sum << 8n) + BigInt(byte), 0n);
}

function writeFour(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
}

function readSix(text: string): bigint | undefined {
  const [head = '', tail, ...more] = text.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(gap, 0)).fill('0'), ...right];
  if (more.length > 0 || groups.length !== 8 || !groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)))
    return undefined;
  return groups.reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n);
}

function writeSix(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16),
  );
  const trailing = groups.length - groups.findLastIndex((group) => group !== '0') - 1;
  return trailing > 1 ? `${groups.slice(0, 8 - trailing).join(':')}::` : groups.join(':');
}

import fc from 'fast-check';
import { propertyRuns } from '../../../tools/testing/property-runs';
import type { Data } from '../../document/data';
import { KNOWN_AFTER_APPLY } from '../../plan/change-tree';
import { data } from '../fixtures/arbitrary';
import { diff } from './diff';
import { same } from './value';

function shown(before: Data | undefined, after: Data | undefined): string {
  return diff(before, after)
    .map(({ sign, depth, label, text, change }) => {
      const content = change ? `${change.before} → ${change.after}` : text;
      return `${sign} ${'  '.repeat(depth)}${[label, content].filter((part) => part !== '').join(' ')}`;
    })
    .join('\n');
}

describe('a difference', () => {
  it('shows short values on one line and long ones on two, with the difference marked', () => {
    expect(shown({ Size: '1' }, { Size: '2' })).toBe('~ Size: 1 → 2');
    const [start, end] = ['x'.repeat(50), 'y'.repeat(50)];
    const [, old, updated] = diff(
      { Text: 'same', Image: `${start}1${end}` },
      { Text: 'same', Image: `${start}22${end}` },
    );
    expect(old).toMatchObject({ sign: '-', mark: [50, 51] });
    expect(updated).toMatchObject({ sign: '+', mark: [50, 52] });
  });

  it('omits the old value if the new one is known after apply', () => {
    const after = { Body: KNOWN_AFTER_APPLY };
    expect(shown({ Body: 'a\nb\nc\n' }, after)).toBe('~ Body: (3 lines) → (known after apply)');
    expect(shown({ Body: [{ a: '1' }] }, after)).toBe('~ Body: (1 item) → (known after apply)');
    expect(shown({ Body: { a: '1', b: '2' } }, after)).toBe('~ Body: (2 entries) → (known after apply)');
    expect(shown({ Body: 'short' }, after)).toBe('~ Body: short → (known after apply)');
  });

  it('matches statements by Sid at any position', () => {
    const read = { Sid: 'Read', Effect: 'Allow', Action: ['a', 'b'] };
    const write = { Sid: 'Write', Effect: 'Allow', Action: 'c' };
    expect(
      shown(
        [read, write],
        [{ Sid: 'New', Effect: 'Deny', Action: 'z' }, { ...read, Action: ['a', 'b', 'd'] }, write],
      ),
    ).toBe(
      [
        '+ - Sid: New',
        '+   Effect: Deny',
        '+   Action: z',
        '~ - Sid: Read',
        '    Effect: Allow',
        '~   Action:',
        '…     2 unchanged items',
        '+     - d',
        '… 1 unchanged item',
      ].join('\n'),
    );
  });

  it('matches rules without a name by similarity', () => {
    const rule = { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, CidrIp: '10.0.0.0/8' };
    expect(
      shown(
        [rule],
        [
          { ...rule, IpProtocol: 'udp', FromPort: 1, ToPort: 1, CidrIp: 'x' },
          { ...rule, CidrIp: '0.0.0.0/0' },
        ],
      ),
    ).toBe(
      [
        '+ - IpProtocol: udp',
        '+   FromPort: 1',
        '+   ToPort: 1',
        '+   CidrIp: x',
        '~ - IpProtocol: tcp',
        '    FromPort: 80',
        '    ToPort: 80',
        '~   CidrIp: 10.0.0.0/8 → 0.0.0.0/0',
      ].join('\n'),
    );
  });

  it('shows moved items', () => {
    expect(shown(['a', 'b', 'c'], ['c', 'a', 'b'])).toBe(
      '~ - c (moved from position 3 to 1)\n… 2 unchanged items',
    );
  });

  it('treats a single value as a list of one if the other side is a list', () => {
    expect(shown({ Action: 'a' }, { Action: ['a', 'b'] })).toBe('~ Action:\n…   1 unchanged item\n+   - b');
  });

  it('shows the changed lines of a long text with context', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
    const after = lines.map((text) => (text === 'line 15' ? 'another line' : text));
    expect(shown(lines.join('\n'), after.join('\n'))).toBe(
      [
        '… 13 unchanged lines',
        '  line 13',
        '  line 14',
        '- line 15',
        '+ another line',
        '  line 16',
        '  line 17',
        '… 12 unchanged lines',
      ].join('\n'),
    );
  });

  it('compares JSON strings as data', () => {
    expect(shown('{"widgets":[{"x":1,"y":2}]}', '{"widgets":[{"x":1,"y":3}]}')).toBe(
      ['~ (JSON)', '~   widgets:', '~     - x: 1', '~       y: 2 → 3'].join('\n'),
    );
  });

  it('takes 8080 and "8080" for the same, as CloudFormation does', () => {
    expect(shown({ Port: 8080, On: true }, { Port: '8080', On: 'true' })).not.toMatch(/^[+~-]/m);
  });

  it('is empty exactly for equal values', () => {
    fc.assert(
      fc.property(data, data, (before, after) => {
        const changes = diff(before, after).filter(({ sign }) => sign !== ' ' && sign !== '…');
        expect(changes.length > 0).toBe(!same(before, after));
        expect(diff(before, before)).toEqual([]);
      }),
      propertyRuns(60),
    );
  });
});

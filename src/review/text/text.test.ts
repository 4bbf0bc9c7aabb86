import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { add, modify, stack } from '../fixtures/build';
import { trees } from '../fixtures/trees';
import { review } from '../review';
import { type TextOptions, textReview } from './text';

function text(resources: Parameters<typeof stack>[1], options: Partial<TextOptions> = {}): string {
  return textReview(review(stack('demo', resources)), { width: 80, color: false, ...options });
}

describe('the text', () => {
  it('shortens a long value around the difference and counts the rest', () => {
    const value = (tail: string): { Value: string } => ({
      Value: `${'a'.repeat(900)}${tail}${'b'.repeat(300)}`,
    });
    const change = modify('P', 'AWS::SSM::Parameter', value('OLD'), value('NEW'));
    const folded = text([change], { width: 2000, hint: 'press d' });
    expect(folded).toContain('(840 characters)…');
    expect(folded).toMatch(/aaaaaOLDbbbb.*aaaaaNEWbbbb/s);
    expect(folded).toMatch(/Not shown: 1,926 characters \(press d\)\.$/);
    expect(text([change], { full: true })).not.toContain('Not shown');
  });

  it('shortens a long list and counts the rest', () => {
    const rows = Array.from({ length: 100 }, (_, index) => `row ${index}`);
    const folded = text([modify('P', 'A::B::C', { Rows: ['x'] }, { Rows: ['x', ...rows] })]);
    expect(folded).toContain('… 90 more lines');
    expect(folded).toContain('Not shown: 90 lines.');
  });

  it('has the same text with and without color', () => {
    const tree = trees['table-replaced'];
    if (!tree) throw new Error('there is no fixture table-replaced');
    const [plain, colored] = [false, true].map((color) => textReview(review(tree), { width: 80, color }));
    expect(plain).not.toContain('\u001B');
    expect(colored).toContain('\u001B[1;31mDATA AT RISK (2)\u001B[0m');
    expect(stripVTControlCharacters(colored ?? '')).toBe(plain);
  });

  it('counts wide characters as two columns', () => {
    const wide = add('X', 'A::B::C', { Title: '表格'.repeat(60) });
    for (const line of text([wide], { width: 40, full: true }).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });

  it('lists what a stack deletion deletes and retains', () => {
    const gone = (logicalId: string, type: string, policyAction: 'Delete' | 'Retain') => ({
      ...add(logicalId, type, {}),
      action: 'Remove' as const,
      policyAction,
    });
    const tree = stack(
      'demo',
      [
        gone('Table', 'AWS::DynamoDB::Table', 'Delete'),
        gone('Backup', 'AWS::S3::Bucket', 'Retain'),
        gone('Alarm', 'AWS::CloudWatch::Alarm', 'Delete'),
        gone('Record', 'AWS::Route53::RecordSet', 'Retain'),
      ],
      { action: 'Delete' },
    );
    expect(textReview(review(tree), { width: 80, color: false })).toBe(
      [
        'demo: delete stack',
        '',
        'DATA AT RISK (1)',
        '  -   Table  AWS::DynamoDB::Table',
        '      The table is deleted with its data.',
        '',
        'DATA RETAINED OUTSIDE THE STACK (1)',
        '  -   Backup  AWS::S3::Bucket',
        '      The bucket is removed from the stack and retained in the account with its',
        '      objects.',
        '',
        'OTHER CHANGES (2)',
        '  -   Alarm  AWS::CloudWatch::Alarm',
        '  -   Record  AWS::Route53::RecordSet',
        '      It is removed from the stack and retained in the account.',
        '',
        '4 to remove.',
        'Data at risk in 1 resource.',
        'Data retained outside the stack: 1 resource.',
      ].join('\n'),
    );
  });
});

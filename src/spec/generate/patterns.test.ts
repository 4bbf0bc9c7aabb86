import fc from 'fast-check';
import { javascriptPattern } from './patterns';

describe('a pattern of AWS', () => {
  it('is unchanged if JavaScript accepts it', () => {
    expect(javascriptPattern('^[a-z][a-z0-9-]{2,63}$')).toBe('^[a-z][a-z0-9-]{2,63}$');
  });

  it.each([
    ['^[\\w\\:\\_]+$', '^[\\w:_]+$'],
    ['^[\\w-.]+\\_$', '^[\\w\\-.]+_$'],
    ['a\\-b', 'a-b'],
    ['[\\\'\\"]', '[\'"]'],
  ])('loses the escapes that Unicode mode refuses: %s', (published, expected) => {
    expect(javascriptPattern(published)).toBe(expected);
  });

  it('has its comment ends restored', () => {
    expect(javascriptPattern('^(/[a-z]+)/\u200d*[a-z]+$')).toBe('^(/[a-z]+)*/[a-z]+$');
  });

  it.each([
    ['^arn:aws:iam::\\d{12}:role/.+$'],
    ['^arn:(aws|aws-us-gov|aws-cn):iam::\\d{12}:role/.+$'],
    ['^arn:aws(|-cn|-us-gov):iam::\\d{12}:role/.+$'],
  ])('takes every partition: %s', (published) => {
    const pattern = new RegExp(javascriptPattern(published) ?? '(?!)', 'u');
    for (const partition of ['aws', 'aws-cn', 'aws-us-gov', 'aws-iso-b']) {
      expect(`arn:${partition}:iam::123456789012:role/a`).toMatch(pattern);
    }
    expect('arn:azure:iam::123456789012:role/a').not.toMatch(pattern);
  });

  it.each([[''], ['.*'], ['^.*$'], ['^\\P{C'], ['[\u0001-\u001f]'], ['(?i)abc']])(
    'is dropped where it says nothing or is broken: %j',
    (published) => {
      expect(javascriptPattern(published)).toBeUndefined();
    },
  );

  it('always compiles in Unicode mode', () => {
    const pieces = fc.constantFrom(
      '\\',
      '-',
      '[',
      ']',
      '\\w',
      '_',
      ':',
      '(',
      ')',
      '*',
      '/',
      'a',
      '{',
      '}',
      '\\_',
      '|',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const pattern = javascriptPattern(parts.join(''));
        return pattern === undefined || new RegExp(pattern, 'u') instanceof RegExp;
      }),
    );
  });
});

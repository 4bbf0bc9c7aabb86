import { jsdoc } from './documentation';

describe('documentation for editors', () => {
  it('is on one line if it fits', () => {
    expect(jsdoc('The id `x` .\n', '  ')).toBe('  /** The id `x`. */\n');
  });

  it('is omitted where AWS has none', () => {
    expect(jsdoc(' \n', '')).toBe('');
  });

  it('cannot end its comment', () => {
    expect(jsdoc('a path like arn:*/thing', '')).toBe('/** a path like arn:*\\/thing */\n');
  });

  it('keeps whole paragraphs up to a limit, with tags below', () => {
    const long = 'word '.repeat(138).trim();
    expect(jsdoc(`first\n\n${long}\n\nno room for this`, '', '', '@deprecated')).toBe(
      `/**\n * first\n *\n * ${long}\n *\n * @deprecated\n */\n`,
    );
  });

  it('cuts a long paragraph after a sentence', () => {
    const text = jsdoc('Sentence. '.repeat(400), '');
    expect(text.length).toBeLessThan(1500);
    expect(text).toMatch(/Sentence\. \*\/\n$/);
  });
});

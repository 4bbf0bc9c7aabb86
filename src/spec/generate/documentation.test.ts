import { jsdoc } from './documentation';

describe('documentation for editors', () => {
  it('is one line where it fits one', () => {
    expect(jsdoc('The id `x` .\n', '  ')).toBe('  /** The id `x`. */\n');
  });

  it('is nothing where AWS says nothing', () => {
    expect(jsdoc(' \n', '')).toBe('');
  });

  it('can not end the comment that carries it', () => {
    expect(jsdoc('a path like arn:*/thing', '')).toBe('/** a path like arn:*\\/thing */\n');
  });

  it('keeps whole paragraphs up to a length and sets tags below', () => {
    const long = 'word '.repeat(138).trim();
    expect(jsdoc(`first\n\n${long}\n\nno room for this`, '', '', '@deprecated')).toBe(
      `/**\n * first\n *\n * ${long}\n *\n * @deprecated\n */\n`,
    );
  });

  it('cuts a paragraph without end after a sentence', () => {
    const text = jsdoc('Sentence. '.repeat(400), '');
    expect(text.length).toBeLessThan(1500);
    expect(text).toMatch(/Sentence\. \*\/\n$/);
  });
});

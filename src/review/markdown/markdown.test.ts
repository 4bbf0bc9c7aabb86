import { add, remove, stack } from '../fixtures/build';
import { trees } from '../fixtures/trees';
import { review } from '../review';
import { code, fenced, prose } from './escape';
import { markdownReview } from './markdown';

describe('the Markdown', () => {
  it('fits in a GitHub comment, with the dangerous change complete and a note of what is omitted', () => {
    const filler = Array.from({ length: 900 }, (_, index) =>
      add(`Parameter${index}`, 'AWS::SSM::Parameter', { Value: 'x'.repeat(500) }),
    );
    const text = markdownReview(
      review(stack('demo', [...filler, remove('Table', 'AWS::DynamoDB::Table', { TableName: 'comments' })])),
    );
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain('- TableName: comments');
    expect(text).toMatch(
      /_[\d,]+ more entries and all details are omitted\. A GitHub comment is limited to 65,536 characters\.|_Details of [\d,]+ entries are omitted/,
    );
  });

  it('omits details before changes', () => {
    const tree = trees['first-deploy'];
    if (!tree) throw new Error('there is no fixture first-deploy');
    const text = markdownReview(review(tree), { most: 3000 });
    expect(text).toMatch(/_Details of \d+ entries are omitted/);
    for (const name of ['TaskRole', 'SecurityGroup', 'CommentsTable', 'LogGroup', 'TaskDefinition'])
      expect(text).toContain(name);
  });
});

describe('escaping', () => {
  it('removes markup, tags, mentions and references from text', () => {
    expect(prose('*a* <b> @team #12 `c` [d](e)')).toBe(
      '\\*a\\* &lt;b\\> @<!-- -->team \\#12 \\`c\\` \\[d\\]\\(e\\)'.replace('\\#12', '\\#<!-- -->12'),
    );
  });

  it('fences code with more backticks than it contains', () => {
    expect(code('a`b``c')).toBe('```a`b``c```');
    expect(fenced('diff', ['+ ````'])).toBe('`````diff\n+ ````\n`````');
  });
});

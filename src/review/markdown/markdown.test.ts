import { add, remove, stack } from '../fixtures/build';
import { trees } from '../fixtures/trees';
import { review } from '../review';
import { code, fenced, prose } from './escape';
import { markdownReview } from './markdown';

describe('the Markdown', () => {
  it('keeps within what GitHub takes, the dangerous change whole, and says what is left out', () => {
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

  it('leaves out details before it leaves out changes', () => {
    const tree = trees['first-deploy'];
    if (!tree) throw new Error('there is no fixture first-deploy');
    const text = markdownReview(review(tree), { most: 3000 });
    expect(text).toMatch(/_Details of \d+ entries are omitted/);
    for (const name of ['TaskRole', 'SecurityGroup', 'CommentsTable', 'LogGroup', 'TaskDefinition'])
      expect(text).toContain(name);
  });
});

describe('escaping', () => {
  it('leaves no mark, tag, mention or reference in prose', () => {
    expect(prose('*a* <b> @team #12 `c` [d](e)')).toBe(
      '\\*a\\* &lt;b\\> @<!-- -->team \\#12 \\`c\\` \\[d\\]\\(e\\)'.replace('\\#12', '\\#<!-- -->12'),
    );
  });

  it('fences code with more backticks than there are inside', () => {
    expect(code('a`b``c')).toBe('```a`b``c```');
    expect(fenced('diff', ['+ ````'])).toBe('`````diff\n+ ````\n`````');
  });
});

import { add, nested, stack } from './fixtures/build';
import { review } from './review';
import { summarySentences } from './summary';

const alarm = add('Alarm', 'AWS::CloudWatch::Alarm', {});

function first(...resources: Parameters<typeof stack>[1]): string | undefined {
  return summarySentences(review(stack('demo', resources)).summary)[0]?.text;
}

describe('the summary', () => {
  it('counts resources in the root stack, in nested stacks and in both', () => {
    const inside = nested('Data', stack('Data', [alarm]));
    expect(first(alarm)).toBe('1 to add.');
    expect(first(inside)).toBe('1 to add in 1 nested stack.');
    expect(first(alarm, inside)).toBe('2 to add in the root stack and 1 nested stack.');
  });
});

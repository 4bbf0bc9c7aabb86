// Starts the longest tests first. On a fresh clone jest knows no durations and would start them by the size of their files.
const { default: Sequencer } = require('@jest/test-sequencer');

const LONGEST = [
  'tools/documents/walk-through-aws.all.test.ts',
  'tools/documents/walk-through-local.all.test.ts',
  'src/local/kill.all.test.ts',
  'src/rehearsal/strategies.all.test.ts',
  'src/cli/processes.all.test.ts',
];

const rank = ({ path }) => {
  const index = LONGEST.findIndex((each) => path.endsWith(each));
  return index === -1 ? LONGEST.length : index;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};

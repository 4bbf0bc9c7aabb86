import { commandsIn, isCovered } from './commands';
import { readMarkdown } from './markdown';

test('finds commands in shell blocks and within text, without comments', () => {
  const text = `
Run \`make\`, \`RUNS=2 npx jest src\` or \`.ci/run\`, not \`makes\` or \`queue.yaml\`.

\`\`\`sh
# first
make deploy ENV=dev     # deploys
aws s3 ls \\
  --recursive
\`\`\`

\`\`\`ts
make();
\`\`\`
`;
  expect(commandsIn('README.md', readMarkdown(text)).map((command) => command.text)).toEqual([
    'make deploy ENV=dev',
    'aws s3 ls --recursive',
    'make',
    'RUNS=2 npx jest src',
    '.ci/run',
  ]);
});

test('a command is covered by one that makes its targets and more', () => {
  const all = ['make build', 'make build test', 'make', 'make build BREAK=1', 'make deploy'];
  const commands = all.map((text) => ({ text }));
  expect(all.filter((text) => isCovered(text, commands))).toEqual(['make build']);
});

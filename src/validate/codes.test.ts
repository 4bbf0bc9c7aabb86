import { codes } from './codes';

it.each(Object.entries(codes))('%s is documented', (name, { severity, summary, advice }) => {
  expect(name).toMatch(
    /^(text|template|schema|intrinsic|reference|wiring|limit|policy|serverless|kubernetes|pod-security|internal)\/[a-z]+(-[a-z0-9]+)*$/,
  );
  expect(['error', 'warning', 'info']).toContain(severity);
  expect(summary).toMatch(/^\S.*[^.]$/);
  expect(advice).toMatch(/^[a-z`].*[^.]$/);
});

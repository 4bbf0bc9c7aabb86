import { resolvedUrls } from './records';

const record = (name: string, target: string, type = 'A') => ({ zone: 'Z1', type, name, target });
const records = [
  record('example.com', '127.0.0.1:8090'),
  record('www.example.com', 'd111111abcdef8.cloudfront.net'),
  record('six.example.com', '127.0.0.1:8090', 'AAAA'),
];

test.each([
  ['https://example.com', 'https://127.0.0.1:8090'],
  ['https://example.com/todo/', 'https://127.0.0.1:8090/todo/'],
  ['https://www.example.com', 'https://www.example.com'],
  ['https://six.example.com', 'https://six.example.com'],
  ['https://example.com.evil.org', 'https://example.com.evil.org'],
  ['example.com', 'example.com'],
])('%s is %s', (text, expected) => {
  expect(resolvedUrls(text, records)).toBe(expected);
});

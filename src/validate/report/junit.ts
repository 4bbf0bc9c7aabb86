import type { Located } from '../finding';
import type { Validation } from '../validate';

/** JUnit XML, which most CI systems read: a suite for each file, and in it a failed test for each error and warning. */
export function junitReport({ documents, findings }: Validation): string {
  const shown = findings.filter(({ severity, accepted }) => severity !== 'info' || accepted !== undefined);
  const suites = documents.map(({ file }) =>
    suite(
      file,
      shown.filter((each) => each.file === file),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="stacks validate">\n${suites.join('')}</testsuites>\n`;
}

function suite(file: string, findings: readonly Located[]): string {
  const skipped = findings.filter(({ accepted }) => accepted !== undefined).length;
  const counts = {
    name: file,
    tests: Math.max(findings.length, 1),
    failures: findings.length - skipped,
    skipped,
  };
  const cases =
    findings.length > 0
      ? findings.map(testCase)
      : [`    <testcase${attributes({ name: 'no findings', classname: file })}/>\n`];
  return `  <testsuite${attributes(counts)}>\n${cases.join('')}  </testsuite>\n`;
}

function testCase(each: Located): string {
  const { code, severity, file, line, column, message, advice, accepted } = each;
  const place = `${file}:${line}:${column}`;
  const outcome =
    accepted === undefined
      ? `<failure${attributes({ type: severity, message })}>${escapeXml([place, advice ?? ''].join('\n').trim())}</failure>`
      : `<skipped${attributes({ message: accepted })}/>`;
  const name = attributes({ name: `${code} ${line}:${column}`, classname: file, file, line });
  return `    <testcase${name}>${outcome}</testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** XML 1.0 has no characters for most control characters. */
function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"\n]/g, (character) => ESCAPES[character] ?? character);
}

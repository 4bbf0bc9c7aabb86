import type { Template } from '../../../document/template';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

/** The day from which Lambda rejects new functions with a runtime. AWS Lambda Developer Guide, "Lambda runtimes". */
const CREATION_BLOCKED: ReadonlyMap<string, string> = new Map([
  ['dotnet6', '2026-06-01'],
  ['dotnet8', '2026-12-10'],
  ['dotnetcore1.0', '2019-06-30'],
  ['dotnetcore2.0', '2019-04-30'],
  ['dotnetcore2.1', '2022-01-05'],
  ['dotnetcore3.1', '2023-04-03'],
  ['go1.x', '2024-02-08'],
  ['java11', '2026-07-31'],
  ['java17', '2026-07-31'],
  ['java21', '2029-07-31'],
  ['java25', '2029-07-31'],
  ['java8', '2024-02-08'],
  ['java8.al2', '2026-07-31'],
  ['nodejs', '2016-09-30'],
  ['nodejs10.x', '2021-07-30'],
  ['nodejs12.x', '2023-03-31'],
  ['nodejs14.x', '2024-01-09'],
  ['nodejs16.x', '2026-06-01'],
  ['nodejs18.x', '2026-06-01'],
  ['nodejs20.x', '2026-06-01'],
  ['nodejs22.x', '2027-06-01'],
  ['nodejs24.x', '2028-06-01'],
  ['nodejs4.3', '2020-02-03'],
  ['nodejs4.3-edge', '2019-03-31'],
  ['nodejs6.10', '2019-07-12'],
  ['nodejs8.10', '2020-02-04'],
  ['provided', '2024-02-08'],
  ['provided.al2', '2026-07-31'],
  ['provided.al2023', '2029-07-31'],
  ['python2.7', '2021-07-15'],
  ['python3.10', '2026-07-31'],
  ['python3.11', '2026-07-31'],
  ['python3.12', '2028-11-30'],
  ['python3.13', '2029-07-31'],
  ['python3.14', '2029-07-31'],
  ['python3.6', '2022-07-18'],
  ['python3.7', '2024-01-09'],
  ['python3.8', '2026-06-01'],
  ['python3.9', '2026-06-01'],
  ['ruby2.5', '2021-07-30'],
  ['ruby2.7', '2024-01-09'],
  ['ruby3.2', '2026-06-01'],
  ['ruby3.3', '2027-04-30'],
  ['ruby3.4', '2028-04-30'],
]);

/** A warning: existing functions keep running, and dates of blocks have been postponed before. */
export function* runtimes(template: Template): Iterable<Finding> {
  const today = new Date().toISOString().slice(0, 10);
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::Lambda::Function' && resource.type !== 'AWS::Serverless::Function') continue;
    const runtime = properties.get('Runtime');
    const blocked = CREATION_BLOCKED.get(runtime.text ?? '');
    if (blocked !== undefined && blocked <= today)
      yield finding(
        'schema/deprecated-runtime',
        runtime.path,
        `Lambda does not create functions with the runtime ${runtime.text} since ${blocked}`,
      );
  }
}

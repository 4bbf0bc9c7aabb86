import type { Template } from '../../../../document/template';
import { iamService, iamServices } from '../../../../spec/iam-spec';
import { type Finding, finding } from '../../../finding';
import { statements } from '../documents';
import { formatPattern, overlap } from './arn-pattern';
import { resourcesOf } from './resources';

/** ARNs that no resource type of their service has. */
export function* malformedArns(template: Template): Iterable<Finding> {
  for (const statement of statements(template))
    for (const { text, pattern, path } of resourcesOf(template, statement)) {
      if (text === undefined || /^\*+$/.test(text)) continue;
      if (!pattern) {
        yield finding('policy/iam-arn', path, `${text} is not an ARN`);
        continue;
      }
      if (/[*?]/.test(pattern.service)) continue;
      const known = formatsOf(pattern.service);
      if (known.length === 0)
        yield finding('policy/iam-arn', path, `${text}: IAM has no ARNs of the service ${pattern.service}`);
      else if (!known.some((format) => overlap(formatPattern(format) ?? pattern, pattern)))
        yield finding('policy/iam-arn', path, `${text} is not an ARN of ${pattern.service}`, {
          advice: `its ARNs are like ${known.slice(0, 3).join(', ')}`,
        });
    }
}

/** The ARN formats with this service. Its actions may have another prefix, as those of execute-api. */
function formatsOf(service: string): readonly string[] {
  if (formats.size === 0)
    for (const prefix of iamServices())
      for (const format of Object.values(iamService(prefix)?.arns ?? {})) {
        const name = format.split(':')[2] ?? '';
        formats.set(name, [...(formats.get(name) ?? []), format]);
      }
  return formats.get(service) ?? [];
}

/** ARN formats by service, read on first use. */
const formats = new Map<string, readonly string[]>();

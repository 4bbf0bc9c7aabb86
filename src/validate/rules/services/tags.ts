import type { Template } from '../../../document/template';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

/** AWS Tagging Best Practices: keys are unique, and the prefix `aws:` is reserved. */
export function* tags(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (!resource.type.startsWith('AWS::')) continue;
    for (const list of properties.get('Tags').alternatives()) {
      const seen = new Set<string>();
      for (const tag of list.items()) {
        const { text, path } = tag.get('Key');
        if (text === undefined) continue;
        if (/^aws:/i.test(text))
          yield finding('schema/pattern', path, `the tag key ${text} starts with aws:, which AWS reserves`, {
            advice: 'use another prefix',
          });
        else if (seen.has(text) && !path.includes('Fn::If'))
          yield finding('schema/items', path, `duplicate tag key ${text}`, {
            advice: 'remove one of the two tags',
          });
        seen.add(text);
      }
    }
  }
}

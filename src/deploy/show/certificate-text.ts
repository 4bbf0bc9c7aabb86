import type { StackEvent } from '../stack/stack-event';

const TYPE = 'AWS::CertificateManager::Certificate';
/** The reason of the event with which a certificate begins to wait for its validation. */
const RECORD = /^Content of DNS Record is: \{Name: (\S+?),\s*Type: (\w+),\s*Value: (\S+?)\}$/;

/** What a certificate waits for, if it is not validated yet. */
export function validationText({ type, logicalId, reason = '' }: StackEvent): string | undefined {
  const [, name, kind, value] = (type === TYPE && RECORD.exec(reason)) || [];
  if (name === undefined) return undefined;
  return `${logicalId} waits for the DNS record ${name} ${kind} ${value}: CloudFormation creates it in the hosted zone of the template, and ACM finds it once the domain is delegated to the name servers of that zone. Without such a zone, create the record yourself`;
}

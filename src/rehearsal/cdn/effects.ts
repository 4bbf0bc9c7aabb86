import type { DataObject } from '../../document/data';
import { isObject } from '../../document/data';
import { type ExistingRequest, ResourceFailure } from '../../local/resources/handler';
import type { Effects } from '../effects';
import type { Memory } from '../memory';
import { configOf } from './config';
import type { Distributions } from './distributions';

type Opened = () => Promise<Distributions>;

/** A distribution. Its domain name is its local address. */
export function distributions(opened: Opened): Effects {
  const set = async (id: string, account: string, properties: DataObject): Promise<string> =>
    (await opened()).set(id, { properties, arn: `arn:aws:cloudfront::${account}:distribution/${id}` });
  return {
    async make({ properties, place }, id) {
      return { DomainName: await set(id, place.accountId, properties) };
    },
    async change({ physicalId, properties, place }) {
      await set(physicalId, place.accountId, properties);
    },
    async remove({ physicalId }) {
      await (await opened()).remove(physicalId);
    },
  };
}

type Plain = 'headersPolicies' | 'accessControls';

/** Resources that a distribution reads at each request. */
export function readByDistributions(memory: Memory, kind: Plain): Effects {
  return {
    async make({ properties }, id) {
      memory.set(kind, id, properties);
      return undefined;
    },
    async change({ physicalId, properties }) {
      memory.set(kind, physicalId, properties);
    },
    async remove({ physicalId }) {
      memory.delete(kind, physicalId);
    },
  };
}

export function bucketPolicies(memory: Memory): Effects {
  const set = ({ Bucket, PolicyDocument }: DataObject): void => {
    if (isObject(PolicyDocument)) memory.set('bucketPolicies', String(Bucket), PolicyDocument);
  };
  return {
    async make({ properties }) {
      set(properties);
      return undefined;
    },
    async change({ properties }) {
      set(properties);
    },
    async remove({ properties }) {
      memory.delete('bucketPolicies', String(properties.Bucket));
    },
  };
}

/** CloudFront refuses to change or delete a VPC origin that a distribution uses. The message is AWS's: aws/aws-cdk#35765. */
export function vpcOrigins(memory: Memory): Effects {
  const requireUnused = ({ physicalId }: ExistingRequest): void => {
    const uses = Object.values(memory.all('distributions')).some(({ properties }) =>
      Object.values(configOf(properties).origins).some(({ vpcOrigin }) => vpcOrigin === physicalId),
    );
    if (uses)
      throw new ResourceFailure(
        'Resource handler returned message: "Invalid request provided: AWS::CloudFront::VpcOrigin: The specified VPC origin is currently associated with one or more distributions. Please disassociate the VPC origin from all distributions before updating or deleting (Service: CloudFront, Status Code: 409)" (HandlerErrorCode: InvalidRequest)',
      );
  };
  return {
    async make({ properties }, id) {
      memory.set('vpcOrigins', id, properties);
      return undefined;
    },
    async change(request) {
      if (request.rollback) return;
      requireUnused(request);
      memory.set('vpcOrigins', request.physicalId, request.properties);
    },
    async remove(request) {
      requireUnused(request);
      memory.delete('vpcOrigins', request.physicalId);
    },
  };
}

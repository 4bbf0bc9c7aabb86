import type { Dependable, Expression, Handle, Scalar } from '../../src/template';
import { EC2 } from '../../src/template/aws';
import { logKey } from '../shared/logs';
import { nameTag } from '../shared/tags';
import { lockDefaultSecurityGroup } from './default-security-group';
import { addFlowLogs } from './flow-logs';
import type { VpcBuilder } from './parameters';

/** The way to the internet. Resources with public addresses are created after its attachment and deleted before it. */
export interface Internet {
  readonly gatewayId: Expression<Scalar<'AWS::EC2::InternetGateway.InternetGatewayId'>>;
  /** Absent where the gateway belongs to another stack, which is complete before this one starts. */
  readonly attachment?: Dependable;
}

export interface Vpc {
  readonly vpc: Handle<EC2.VPC>;
  readonly internet: Internet;
}

export function addVpc({ parameters, add }: VpcBuilder): Vpc {
  const vpc = add(
    'Vpc',
    new EC2.VPC({
      CidrBlock: parameters.VpcCidr,
      EnableDnsSupport: true,
      EnableDnsHostnames: true,
      Tags: nameTag(parameters.Name),
    }),
  );
  const gateway = add('InternetGateway', new EC2.InternetGateway({ Tags: nameTag(parameters.Name) }));
  const attachment = add(
    'InternetGatewayAttachment',
    new EC2.VPCGatewayAttachment({ VpcId: vpc.ref, InternetGatewayId: gateway.ref }),
  );
  return { vpc, internet: { gatewayId: gateway.ref, attachment } };
}

/** Records all connections, and leaves the default security group without rules. */
export function protectVpc(stack: VpcBuilder, vpc: Handle<EC2.VPC>): void {
  const key = logKey(stack);
  addFlowLogs(stack, vpc, key);
  lockDefaultSecurityGroup(stack, vpc, key);
}

import { defineStack, sub } from '../src/template';
import { EC2, IAM, Logs, S3, SNS } from '../src/template/aws';
import type { StackModel } from '../src/template/model';

/** A stack with this number of resources and a realistic mix of names, tags, references and policies. */
export function syntheticStack(resources: number): StackModel {
  return defineStack(`synthetic-${resources}`, { Description: 'a synthetic stack' }, ({ add }) => {
    const vpc = add('Vpc', new EC2.VPC({ CidrBlock: '10.0.0.0/16' }));
    for (let index = 1; index < resources; index++) {
      const tags = [{ Key: 'Name', Value: sub`${vpc.ref}-${index}` }];
      switch (index % 5) {
        case 0:
          add(`Subnet${index}`, new EC2.Subnet({ VpcId: vpc.ref, CidrBlock: '10.0.1.0/24', Tags: tags }));
          break;
        case 1:
          add(`Topic${index}`, new SNS.Topic({ TopicName: sub`${vpc.ref}-topic-${index}`, Tags: tags }));
          break;
        case 2:
          add(`Log${index}`, new Logs.LogGroup({ RetentionInDays: 30, Tags: tags }));
          break;
        case 3:
          add(
            `Bucket${index}`,
            new S3.Bucket({ VersioningConfiguration: { Status: 'Enabled' }, Tags: tags }),
          );
          break;
        default:
          add(`Role${index}`, new IAM.Role({ AssumeRolePolicyDocument: trust, Policies: [policy(index)] }));
      }
    }
    return {};
  }).model;
}

const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

function policy(index: number): IAM.Role.Policy {
  const Statement = [
    { Effect: 'Allow', Action: ['s3:GetObject'], Resource: `arn:aws:s3:::bucket-${index}/*` },
  ];
  return { PolicyName: 'read', PolicyDocument: { Version: '2012-10-17', Statement } };
}

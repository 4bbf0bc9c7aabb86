import { ecr, ecrParameters } from '../nested-stacks/ecr';
import { encryption } from '../nested-stacks/encryption';
import { vpcParameters } from '../nested-stacks/network/parameters';
import { packagedPaths } from '../nested-stacks/shared/exceptions';
import { pick } from '../nested-stacks/shared/pick';
import { vpc } from '../nested-stacks/vpc';
import { defineStack, stackName } from '../src/template';
import { artifactParameters } from './artifact-parameters';
import { component } from './component';

export const shared = defineStack(
  'shared',
  {
    Description: 'What the environments of an account share: the VPC and the registry of images',
    Parameters: {
      ...pick(vpcParameters, 'VpcCidr'),
      ...pick(ecrParameters, 'BaseImage'),
      ...pick(artifactParameters, 'PermissionsBoundaryArn'),
    },
    Metadata: packagedPaths,
  },
  ({ parameters, nest }) => {
    const Name = stackName;
    const { PermissionsBoundaryArn, VpcCidr, BaseImage } = parameters;
    const { KeyArn } = nest('Encryption', encryption, { Name }, component('encryption'));
    const net = nest(
      'Network',
      vpc,
      { Name, VpcCidr, LogKeyArn: KeyArn, PermissionsBoundaryArn },
      component('network'),
    );
    const images = nest('Images', ecr, { Name, BaseImage }, component('images'));
    return {
      VpcId: { Description: 'ID of the VPC', Value: net.VpcId },
      InternetGatewayId: { Description: 'ID of its internet gateway', Value: net.InternetGatewayId },
      RepositoryUri: { Description: 'URI of the image repository', Value: images.RepositoryUri },
      RepositoryArn: { Description: 'ARN of the image repository', Value: images.RepositoryArn },
      BaseImageUri: {
        Description: 'URI of the base image in the pull through cache',
        Value: images.BaseImageUri,
      },
    };
  },
);

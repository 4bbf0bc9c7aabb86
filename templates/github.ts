import { defineStack, equals, iff, not } from '../src/template';
import { IAM } from '../src/template/aws';
import { githubParameters } from './github/parameters';
import { addBuildRole, addDeployRole, addPlanRole } from './github/roles';
import { ISSUER } from './github/trust';

export const github = defineStack(
  'github',
  {
    Description: 'Roles with which GitHub Actions plans and deploys one environment, without long-lived keys',
    Parameters: githubParameters,
  },
  (stack) => {
    const { parameters, add, condition } = stack;
    const createsProvider = condition('CreatesProvider', equals(parameters.ProviderArn, ''));
    const created = add(
      'Provider',
      new IAM.OIDCProvider({ Url: `https://${ISSUER}`, ClientIdList: ['sts.amazonaws.com'] }),
      {
        Condition: createsProvider,
        DeletionPolicy: 'RetainExceptOnCreate',
        UpdateReplacePolicy: 'Retain',
        comment: 'The roles of other environments use the provider too, so it outlives this stack.',
      },
    );
    const provider = iff(createsProvider, created.get('Arn'), parameters.ProviderArn);
    const hasSite = condition('HasSite', equals(parameters.Site, 'true'));
    const plan = addPlanRole(stack, provider, hasSite);
    const deploy = addDeployRole(stack, provider, hasSite);
    const pushesImages = condition('PushesImages', not(equals(parameters.RepositoryArn, '')));
    const build = addBuildRole(stack, provider, { Condition: pushesImages });
    return {
      ProviderArn: { Description: 'ARN of the OIDC provider', Value: provider },
      PlanRoleArn: { Description: 'Role of jobs that plan', Value: plan.get('Arn') },
      BuildRoleArn: {
        Description: 'Role of jobs that push images',
        Value: build.get('Arn'),
        Condition: pushesImages,
      },
      DeployRoleArn: { Description: 'Role of jobs that deploy', Value: deploy.get('Arn') },
    };
  },
);

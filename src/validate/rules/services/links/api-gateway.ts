import { type Demand, type Link, mismatch, same } from './link';

const AUTHORIZERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['COGNITO_USER_POOLS', ['COGNITO_USER_POOLS']],
  ['CUSTOM', ['TOKEN', 'REQUEST']],
]);

const authorizationType: Demand = function* (method, authorizer) {
  const type = authorizer.get('Type');
  const wanted = method.get('AuthorizationType').text ?? '';
  const types = AUTHORIZERS.get(wanted);
  if (types && type.text !== undefined && !types.includes(type.text))
    yield mismatch(
      type,
      `the authorizer of a method with AuthorizationType ${wanted} must have the Type ${types.join(' or ')}, got ${type.text}`,
    );
};

/** API Gateway API, PutMethod and CreateStage. */
export const apiGatewayLinks: readonly Link[] = [
  {
    from: 'AWS::ApiGateway::Stage',
    at: ['DeploymentId'],
    to: 'AWS::ApiGateway::Deployment',
    demands: same('RestApiId', 'target'),
  },
  {
    from: 'AWS::ApiGateway::Method',
    at: ['AuthorizerId'],
    to: 'AWS::ApiGateway::Authorizer',
    demands: same('RestApiId', 'target'),
  },
  {
    from: 'AWS::ApiGateway::Method',
    at: ['AuthorizerId'],
    to: 'AWS::ApiGateway::Authorizer',
    demands: authorizationType,
  },
];

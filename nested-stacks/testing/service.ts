/** The parameters of the service stack without a default, for its tests. */
export const given = {
  Name: 'shop-dev',
  RepositoryUri: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop',
  RepositoryArn: 'arn:aws:ecr:eu-west-1:111122223333:repository/shop',
  ClusterName: 'shop-dev',
  CapacityProviderName: 'shop-dev-nodes',
  VpcId: 'vpc-1',
  SubnetIds: 'subnet-1,subnet-2',
  LoadBalancerSecurityGroupId: 'sg-balancer',
  LoadBalancerFullName: 'app/shop/1',
  TargetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/shop/2',
  TargetGroupFullName: 'targetgroup/shop/2',
  TableName: 'comments',
  TableArn: 'arn:aws:dynamodb:eu-west-1:111122223333:table/comments',
};

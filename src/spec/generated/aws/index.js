// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
module.exports = {
  get APS() {
    return require('./aps');
  },
  get ApiGateway() {
    return require('./apigateway');
  },
  get ApiGatewayV2() {
    return require('./apigatewayv2');
  },
  get ApplicationAutoScaling() {
    return require('./applicationautoscaling');
  },
  get AutoScaling() {
    return require('./autoscaling');
  },
  get Backup() {
    return require('./backup');
  },
  get Budgets() {
    return require('./budgets');
  },
  get CertificateManager() {
    return require('./certificatemanager');
  },
  get CloudFormation() {
    return require('./cloudformation');
  },
  get CloudFront() {
    return require('./cloudfront');
  },
  get CloudWatch() {
    return require('./cloudwatch');
  },
  get CodeBuild() {
    return require('./codebuild');
  },
  get CodeCommit() {
    return require('./codecommit');
  },
  get CodeConnections() {
    return require('./codeconnections');
  },
  get CodePipeline() {
    return require('./codepipeline');
  },
  get CodeStarConnections() {
    return require('./codestarconnections');
  },
  get CodeStarNotifications() {
    return require('./codestarnotifications');
  },
  get DynamoDB() {
    return require('./dynamodb');
  },
  get EC2() {
    return require('./ec2');
  },
  get ECR() {
    return require('./ecr');
  },
  get ECS() {
    return require('./ecs');
  },
  get EKS() {
    return require('./eks');
  },
  get ElasticLoadBalancingV2() {
    return require('./elasticloadbalancingv2');
  },
  get Events() {
    return require('./events');
  },
  get IAM() {
    return require('./iam');
  },
  get KMS() {
    return require('./kms');
  },
  get Lambda() {
    return require('./lambda');
  },
  get Logs() {
    return require('./logs');
  },
  get RDS() {
    return require('./rds');
  },
  get Route53() {
    return require('./route53');
  },
  get S3() {
    return require('./s3');
  },
  get SNS() {
    return require('./sns');
  },
  get SQS() {
    return require('./sqs');
  },
  get SSM() {
    return require('./ssm');
  },
  get Scheduler() {
    return require('./scheduler');
  },
  get SecretsManager() {
    return require('./secretsmanager');
  },
  get Serverless() {
    return require('./serverless');
  },
  get ServiceDiscovery() {
    return require('./servicediscovery');
  },
  get Signer() {
    return require('./signer');
  },
  get StepFunctions() {
    return require('./stepfunctions');
  },
  get WAFv2() {
    return require('./wafv2');
  },
};

// CloudFormation cannot remove the initial rules of a VPC's default security group. The Lambda runtime includes the SDK.
const {
  EC2Client,
  paginateDescribeSecurityGroupRules,
  RevokeSecurityGroupEgressCommand,
  RevokeSecurityGroupIngressCommand,
} = require('@aws-sdk/client-ec2');

const ec2 = new EC2Client();

exports.handler = async (event) => {
  try {
    if (event.RequestType !== 'Delete') await lock(event.ResourceProperties.SecurityGroupId);
    await answer(event, { Status: 'SUCCESS' });
  } catch (error) {
    await answer(event, { Status: 'FAILED', Reason: error.message });
  }
};

async function lock(GroupId) {
  const Filters = [{ Name: 'group-id', Values: [GroupId] }];
  for await (const page of paginateDescribeSecurityGroupRules({ client: ec2 }, { Filters })) {
    for (const Command of [RevokeSecurityGroupIngressCommand, RevokeSecurityGroupEgressCommand]) {
      const isEgress = Command === RevokeSecurityGroupEgressCommand;
      const rules = page.SecurityGroupRules.filter((rule) => rule.IsEgress === isEgress);
      const SecurityGroupRuleIds = rules.map((rule) => rule.SecurityGroupRuleId);
      if (rules.length > 0) await ec2.send(new Command({ GroupId, SecurityGroupRuleIds }));
    }
  }
}

async function answer({ ResponseURL, StackId, RequestId, LogicalResourceId, ResourceProperties }, result) {
  const PhysicalResourceId = ResourceProperties.SecurityGroupId;
  const body = { ...result, StackId, RequestId, LogicalResourceId, PhysicalResourceId };
  // The signature of the presigned URL covers an empty content type.
  await fetch(ResponseURL, { method: 'PUT', headers: { 'content-type': '' }, body: JSON.stringify(body) });
}

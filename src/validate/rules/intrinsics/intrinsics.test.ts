import { findingsIn } from '../../analysis/testing';
import { intrinsicRules } from '.';

it('checks the names of variables in Fn::Sub', () => {
  const messages = findingsIn(
    intrinsicRules,
    `
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: !Sub '\${AWS::StackName}-\${ Topic.TopicArn }-\${!Literal-Name}-\${Bad-Name}'
      DisplayName: !Sub ['\${a b} \${c d}', {a b: x}]
`,
  ).map(({ path, message }) => `${path.join('.')}: ${message}`);
  expect(messages).toEqual([
    'Resources.Topic.Properties.TopicName.Fn::Sub: invalid variable name ${Bad-Name} in Fn::Sub',
    'Resources.Topic.Properties.DisplayName.Fn::Sub.0: invalid variable name ${c d} in Fn::Sub',
  ]);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RegoEngine, type StandardDiagnostic, TemplateFile } from '@aws/cloudformation-validate';

const folder = join(__dirname, '..', '..', 'out');
const files = ['.', 'nested-stacks'].flatMap((inside) =>
  readdirSync(join(folder, inside))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(inside, file)),
);

/** Findings that are wrong here, by rule, with the reason. */
const EXCEPTIONS: Readonly<Record<string, { readonly because: string; readonly message: RegExp }>> = {
  W3002: {
    because: '`aws cloudformation package` and the deploy tool replace the paths of nested stacks',
    message: /'package' cli command/,
  },
  F3033: {
    because:
      'the empty default of a parameter is only in the branch of an Fn::If whose condition is that it is not empty',
    message: /^length 0 is below minimum/,
  },
  F3031: {
    because:
      'the empty default of a parameter is only in the branch of an Fn::If whose condition is that it is not empty',
    message: /^'' does not match pattern/,
  },
  E1152: {
    because:
      'the parameter has an ID of an AMI, or is empty and not used; the other one is of an SSM type, whose default is not an ID',
    message: /^'(|\/aws\/service\/ecs\/.*)' does not match format 'AWS::EC2::Image.Id'/,
  },
  W2509: {
    because: 'the value is the ARN of a secret, not the secret',
    message: /^Parameter 'DatabaseSecretArn'/,
  },
  F3014: {
    because: 'an Fn::If chooses between the certificate of the parameter and that of CloudFront',
    message: /'AcmCertificateArn', 'CloudFrontDefaultCertificate'/,
  },
  E3013: {
    because:
      'the empty default of the domain name is only in the branch of an Fn::If in which it is not empty',
    message: /^CloudFront alias ''/,
  },
  W1001: {
    because: 'the reference is in a branch of an Fn::If with the condition of its target',
    message: /conditional on '(CreatesProvider|HasCertificate|HasThirdZone|ShiftsTraffic)'/,
  },
};

/** The validator of AWS, which is in beta. Its informational findings name every property that replaces a resource. */
test.each(files)('%s has no findings of the validator of AWS', (file) => {
  const engine = new RegoEngine();
  try {
    const { diagnostics } = engine.validateStandard(new TemplateFile(join(folder, file)));
    const findings = diagnostics.filter((found) => found.severity !== 'INFO' && !isException(found));
    expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  } finally {
    engine.free();
  }
});

function isException({ ruleId, message }: StandardDiagnostic): boolean {
  return EXCEPTIONS[ruleId]?.message.test(message) ?? false;
}

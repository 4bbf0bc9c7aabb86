import { validationText } from './certificate-text';

const event = {
  id: '1',
  at: 0,
  stackId: 'stack',
  logicalId: 'Certificate',
  physicalId: 'arn:aws:acm:us-east-1:111122223333:certificate/1',
  type: 'AWS::CertificateManager::Certificate',
  status: 'CREATE_IN_PROGRESS',
};

test('a pending validation names the record to create', () => {
  const reason =
    'Content of DNS Record is: {Name: _0a1b.example.com.,Type: CNAME,Value: _2c3d.acm-validations.aws.}';
  expect(validationText({ ...event, reason })).toContain(
    'the DNS record _0a1b.example.com. CNAME _2c3d.acm-validations.aws.:',
  );
});

test.each(['Resource creation Initiated', undefined])('the reason %s is no validation', (reason) => {
  expect(validationText({ ...event, ...(reason !== undefined && { reason }) })).toBeUndefined();
});

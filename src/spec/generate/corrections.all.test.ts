import { corrected } from './corrections';
import { withRelations } from './relations';
import { publishedResources } from './service-spec';

const published = publishedResources();

describe('an override', () => {
  it('that has no effect is rejected by name', () => {
    const withoutLimits = published.filter(({ type }) => type.startsWith('AWS::Route53::'));
    expect(() => corrected(withoutLimits)).toThrow(
      /^remove these overrides, which have no effect: AWS::EC2::IPAMPool\.AwsService, /,
    );
  });

  it('that has nothing to borrow from is rejected', () => {
    const alone = published.filter(({ type }) => type === 'AWS::Route53::RecordSet');
    expect(() => corrected(alone)).toThrow(
      'cannot copy AWS::Route53::RecordSet.GeoProximityLocation from AWS::Route53::RecordSetGroup',
    );
  });

  it('for a property that does not exist is rejected', () => {
    expect(() => withRelations(published.filter(({ type }) => !type.startsWith('AWS::WAFv2::')))).toThrow(
      "relations of properties that don't exist: AWS::WAFv2::LoggingConfiguration.LogDestinationConfigs",
    );
  });
});

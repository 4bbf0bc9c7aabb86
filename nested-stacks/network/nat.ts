import { and, equals, type Handle, iff, type NamedCondition, not, sub } from '../../src/template';
import { EC2 } from '../../src/template/aws';
import { nameTag } from '../shared/tags';
import type { SubnetBuilder } from './parameters';
import { afterAttachment, type Zone, type Zones } from './zones';

/** NAT of the private subnets: no gateway, one for all zones, or one per zone. */
export function addNat(
  stack: SubnetBuilder,
  { all: [first, second, third], hasThird, internet }: Zones,
): NamedCondition {
  const { parameters, condition } = stack;
  const hasNone = condition('HasNoNat', equals(parameters.Nat, 'none'));
  const hasNat = condition('HasNat', not(hasNone));
  const perZone = condition('HasNatPerZone', equals(parameters.Nat, 'per-zone'));
  const thirdHasNat = condition('ThirdZoneHasNat', and(hasNat, hasThird));
  const thirdHasOwn = condition('ThirdZoneHasOwnNat', and(perZone, hasThird));

  const shared = addGateway(stack, first, hasNat, internet);
  const secondOwn = addGateway(stack, second, perZone, internet);
  const thirdOwn = addGateway(stack, third, thirdHasOwn, internet);
  addRoute(stack, first, hasNat, shared.ref);
  addRoute(stack, second, hasNat, iff(perZone, secondOwn.ref, shared.ref));
  addRoute(stack, third, thirdHasNat, iff(thirdHasOwn, thirdOwn.ref, shared.ref));
  return hasNone;
}

function addGateway(
  { parameters, add }: SubnetBuilder,
  { letter, publicSubnet }: Zone,
  condition: NamedCondition,
  internet: Zones['internet'],
): Handle<EC2.NatGateway> {
  const Tags = nameTag(sub`${parameters.Name}-nat-${letter.toLowerCase()}`);
  const address = add(`NatAddress${letter}`, new EC2.EIP({ Domain: 'vpc', Tags }), {
    Condition: condition,
    ...afterAttachment(internet),
  });
  return add(
    `NatGateway${letter}`,
    new EC2.NatGateway({ SubnetId: publicSubnet.ref, AllocationId: address.get('AllocationId'), Tags }),
    { Condition: condition },
  );
}

function addRoute(
  { add }: SubnetBuilder,
  { letter, privateRoutes }: Zone,
  condition: NamedCondition,
  NatGatewayId: NonNullable<EC2.RouteProperties['NatGatewayId']>,
): void {
  add(
    `PrivateRouteToInternet${letter}`,
    new EC2.Route({ RouteTableId: privateRoutes.ref, DestinationCidrBlock: '0.0.0.0/0', NatGatewayId }),
    { Condition: condition },
  );
}

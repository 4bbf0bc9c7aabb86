import { cidr, equals, getAZs, type Handle, type NamedCondition, select, sub } from '../../src/template';
import { EC2 } from '../../src/template/aws';
import { nameTag } from '../shared/tags';
import type { NetworkBuilder } from './parameters';

export interface Zone {
  readonly letter: string;
  /** Absent for zones that always exist. */
  readonly Condition?: NamedCondition;
  readonly publicSubnet: Handle<EC2.Subnet>;
  readonly privateSubnet: Handle<EC2.Subnet>;
  readonly privateRoutes: Handle<EC2.RouteTable>;
}

export interface Zones {
  readonly all: readonly [Zone, Zone, Zone];
  readonly hasThird: NamedCondition;
  readonly publicRoutes: Handle<EC2.RouteTable>;
  /** Resources with public addresses are created after it and deleted before it. */
  readonly internet: Handle<EC2.VPCGatewayAttachment>;
}

const MOST_ZONES = 3;
/** 4096 addresses. */
const SUBNET_HOST_BITS = 12;

/** Subnets in two or three zones. Adding the third zone does not change the ranges of the others. */
export function addZones(stack: NetworkBuilder, vpc: Handle<EC2.VPC>): Zones {
  const hasThird = stack.condition('HasThirdZone', equals(stack.parameters.Zones, '3'));
  const { internet, publicRoutes } = addPublicRoutes(stack, vpc);
  const zone = (index: number, letter: string, condition?: NamedCondition): Zone => {
    const options = condition ? { Condition: condition } : {};
    const privateRoutes = stack.add(
      `PrivateRoutes${letter}`,
      new EC2.RouteTable({
        VpcId: vpc.ref,
        Tags: nameTag(sub`${stack.parameters.Name}-private-${letter.toLowerCase()}`),
      }),
      options,
    );
    const place = { vpc, index, letter, ...options };
    return {
      letter,
      publicSubnet: addSubnet(stack, place, 'Public', publicRoutes),
      privateSubnet: addSubnet(stack, place, 'Private', privateRoutes),
      privateRoutes,
      ...options,
    };
  };
  return { all: [zone(0, 'A'), zone(1, 'B'), zone(2, 'C', hasThird)], hasThird, publicRoutes, internet };
}

interface Place {
  readonly vpc: Handle<EC2.VPC>;
  readonly index: number;
  readonly letter: string;
  readonly Condition?: NamedCondition;
}

function addSubnet(
  { parameters, add }: NetworkBuilder,
  { vpc, index, letter, ...options }: Place,
  kind: 'Public' | 'Private',
  routes: Handle<EC2.RouteTable>,
): Handle<EC2.Subnet> {
  const block = kind === 'Public' ? index : index + MOST_ZONES;
  const subnet = add(
    `${kind}Subnet${letter}`,
    new EC2.Subnet({
      VpcId: vpc.ref,
      AvailabilityZone: select(index, getAZs()),
      CidrBlock: select(block, cidr(parameters.VpcCidr, 2 * MOST_ZONES, SUBNET_HOST_BITS)),
      MapPublicIpOnLaunch: false,
      Tags: nameTag(sub`${parameters.Name}-${kind.toLowerCase()}-${letter.toLowerCase()}`),
    }),
    options,
  );
  add(
    `${kind}Subnet${letter}Routes`,
    new EC2.SubnetRouteTableAssociation({ SubnetId: subnet.ref, RouteTableId: routes.ref }),
    options,
  );
  return subnet;
}

function addPublicRoutes(
  { parameters, add }: NetworkBuilder,
  vpc: Handle<EC2.VPC>,
): Pick<Zones, 'internet' | 'publicRoutes'> {
  const gateway = add('InternetGateway', new EC2.InternetGateway({ Tags: nameTag(parameters.Name) }));
  const internet = add(
    'InternetGatewayAttachment',
    new EC2.VPCGatewayAttachment({ VpcId: vpc.ref, InternetGatewayId: gateway.ref }),
  );
  const publicRoutes = add(
    'PublicRoutes',
    new EC2.RouteTable({ VpcId: vpc.ref, Tags: nameTag(sub`${parameters.Name}-public`) }),
  );
  add(
    'PublicRouteToInternet',
    new EC2.Route({
      RouteTableId: publicRoutes.ref,
      DestinationCidrBlock: '0.0.0.0/0',
      GatewayId: gateway.ref,
    }),
    { DependsOn: [internet] },
  );
  return { internet, publicRoutes };
}

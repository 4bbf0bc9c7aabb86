import {
  cidr,
  type Expression,
  equals,
  getAZs,
  type Handle,
  iff,
  join,
  type NamedCondition,
  type Scalar,
  select,
  sub,
  type Text,
} from '../../src/template';
import { EC2 } from '../../src/template/aws';
import { nameTag } from '../shared/tags';
import type { SubnetBuilder } from './parameters';
import type { Internet } from './vpc';

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
  readonly internet: Internet;
}

/** Where the subnets are: a VPC, and the part of its range that they divide. */
export interface Area {
  readonly vpcId: Expression<Scalar<'AWS::EC2::VPC.VpcId'>>;
  readonly range: Text;
  readonly hostBits: number;
  readonly internet: Internet;
}

const MOST_ZONES = 3;

/** EKS finds the subnets of load balancers by these tags: "Tag subnets for EKS Auto Mode", EKS User Guide. */
const KUBERNETES_ROLES = {
  Public: 'kubernetes.io/role/elb',
  Private: 'kubernetes.io/role/internal-elb',
} as const;

/** Subnets in two or three zones. Adding the third zone does not change the ranges of the others. */
export function addZones(stack: SubnetBuilder, area: Area): Zones {
  const hasThird = stack.condition('HasThirdZone', equals(stack.parameters.Zones, '3'));
  const { vpcId, internet } = area;
  const publicRoutes = addPublicRoutes(stack, area);
  const zone = (index: number, letter: string, condition?: NamedCondition): Zone => {
    const options = condition ? { Condition: condition } : {};
    const privateRoutes = stack.add(
      `PrivateRoutes${letter}`,
      new EC2.RouteTable({
        VpcId: vpcId,
        Tags: nameTag(sub`${stack.parameters.Name}-private-${letter.toLowerCase()}`),
      }),
      options,
    );
    const place = { area, index, letter, ...options };
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
  readonly area: Area;
  readonly index: number;
  readonly letter: string;
  readonly Condition?: NamedCondition;
}

function addSubnet(
  { parameters, add }: SubnetBuilder,
  { area: { vpcId, range, hostBits }, index, letter, ...options }: Place,
  kind: 'Public' | 'Private',
  routes: Handle<EC2.RouteTable>,
): Handle<EC2.Subnet> {
  const block = kind === 'Public' ? index : index + MOST_ZONES;
  const subnet = add(
    `${kind}Subnet${letter}`,
    new EC2.Subnet({
      VpcId: vpcId,
      AvailabilityZone: select(index, getAZs()),
      CidrBlock: select(block, cidr(range, 2 * MOST_ZONES, hostBits)),
      MapPublicIpOnLaunch: false,
      Tags: [
        ...nameTag(sub`${parameters.Name}-${kind.toLowerCase()}-${letter.toLowerCase()}`),
        { Key: KUBERNETES_ROLES[kind], Value: '1' },
      ],
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
  { parameters, add }: SubnetBuilder,
  { vpcId, internet }: Area,
): Handle<EC2.RouteTable> {
  const publicRoutes = add(
    'PublicRoutes',
    new EC2.RouteTable({ VpcId: vpcId, Tags: nameTag(sub`${parameters.Name}-public`) }),
  );
  add(
    'PublicRouteToInternet',
    new EC2.Route({
      RouteTableId: publicRoutes.ref,
      DestinationCidrBlock: '0.0.0.0/0',
      GatewayId: internet.gatewayId,
    }),
    afterAttachment(internet),
  );
  return publicRoutes;
}

/** Options of a resource that needs the way to the internet. */
export function afterAttachment({ attachment }: Internet) {
  return attachment ? { DependsOn: [attachment] as const } : {};
}

/** The IDs of the subnets of one kind, joined by commas. */
export function subnetIds(
  { all: [first, second, third], hasThird }: Zones,
  kind: 'publicSubnet' | 'privateSubnet',
) {
  return iff(
    hasThird,
    join(',', [first[kind].ref, second[kind].ref, third[kind].ref]),
    join(',', [first[kind].ref, second[kind].ref]),
  );
}

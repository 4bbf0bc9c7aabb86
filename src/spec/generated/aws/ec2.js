// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.ApplicationStatusCheck = class ApplicationStatusCheck extends values.Resource {
  static type = 'AWS::EC2::ApplicationStatusCheck';
  constructor(properties) {
    super('AWS::EC2::ApplicationStatusCheck', properties);
  }
};
exports.CapacityManagerDataExport = class CapacityManagerDataExport extends values.Resource {
  static type = 'AWS::EC2::CapacityManagerDataExport';
  constructor(properties) {
    super('AWS::EC2::CapacityManagerDataExport', properties);
  }
};
exports.CapacityReservation = class CapacityReservation extends values.Resource {
  static type = 'AWS::EC2::CapacityReservation';
  constructor(properties) {
    super('AWS::EC2::CapacityReservation', properties);
  }
};
exports.CapacityReservationFleet = class CapacityReservationFleet extends values.Resource {
  static type = 'AWS::EC2::CapacityReservationFleet';
  constructor(properties = {}) {
    super('AWS::EC2::CapacityReservationFleet', properties);
  }
};
exports.CarrierGateway = class CarrierGateway extends values.Resource {
  static type = 'AWS::EC2::CarrierGateway';
  constructor(properties) {
    super('AWS::EC2::CarrierGateway', properties);
  }
};
exports.ClientVpnAuthorizationRule = class ClientVpnAuthorizationRule extends values.Resource {
  static type = 'AWS::EC2::ClientVpnAuthorizationRule';
  constructor(properties) {
    super('AWS::EC2::ClientVpnAuthorizationRule', properties);
  }
};
exports.ClientVpnEndpoint = class ClientVpnEndpoint extends values.Resource {
  static type = 'AWS::EC2::ClientVpnEndpoint';
  constructor(properties) {
    super('AWS::EC2::ClientVpnEndpoint', properties);
  }
};
exports.ClientVpnRoute = class ClientVpnRoute extends values.Resource {
  static type = 'AWS::EC2::ClientVpnRoute';
  constructor(properties) {
    super('AWS::EC2::ClientVpnRoute', properties);
  }
};
exports.ClientVpnTargetNetworkAssociation = class ClientVpnTargetNetworkAssociation extends values.Resource {
  static type = 'AWS::EC2::ClientVpnTargetNetworkAssociation';
  constructor(properties) {
    super('AWS::EC2::ClientVpnTargetNetworkAssociation', properties);
  }
};
exports.CustomerGateway = class CustomerGateway extends values.Resource {
  static type = 'AWS::EC2::CustomerGateway';
  constructor(properties) {
    super('AWS::EC2::CustomerGateway', properties);
  }
};
exports.DHCPOptions = class DHCPOptions extends values.Resource {
  static type = 'AWS::EC2::DHCPOptions';
  constructor(properties = {}) {
    super('AWS::EC2::DHCPOptions', properties);
  }
};
exports.EC2Fleet = class EC2Fleet extends values.Resource {
  static type = 'AWS::EC2::EC2Fleet';
  constructor(properties) {
    super('AWS::EC2::EC2Fleet', properties);
  }
};
exports.EIP = class EIP extends values.Resource {
  static type = 'AWS::EC2::EIP';
  constructor(properties = {}) {
    super('AWS::EC2::EIP', properties);
  }
};
exports.EIPAssociation = class EIPAssociation extends values.Resource {
  static type = 'AWS::EC2::EIPAssociation';
  constructor(properties = {}) {
    super('AWS::EC2::EIPAssociation', properties);
  }
};
exports.EgressOnlyInternetGateway = class EgressOnlyInternetGateway extends values.Resource {
  static type = 'AWS::EC2::EgressOnlyInternetGateway';
  constructor(properties) {
    super('AWS::EC2::EgressOnlyInternetGateway', properties);
  }
};
exports.EnclaveCertificateIamRoleAssociation = class EnclaveCertificateIamRoleAssociation extends values.Resource {
  static type = 'AWS::EC2::EnclaveCertificateIamRoleAssociation';
  constructor(properties) {
    super('AWS::EC2::EnclaveCertificateIamRoleAssociation', properties);
  }
};
exports.FlowLog = class FlowLog extends values.Resource {
  static type = 'AWS::EC2::FlowLog';
  constructor(properties) {
    super('AWS::EC2::FlowLog', properties);
  }
};
exports.FpgaImage = class FpgaImage extends values.Resource {
  static type = 'AWS::EC2::FpgaImage';
  constructor(properties = {}) {
    super('AWS::EC2::FpgaImage', properties);
  }
};
exports.GatewayRouteTableAssociation = class GatewayRouteTableAssociation extends values.Resource {
  static type = 'AWS::EC2::GatewayRouteTableAssociation';
  constructor(properties) {
    super('AWS::EC2::GatewayRouteTableAssociation', properties);
  }
};
exports.Host = class Host extends values.Resource {
  static type = 'AWS::EC2::Host';
  constructor(properties) {
    super('AWS::EC2::Host', properties);
  }
};
exports.IPAM = class IPAM extends values.Resource {
  static type = 'AWS::EC2::IPAM';
  constructor(properties = {}) {
    super('AWS::EC2::IPAM', properties);
  }
};
exports.IPAMAllocation = class IPAMAllocation extends values.Resource {
  static type = 'AWS::EC2::IPAMAllocation';
  constructor(properties) {
    super('AWS::EC2::IPAMAllocation', properties);
  }
};
exports.IPAMPool = class IPAMPool extends values.Resource {
  static type = 'AWS::EC2::IPAMPool';
  constructor(properties) {
    super('AWS::EC2::IPAMPool', properties);
  }
};
exports.IPAMPoolCidr = class IPAMPoolCidr extends values.Resource {
  static type = 'AWS::EC2::IPAMPoolCidr';
  constructor(properties) {
    super('AWS::EC2::IPAMPoolCidr', properties);
  }
};
exports.IPAMPrefixListResolver = class IPAMPrefixListResolver extends values.Resource {
  static type = 'AWS::EC2::IPAMPrefixListResolver';
  constructor(properties) {
    super('AWS::EC2::IPAMPrefixListResolver', properties);
  }
};
exports.IPAMPrefixListResolverTarget = class IPAMPrefixListResolverTarget extends values.Resource {
  static type = 'AWS::EC2::IPAMPrefixListResolverTarget';
  constructor(properties) {
    super('AWS::EC2::IPAMPrefixListResolverTarget', properties);
  }
};
exports.IPAMResourceDiscovery = class IPAMResourceDiscovery extends values.Resource {
  static type = 'AWS::EC2::IPAMResourceDiscovery';
  constructor(properties = {}) {
    super('AWS::EC2::IPAMResourceDiscovery', properties);
  }
};
exports.IPAMResourceDiscoveryAssociation = class IPAMResourceDiscoveryAssociation extends values.Resource {
  static type = 'AWS::EC2::IPAMResourceDiscoveryAssociation';
  constructor(properties) {
    super('AWS::EC2::IPAMResourceDiscoveryAssociation', properties);
  }
};
exports.IPAMScope = class IPAMScope extends values.Resource {
  static type = 'AWS::EC2::IPAMScope';
  constructor(properties) {
    super('AWS::EC2::IPAMScope', properties);
  }
};
exports.IPv4Pool = class IPv4Pool extends values.Resource {
  static type = 'AWS::EC2::IPv4Pool';
  constructor(properties = {}) {
    super('AWS::EC2::IPv4Pool', properties);
  }
};
exports.Instance = class Instance extends values.Resource {
  static type = 'AWS::EC2::Instance';
  constructor(properties = {}) {
    super('AWS::EC2::Instance', properties);
  }
};
exports.InstanceConnectEndpoint = class InstanceConnectEndpoint extends values.Resource {
  static type = 'AWS::EC2::InstanceConnectEndpoint';
  constructor(properties) {
    super('AWS::EC2::InstanceConnectEndpoint', properties);
  }
};
exports.InstanceEventWindow = class InstanceEventWindow extends values.Resource {
  static type = 'AWS::EC2::InstanceEventWindow';
  constructor(properties = {}) {
    super('AWS::EC2::InstanceEventWindow', properties);
  }
};
exports.InternetGateway = class InternetGateway extends values.Resource {
  static type = 'AWS::EC2::InternetGateway';
  constructor(properties = {}) {
    super('AWS::EC2::InternetGateway', properties);
  }
};
exports.IpPoolRouteTableAssociation = class IpPoolRouteTableAssociation extends values.Resource {
  static type = 'AWS::EC2::IpPoolRouteTableAssociation';
  constructor(properties) {
    super('AWS::EC2::IpPoolRouteTableAssociation', properties);
  }
};
exports.IpamExternalResourceVerificationToken = class IpamExternalResourceVerificationToken extends values.Resource {
  static type = 'AWS::EC2::IpamExternalResourceVerificationToken';
  constructor(properties) {
    super('AWS::EC2::IpamExternalResourceVerificationToken', properties);
  }
};
exports.KeyPair = class KeyPair extends values.Resource {
  static type = 'AWS::EC2::KeyPair';
  constructor(properties) {
    super('AWS::EC2::KeyPair', properties);
  }
};
exports.LaunchTemplate = class LaunchTemplate extends values.Resource {
  static type = 'AWS::EC2::LaunchTemplate';
  constructor(properties) {
    super('AWS::EC2::LaunchTemplate', properties);
  }
};
exports.LocalGatewayRoute = class LocalGatewayRoute extends values.Resource {
  static type = 'AWS::EC2::LocalGatewayRoute';
  constructor(properties = {}) {
    super('AWS::EC2::LocalGatewayRoute', properties);
  }
};
exports.LocalGatewayRouteTable = class LocalGatewayRouteTable extends values.Resource {
  static type = 'AWS::EC2::LocalGatewayRouteTable';
  constructor(properties) {
    super('AWS::EC2::LocalGatewayRouteTable', properties);
  }
};
exports.LocalGatewayRouteTableVPCAssociation = class LocalGatewayRouteTableVPCAssociation extends values.Resource {
  static type = 'AWS::EC2::LocalGatewayRouteTableVPCAssociation';
  constructor(properties) {
    super('AWS::EC2::LocalGatewayRouteTableVPCAssociation', properties);
  }
};
exports.LocalGatewayRouteTableVirtualInterfaceGroupAssociation = class LocalGatewayRouteTableVirtualInterfaceGroupAssociation extends values.Resource {
  static type = 'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation';
  constructor(properties) {
    super('AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation', properties);
  }
};
exports.LocalGatewayVirtualInterface = class LocalGatewayVirtualInterface extends values.Resource {
  static type = 'AWS::EC2::LocalGatewayVirtualInterface';
  constructor(properties) {
    super('AWS::EC2::LocalGatewayVirtualInterface', properties);
  }
};
exports.LocalGatewayVirtualInterfaceGroup = class LocalGatewayVirtualInterfaceGroup extends values.Resource {
  static type = 'AWS::EC2::LocalGatewayVirtualInterfaceGroup';
  constructor(properties) {
    super('AWS::EC2::LocalGatewayVirtualInterfaceGroup', properties);
  }
};
exports.NatGateway = class NatGateway extends values.Resource {
  static type = 'AWS::EC2::NatGateway';
  constructor(properties = {}) {
    super('AWS::EC2::NatGateway', properties);
  }
};
exports.NetworkAcl = class NetworkAcl extends values.Resource {
  static type = 'AWS::EC2::NetworkAcl';
  constructor(properties) {
    super('AWS::EC2::NetworkAcl', properties);
  }
};
exports.NetworkAclEntry = class NetworkAclEntry extends values.Resource {
  static type = 'AWS::EC2::NetworkAclEntry';
  constructor(properties) {
    super('AWS::EC2::NetworkAclEntry', properties);
  }
};
exports.NetworkInsightsAccessScope = class NetworkInsightsAccessScope extends values.Resource {
  static type = 'AWS::EC2::NetworkInsightsAccessScope';
  constructor(properties = {}) {
    super('AWS::EC2::NetworkInsightsAccessScope', properties);
  }
};
exports.NetworkInsightsAccessScopeAnalysis = class NetworkInsightsAccessScopeAnalysis extends values.Resource {
  static type = 'AWS::EC2::NetworkInsightsAccessScopeAnalysis';
  constructor(properties) {
    super('AWS::EC2::NetworkInsightsAccessScopeAnalysis', properties);
  }
};
exports.NetworkInsightsAnalysis = class NetworkInsightsAnalysis extends values.Resource {
  static type = 'AWS::EC2::NetworkInsightsAnalysis';
  constructor(properties) {
    super('AWS::EC2::NetworkInsightsAnalysis', properties);
  }
};
exports.NetworkInsightsPath = class NetworkInsightsPath extends values.Resource {
  static type = 'AWS::EC2::NetworkInsightsPath';
  constructor(properties) {
    super('AWS::EC2::NetworkInsightsPath', properties);
  }
};
exports.NetworkInterface = class NetworkInterface extends values.Resource {
  static type = 'AWS::EC2::NetworkInterface';
  constructor(properties) {
    super('AWS::EC2::NetworkInterface', properties);
  }
};
exports.NetworkInterfaceAttachment = class NetworkInterfaceAttachment extends values.Resource {
  static type = 'AWS::EC2::NetworkInterfaceAttachment';
  constructor(properties) {
    super('AWS::EC2::NetworkInterfaceAttachment', properties);
  }
};
exports.NetworkInterfacePermission = class NetworkInterfacePermission extends values.Resource {
  static type = 'AWS::EC2::NetworkInterfacePermission';
  constructor(properties) {
    super('AWS::EC2::NetworkInterfacePermission', properties);
  }
};
exports.NetworkPerformanceMetricSubscription = class NetworkPerformanceMetricSubscription extends values.Resource {
  static type = 'AWS::EC2::NetworkPerformanceMetricSubscription';
  constructor(properties) {
    super('AWS::EC2::NetworkPerformanceMetricSubscription', properties);
  }
};
exports.PlacementGroup = class PlacementGroup extends values.Resource {
  static type = 'AWS::EC2::PlacementGroup';
  constructor(properties = {}) {
    super('AWS::EC2::PlacementGroup', properties);
  }
};
exports.PrefixList = class PrefixList extends values.Resource {
  static type = 'AWS::EC2::PrefixList';
  constructor(properties) {
    super('AWS::EC2::PrefixList', properties);
  }
};
exports.Route = class Route extends values.Resource {
  static type = 'AWS::EC2::Route';
  constructor(properties) {
    super('AWS::EC2::Route', properties);
  }
};
exports.RouteServer = class RouteServer extends values.Resource {
  static type = 'AWS::EC2::RouteServer';
  constructor(properties) {
    super('AWS::EC2::RouteServer', properties);
  }
};
exports.RouteServerAssociation = class RouteServerAssociation extends values.Resource {
  static type = 'AWS::EC2::RouteServerAssociation';
  constructor(properties) {
    super('AWS::EC2::RouteServerAssociation', properties);
  }
};
exports.RouteServerEndpoint = class RouteServerEndpoint extends values.Resource {
  static type = 'AWS::EC2::RouteServerEndpoint';
  constructor(properties) {
    super('AWS::EC2::RouteServerEndpoint', properties);
  }
};
exports.RouteServerPeer = class RouteServerPeer extends values.Resource {
  static type = 'AWS::EC2::RouteServerPeer';
  constructor(properties) {
    super('AWS::EC2::RouteServerPeer', properties);
  }
};
exports.RouteServerPropagation = class RouteServerPropagation extends values.Resource {
  static type = 'AWS::EC2::RouteServerPropagation';
  constructor(properties) {
    super('AWS::EC2::RouteServerPropagation', properties);
  }
};
exports.RouteTable = class RouteTable extends values.Resource {
  static type = 'AWS::EC2::RouteTable';
  constructor(properties) {
    super('AWS::EC2::RouteTable', properties);
  }
};
exports.SecurityGroup = class SecurityGroup extends values.Resource {
  static type = 'AWS::EC2::SecurityGroup';
  constructor(properties) {
    super('AWS::EC2::SecurityGroup', properties);
  }
};
exports.SecurityGroupEgress = class SecurityGroupEgress extends values.Resource {
  static type = 'AWS::EC2::SecurityGroupEgress';
  constructor(properties) {
    super('AWS::EC2::SecurityGroupEgress', properties);
  }
};
exports.SecurityGroupIngress = class SecurityGroupIngress extends values.Resource {
  static type = 'AWS::EC2::SecurityGroupIngress';
  constructor(properties) {
    super('AWS::EC2::SecurityGroupIngress', properties);
  }
};
exports.SecurityGroupVpcAssociation = class SecurityGroupVpcAssociation extends values.Resource {
  static type = 'AWS::EC2::SecurityGroupVpcAssociation';
  constructor(properties) {
    super('AWS::EC2::SecurityGroupVpcAssociation', properties);
  }
};
exports.SnapshotBlockPublicAccess = class SnapshotBlockPublicAccess extends values.Resource {
  static type = 'AWS::EC2::SnapshotBlockPublicAccess';
  constructor(properties) {
    super('AWS::EC2::SnapshotBlockPublicAccess', properties);
  }
};
exports.SpotFleet = class SpotFleet extends values.Resource {
  static type = 'AWS::EC2::SpotFleet';
  constructor(properties) {
    super('AWS::EC2::SpotFleet', properties);
  }
};
exports.SqlHaStandbyDetectedInstance = class SqlHaStandbyDetectedInstance extends values.Resource {
  static type = 'AWS::EC2::SqlHaStandbyDetectedInstance';
  constructor(properties) {
    super('AWS::EC2::SqlHaStandbyDetectedInstance', properties);
  }
};
exports.Subnet = class Subnet extends values.Resource {
  static type = 'AWS::EC2::Subnet';
  constructor(properties) {
    super('AWS::EC2::Subnet', properties);
  }
};
exports.SubnetCidrBlock = class SubnetCidrBlock extends values.Resource {
  static type = 'AWS::EC2::SubnetCidrBlock';
  constructor(properties) {
    super('AWS::EC2::SubnetCidrBlock', properties);
  }
};
exports.SubnetCidrReservation = class SubnetCidrReservation extends values.Resource {
  static type = 'AWS::EC2::SubnetCidrReservation';
  constructor(properties) {
    super('AWS::EC2::SubnetCidrReservation', properties);
  }
};
exports.SubnetNetworkAclAssociation = class SubnetNetworkAclAssociation extends values.Resource {
  static type = 'AWS::EC2::SubnetNetworkAclAssociation';
  constructor(properties) {
    super('AWS::EC2::SubnetNetworkAclAssociation', properties);
  }
};
exports.SubnetRouteTableAssociation = class SubnetRouteTableAssociation extends values.Resource {
  static type = 'AWS::EC2::SubnetRouteTableAssociation';
  constructor(properties) {
    super('AWS::EC2::SubnetRouteTableAssociation', properties);
  }
};
exports.TrafficMirrorFilter = class TrafficMirrorFilter extends values.Resource {
  static type = 'AWS::EC2::TrafficMirrorFilter';
  constructor(properties = {}) {
    super('AWS::EC2::TrafficMirrorFilter', properties);
  }
};
exports.TrafficMirrorFilterRule = class TrafficMirrorFilterRule extends values.Resource {
  static type = 'AWS::EC2::TrafficMirrorFilterRule';
  constructor(properties) {
    super('AWS::EC2::TrafficMirrorFilterRule', properties);
  }
};
exports.TrafficMirrorSession = class TrafficMirrorSession extends values.Resource {
  static type = 'AWS::EC2::TrafficMirrorSession';
  constructor(properties) {
    super('AWS::EC2::TrafficMirrorSession', properties);
  }
};
exports.TrafficMirrorTarget = class TrafficMirrorTarget extends values.Resource {
  static type = 'AWS::EC2::TrafficMirrorTarget';
  constructor(properties = {}) {
    super('AWS::EC2::TrafficMirrorTarget', properties);
  }
};
exports.TransitGateway = class TransitGateway extends values.Resource {
  static type = 'AWS::EC2::TransitGateway';
  constructor(properties = {}) {
    super('AWS::EC2::TransitGateway', properties);
  }
};
exports.TransitGatewayAttachment = class TransitGatewayAttachment extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayAttachment';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayAttachment', properties);
  }
};
exports.TransitGatewayConnect = class TransitGatewayConnect extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayConnect';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayConnect', properties);
  }
};
exports.TransitGatewayConnectPeer = class TransitGatewayConnectPeer extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayConnectPeer';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayConnectPeer', properties);
  }
};
exports.TransitGatewayMeteringPolicy = class TransitGatewayMeteringPolicy extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayMeteringPolicy';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayMeteringPolicy', properties);
  }
};
exports.TransitGatewayMeteringPolicyEntry = class TransitGatewayMeteringPolicyEntry extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayMeteringPolicyEntry';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayMeteringPolicyEntry', properties);
  }
};
exports.TransitGatewayMulticastDomain = class TransitGatewayMulticastDomain extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayMulticastDomain';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayMulticastDomain', properties);
  }
};
exports.TransitGatewayMulticastDomainAssociation = class TransitGatewayMulticastDomainAssociation extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayMulticastDomainAssociation';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayMulticastDomainAssociation', properties);
  }
};
exports.TransitGatewayMulticastGroupMember = class TransitGatewayMulticastGroupMember extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayMulticastGroupMember';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayMulticastGroupMember', properties);
  }
};
exports.TransitGatewayMulticastGroupSource = class TransitGatewayMulticastGroupSource extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayMulticastGroupSource';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayMulticastGroupSource', properties);
  }
};
exports.TransitGatewayPeeringAttachment = class TransitGatewayPeeringAttachment extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayPeeringAttachment';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayPeeringAttachment', properties);
  }
};
exports.TransitGatewayPolicyTable = class TransitGatewayPolicyTable extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayPolicyTable';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayPolicyTable', properties);
  }
};
exports.TransitGatewayPolicyTableAssociation = class TransitGatewayPolicyTableAssociation extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayPolicyTableAssociation';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayPolicyTableAssociation', properties);
  }
};
exports.TransitGatewayPolicyTableEntry = class TransitGatewayPolicyTableEntry extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayPolicyTableEntry';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayPolicyTableEntry', properties);
  }
};
exports.TransitGatewayRoute = class TransitGatewayRoute extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayRoute';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayRoute', properties);
  }
};
exports.TransitGatewayRouteTable = class TransitGatewayRouteTable extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayRouteTable';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayRouteTable', properties);
  }
};
exports.TransitGatewayRouteTableAssociation = class TransitGatewayRouteTableAssociation extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayRouteTableAssociation';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayRouteTableAssociation', properties);
  }
};
exports.TransitGatewayRouteTablePropagation = class TransitGatewayRouteTablePropagation extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayRouteTablePropagation';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayRouteTablePropagation', properties);
  }
};
exports.TransitGatewayVpcAttachment = class TransitGatewayVpcAttachment extends values.Resource {
  static type = 'AWS::EC2::TransitGatewayVpcAttachment';
  constructor(properties) {
    super('AWS::EC2::TransitGatewayVpcAttachment', properties);
  }
};
exports.VPC = class VPC extends values.Resource {
  static type = 'AWS::EC2::VPC';
  constructor(properties = {}) {
    super('AWS::EC2::VPC', properties);
  }
};
exports.VPCBlockPublicAccessExclusion = class VPCBlockPublicAccessExclusion extends values.Resource {
  static type = 'AWS::EC2::VPCBlockPublicAccessExclusion';
  constructor(properties) {
    super('AWS::EC2::VPCBlockPublicAccessExclusion', properties);
  }
};
exports.VPCBlockPublicAccessOptions = class VPCBlockPublicAccessOptions extends values.Resource {
  static type = 'AWS::EC2::VPCBlockPublicAccessOptions';
  constructor(properties) {
    super('AWS::EC2::VPCBlockPublicAccessOptions', properties);
  }
};
exports.VPCCidrBlock = class VPCCidrBlock extends values.Resource {
  static type = 'AWS::EC2::VPCCidrBlock';
  constructor(properties) {
    super('AWS::EC2::VPCCidrBlock', properties);
  }
};
exports.VPCDHCPOptionsAssociation = class VPCDHCPOptionsAssociation extends values.Resource {
  static type = 'AWS::EC2::VPCDHCPOptionsAssociation';
  constructor(properties) {
    super('AWS::EC2::VPCDHCPOptionsAssociation', properties);
  }
};
exports.VPCEncryptionControl = class VPCEncryptionControl extends values.Resource {
  static type = 'AWS::EC2::VPCEncryptionControl';
  constructor(properties = {}) {
    super('AWS::EC2::VPCEncryptionControl', properties);
  }
};
exports.VPCEndpoint = class VPCEndpoint extends values.Resource {
  static type = 'AWS::EC2::VPCEndpoint';
  constructor(properties) {
    super('AWS::EC2::VPCEndpoint', properties);
  }
};
exports.VPCEndpointConnectionNotification = class VPCEndpointConnectionNotification extends values.Resource {
  static type = 'AWS::EC2::VPCEndpointConnectionNotification';
  constructor(properties) {
    super('AWS::EC2::VPCEndpointConnectionNotification', properties);
  }
};
exports.VPCEndpointService = class VPCEndpointService extends values.Resource {
  static type = 'AWS::EC2::VPCEndpointService';
  constructor(properties = {}) {
    super('AWS::EC2::VPCEndpointService', properties);
  }
};
exports.VPCEndpointServicePermissions = class VPCEndpointServicePermissions extends values.Resource {
  static type = 'AWS::EC2::VPCEndpointServicePermissions';
  constructor(properties) {
    super('AWS::EC2::VPCEndpointServicePermissions', properties);
  }
};
exports.VPCGatewayAttachment = class VPCGatewayAttachment extends values.Resource {
  static type = 'AWS::EC2::VPCGatewayAttachment';
  constructor(properties) {
    super('AWS::EC2::VPCGatewayAttachment', properties);
  }
};
exports.VPCPeeringConnection = class VPCPeeringConnection extends values.Resource {
  static type = 'AWS::EC2::VPCPeeringConnection';
  constructor(properties) {
    super('AWS::EC2::VPCPeeringConnection', properties);
  }
};
exports.VPNConcentrator = class VPNConcentrator extends values.Resource {
  static type = 'AWS::EC2::VPNConcentrator';
  constructor(properties) {
    super('AWS::EC2::VPNConcentrator', properties);
  }
};
exports.VPNConnection = class VPNConnection extends values.Resource {
  static type = 'AWS::EC2::VPNConnection';
  constructor(properties) {
    super('AWS::EC2::VPNConnection', properties);
  }
};
exports.VPNConnectionRoute = class VPNConnectionRoute extends values.Resource {
  static type = 'AWS::EC2::VPNConnectionRoute';
  constructor(properties) {
    super('AWS::EC2::VPNConnectionRoute', properties);
  }
};
exports.VPNGateway = class VPNGateway extends values.Resource {
  static type = 'AWS::EC2::VPNGateway';
  constructor(properties) {
    super('AWS::EC2::VPNGateway', properties);
  }
};
exports.VPNGatewayRoutePropagation = class VPNGatewayRoutePropagation extends values.Resource {
  static type = 'AWS::EC2::VPNGatewayRoutePropagation';
  constructor(properties) {
    super('AWS::EC2::VPNGatewayRoutePropagation', properties);
  }
};
exports.VerifiedAccessEndpoint = class VerifiedAccessEndpoint extends values.Resource {
  static type = 'AWS::EC2::VerifiedAccessEndpoint';
  constructor(properties) {
    super('AWS::EC2::VerifiedAccessEndpoint', properties);
  }
};
exports.VerifiedAccessGroup = class VerifiedAccessGroup extends values.Resource {
  static type = 'AWS::EC2::VerifiedAccessGroup';
  constructor(properties) {
    super('AWS::EC2::VerifiedAccessGroup', properties);
  }
};
exports.VerifiedAccessInstance = class VerifiedAccessInstance extends values.Resource {
  static type = 'AWS::EC2::VerifiedAccessInstance';
  constructor(properties = {}) {
    super('AWS::EC2::VerifiedAccessInstance', properties);
  }
};
exports.VerifiedAccessTrustProvider = class VerifiedAccessTrustProvider extends values.Resource {
  static type = 'AWS::EC2::VerifiedAccessTrustProvider';
  constructor(properties) {
    super('AWS::EC2::VerifiedAccessTrustProvider', properties);
  }
};
exports.Volume = class Volume extends values.Resource {
  static type = 'AWS::EC2::Volume';
  constructor(properties = {}) {
    super('AWS::EC2::Volume', properties);
  }
};
exports.VolumeAttachment = class VolumeAttachment extends values.Resource {
  static type = 'AWS::EC2::VolumeAttachment';
  constructor(properties) {
    super('AWS::EC2::VolumeAttachment', properties);
  }
};

import type { DataObject } from '../../../document/data';

export const IMAGE = '123456789012.dkr.ecr.us-east-1.amazonaws.com/team/shop';

export interface ShopShape {
  readonly tag?: string;
  readonly replicas?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** More fields of the container. */
  readonly container?: DataObject;
}

/** A cluster, and the identity of the shop's service account. */
export const clusterTemplate: DataObject = {
  Resources: {
    Cluster: {
      Type: 'AWS::EKS::Cluster',
      Properties: {
        Name: 'shop',
        RoleArn: 'arn:aws:iam::123456789012:role/cluster',
        AccessConfig: { AuthenticationMode: 'API' },
        ResourcesVpcConfig: { SubnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] },
      },
    },
    Viewer: {
      Type: 'AWS::EKS::AccessEntry',
      Properties: {
        ClusterName: { Ref: 'Cluster' },
        PrincipalArn: 'arn:aws:iam::123456789012:role/teams/viewer',
        AccessPolicies: [
          {
            PolicyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy',
            AccessScope: { Type: 'namespace', Namespaces: ['shop'] },
          },
        ],
      },
    },
    Identity: {
      Type: 'AWS::EKS::PodIdentityAssociation',
      Properties: {
        ClusterName: { Ref: 'Cluster' },
        Namespace: 'shop',
        ServiceAccount: 'shop',
        RoleArn: 'arn:aws:iam::123456789012:role/shop',
      },
    },
  },
  Outputs: { Endpoint: { Value: { 'Fn::GetAtt': ['Cluster', 'Endpoint'] } } },
};

const labels = { app: 'shop' };

export const namespace: DataObject = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
};

export function deployment({
  tag = 'v1',
  replicas = 2,
  environment = {},
  container = {},
}: ShopShape = {}): DataObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop', namespace: 'shop' },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: 'shop',
          terminationGracePeriodSeconds: 5,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [
            {
              name: 'web',
              image: `${IMAGE}:${tag}`,
              ports: [{ name: 'http', containerPort: 8000 }],
              envFrom: [{ configMapRef: { name: 'settings' } }],
              env: [
                { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'shop', key: 'password' } } },
                ...Object.entries(environment).map(([name, value]) => ({ name, value })),
              ],
              readinessProbe: { httpGet: { path: '/health', port: 'http' } },
              livenessProbe: { httpGet: { path: '/', port: 'http' } },
              resources: { requests: { cpu: '100m' } },
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ['ALL'] },
              },
              ...container,
            },
          ],
        },
      },
    },
  };
}

/** All objects of the shop, in the order in which they are applied. */
export function shop(shape: ShopShape = {}): string {
  const home = { namespace: 'shop' };
  return manifest(
    namespace,
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'shop', ...home } },
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'settings', ...home },
      data: { ANSWER: 'hello' },
    },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'shop', ...home },
      data: { password: Buffer.from('a secret').toString('base64') },
    },
    deployment(shape),
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'shop', ...home },
      spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'IngressClass',
      metadata: { name: 'alb' },
      spec: { controller: 'eks.amazonaws.com/alb' },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: {
        name: 'shop',
        ...home,
        annotations: { 'alb.ingress.kubernetes.io/healthcheck-path': '/health' },
      },
      spec: {
        ingressClassName: 'alb',
        rules: [
          {
            http: {
              paths: [
                {
                  path: '/',
                  pathType: 'Prefix',
                  backend: { service: { name: 'shop', port: { name: 'http' } } },
                },
              ],
            },
          },
        ],
      },
    },
  );
}

/** The input of `kubectl apply -f -`: documents of YAML. */
export function manifest(...objects: readonly DataObject[]): string {
  return objects.map((object) => `---\n${JSON.stringify(object)}\n`).join('');
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { describeWith } from '../../../tools/testing/describe-with';
import type { DataObject } from '../../document/data';
import { clientConfig } from '../../local/testing/endpoint';
import { ask, isAlive, Rehearsed, until } from '../testing/rehearsed';
import { isReady } from './pods/conditions';
import { isRecent, Kubectl, kubectlProgram } from './testing/kubectl';
import { clusterTemplate, deployment, IMAGE, manifest, shop } from './testing/shop';

describeWith(kubectlProgram, 'kubectl', () => {
  let rehearsed: Rehearsed;
  let kubectl: Kubectl;
  beforeAll(async () => {
    rehearsed = await Rehearsed.start();
    expect(await rehearsed.calls.create('eks', clusterTemplate)).toBe('CREATE_COMPLETE');
    kubectl = new Kubectl(rehearsed.folder);
  }, 60_000);
  afterAll(() => rehearsed.end());

  const apply = (text: string): Promise<string> => kubectl.run('apply -f -', text);
  const rolledOut = (): Promise<string> =>
    kubectl.run('rollout status -n shop deployment/shop --timeout=60s');
  const names = async (selector = 'app=shop'): Promise<string[]> =>
    (await kubectl.run(`get pods -n shop -l ${selector} -o name`)).split('\n').filter(Boolean);
  const url = async (): Promise<string> =>
    `http://${await kubectl.run('get ingress -n shop shop -o jsonpath={.status.loadBalancer.ingress[0].hostname}')}`;

  test('knows the cluster, its resources and the user', async () => {
    expect(await kubectl.run('get namespaces')).toMatch(/^NAME +STATUS +AGE\ndefault +Active/);
    expect(await kubectl.run('auth can-i create deployments -n shop')).toBe('yes\n');
    if (isRecent) expect(await kubectl.run('auth whoami')).toContain('kubernetes-admin');
    expect(await kubectl.run('api-resources')).toMatch(/deployments +deploy +apps\/v1/);
  });

  test('a deployment serves behind the load balancer of its ingress', async () => {
    const applied = await apply(shop());
    expect(applied).toContain('deployment.apps/shop created\n');
    await rolledOut();
    expect(await ask(await url())).toMatchObject({ tag: 'v1', answer: 'hello', password: 'a secret' });
    expect(await kubectl.run('get deployment -n shop')).toMatch(/shop +2\/2 +2 +2/);
    expect(await kubectl.run('get pods -n shop -o wide')).toMatch(
      /shop-[0-9a-f]{10}-\w{5} +1\/1 +Running +0 /,
    );
    expect(await apply(shop())).not.toContain('configured');
    expect(await kubectl.run('describe pod -n shop')).toContain('Started container web');
    expect(await kubectl.run('get events -n shop')).toContain('Scaled up replica set shop-');
    expect((await kubectl.json('get endpointslices -n shop')).items).toHaveLength(2);
  });

  test('a rolling update loses no request, and can be undone', async () => {
    const address = await url();
    const over = new AbortController();
    const clients = Array.from({ length: 4 }, () => load(address, over.signal));
    await apply(shop({ tag: 'v2' }));
    await rolledOut();
    expect((await ask(address)).tag).toBe('v2');
    await kubectl.run('rollout undo -n shop deployment/shop');
    await rolledOut();
    expect((await ask(address)).tag).toBe('v1');
    over.abort();
    const seen = (await Promise.all(clients)).flat();
    expect(new Set(seen)).toEqual(new Set(['v1', 'v2']));
    expect(await kubectl.run('rollout history -n shop deployment/shop')).toMatch(/REVISION.*\n2 .*\n3 /);
    expect((await kubectl.json('get replicasets -n shop')).items).toHaveLength(2);
  }, 60_000);

  test('watches, scales and waits', async () => {
    const watch = kubectl.start('get pods -n shop -w -o name');
    await kubectl.run('scale -n shop deployment/shop --replicas=3');
    await rolledOut();
    await kubectl.run('wait -n shop deployment/shop --for=condition=Available --timeout=30s');
    const pods = await names();
    expect(pods).toHaveLength(3);
    await until(() => pods.every((pod) => watch.output().includes(pod)));
    watch.end();
    const [first = ''] = pods;
    await kubectl.run(`delete -n shop ${first}`);
    await rolledOut();
    expect(await names()).not.toContain(first);
    await kubectl.run('scale -n shop deployment/shop --replicas=2');
    await rolledOut();
  });

  (isRecent ? test : test.skip)(
    'server-side apply merges, reports conflicts and changes nothing in a dry run',
    async () => {
      const change = manifest(deployment({ tag: 'v3' }));
      const refused = await kubectl.try('apply --server-side --dry-run=server -f -', change);
      expect(refused.err).toMatch(
        /Apply failed with 1 conflict: conflict with "kubectl[-a-z]*" using apps\/v1: \.spec\.template\.spec\.containers\[name="web"\]\.image/,
      );
      expect(
        await kubectl.run('apply --server-side --force-conflicts --dry-run=server -f -', change),
      ).toContain('serverside-applied (server dry run)');
      const file = join(rehearsed.folder, 'change.json');
      writeFileSync(file, change);
      const { code, out } = await kubectl.try(`diff --server-side --force-conflicts -f ${file}`);
      expect([code, out]).toEqual([1, expect.stringMatching(/\n\+ +image: \S+:v3\n/)]);
      expect(
        await kubectl.run(
          'get deployment -n shop shop -o jsonpath={.spec.template.spec.containers[0].image}',
        ),
      ).toBe(`${IMAGE}:v1`);
    },
  );

  test('refuses what Kubernetes refuses, in its words', async () => {
    const fails = async (command: string, input?: string): Promise<string> =>
      (await kubectl.try(command, input)).err;
    const wrong = { ...deployment(), spec: { ...Object(deployment().spec), replica: 1 } };
    if (isRecent)
      expect(await fails('apply -f -', manifest(wrong))).toContain(
        'strict decoding error: unknown field "spec.replica"',
      );
    const elsewhere = { ...deployment(), metadata: { name: 'shop', namespace: 'nowhere' } };
    expect(await fails('apply -f -', manifest(elsewhere))).toContain('namespaces "nowhere" not found');
    const root = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'root', namespace: 'shop' },
      spec: { containers: [{ name: 'a', image: 'b' }] },
    };
    expect(await fails('apply -f -', manifest(root))).toContain(
      'pods "root" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false',
    );
    expect(await fails('get deployment -n shop none')).toContain(
      'Error from server (NotFound): deployments.apps "none" not found',
    );
    const settings = await kubectl.json('get configmap -n shop settings');
    const stale = { ...settings, metadata: { ...settings.metadata, resourceVersion: '1' } };
    expect(await fails('replace -f -', manifest(stale))).toContain(
      'the object has been modified; please apply your changes to the latest version and try again',
    );
  });

  test('a role may do what its access entry allows', async () => {
    const viewer = await kubectlOf(rehearsed, 'viewer');
    expect(await viewer.run('get deployment -n shop -o name')).toBe('deployment.apps/shop\n');
    expect((await viewer.try('auth can-i delete pods -n shop')).out).toBe('no\n');
    expect((await viewer.try('delete deployment -n shop shop')).err).toContain(
      'deployments.apps "shop" is forbidden: User "arn:aws:sts::123456789012:assumed-role/viewer/test" cannot delete resource "deployments" in API group "apps" in the namespace "shop"',
    );
    expect((await viewer.try('get pods -A')).err).toContain('at the cluster scope');
    const stranger = await kubectlOf(rehearsed, 'stranger');
    expect((await stranger.try('get pods')).err).toContain('You must be logged in to the server');
  });

  test('shows why a pod does not start, and its logs', async () => {
    rehearsed.endGracePeriod();
    const state = async (reason: string): Promise<void> =>
      until(async () => (await kubectl.run('get pods -n shop')).includes(reason));
    await apply(manifest(deployment({ tag: 'none' })));
    await state('ImagePullBackOff');
    await apply(manifest(deployment({ environment: { MODE: 'crash' } })));
    await state('CrashLoopBackOff');
    const crashed = await kubectl.json('get pods -n shop -l app=shop --field-selector=status.phase=Running');
    const [loop] = crashed.items.filter((pod: DataObject) => !isReady(pod));
    await until(async () =>
      (await kubectl.run(`logs -n shop ${loop.metadata.name}`)).includes('something wrong with the settings'),
    );
    expect((await ask(await url())).tag).toBe('v1');
    await kubectl.run('rollout undo -n shop deployment/shop --to-revision=3');
    await rolledOut();
    const follow = (await names()).map((pod) => kubectl.start(`logs -n shop ${pod} -f`));
    await until(async () => {
      await fetch(`${await url()}/log`);
      return follow.some((one) => one.output().includes('a line of the log'));
    });
    for (const one of follow) one.end();
  }, 60_000);

  test('an autoscaler follows the measured use of the processor', async () => {
    const autoscaler = {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'shop', namespace: 'shop' },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop' },
        minReplicas: 2,
        maxReplicas: 3,
        metrics: [
          {
            type: 'Resource',
            resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 10 } },
          },
        ],
      },
    };
    await apply(manifest(autoscaler));
    const address = await url();
    const over = new AbortController();
    const clients = Array.from({ length: 4 }, () => load(address, over.signal, 0));
    await until(async () => (await kubectl.json('get hpa -n shop shop')).status?.desiredReplicas === 3);
    over.abort();
    await Promise.all(clients);
    expect(await kubectl.run('get events -n shop')).toContain(
      'New size: 3; reason: cpu resource utilization (percentage of request) above target',
    );
    expect(await kubectl.run('top pods -n shop')).toMatch(/shop-\S+ +\d+m/);
    await kubectl.run('delete hpa -n shop shop');
  }, 90_000);

  test('objects, processes and addresses are there again after a restart', async () => {
    const address = await url();
    const pods = await names();
    const { folder } = rehearsed;
    await rehearsed.stop();
    rehearsed = await Rehearsed.start(folder);
    await until(async () => (await fetch(address).catch(() => undefined))?.ok === true);
    expect(await names()).toEqual(pods);
    await rolledOut();
  }, 60_000);

  test('a deleted namespace leaves nothing', async () => {
    const address = await url();
    const processes = rehearsed.processes();
    await kubectl.run('delete namespace shop');
    expect(await kubectl.run('get pods -A -o name')).toBe('');
    await until(() => !processes.some(isAlive));
    await expect(fetch(address)).rejects.toThrow('fetch failed');
    expect(await rehearsed.calls.delete('eks')).toBe('DELETE_COMPLETE');
    expect((await kubectl.try('get namespaces')).code).toBe(1);
  }, 60_000);
});

/** A client that repeats requests. A failed request fails the test. */
async function load(address: string, signal: AbortSignal, pause = 5): Promise<string[]> {
  const seen: string[] = [];
  while (!signal.aborted) {
    seen.push((await ask(address)).tag);
    if (pause > 0) await delay(pause);
  }
  return seen;
}

/** kubectl with a token of EKS for the session of a role, as `aws eks get-token` makes it. */
async function kubectlOf(rehearsed: Rehearsed, role: string): Promise<Kubectl> {
  const { endpoint } = rehearsed.calls.local;
  const sts = new STSClient(clientConfig(endpoint));
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::123456789012:role/teams/${role}`,
      RoleSessionName: 'test',
    }),
  );
  sts.destroy();
  const signer = new SignatureV4({
    service: 'sts',
    region: 'us-east-1',
    sha256: Sha256,
    credentials: {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    },
  });
  const { hostname, port } = new URL(endpoint.url);
  const signed = await signer.presign(
    {
      method: 'GET',
      protocol: 'http:',
      hostname,
      port: Number(port),
      path: '/',
      query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
      headers: { host: `${hostname}:${port}`, 'x-k8s-aws-id': 'shop' },
    },
    { expiresIn: 60, unhoistableHeaders: new Set(['x-k8s-aws-id']) },
  );
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(signed.query ?? {})) query.set(key, String(value));
  const token = `k8s-aws-v1.${Buffer.from(`${endpoint.url}/?${query}`).toString('base64url')}`;
  const file = join(rehearsed.folder, `kubeconfig-${role}`);
  const config = JSON.parse(readFileSync(join(rehearsed.folder, 'kubeconfig'), 'utf8'));
  writeFileSync(file, JSON.stringify({ ...config, users: [{ name: 'local', user: { token } }] }));
  return new Kubectl(rehearsed.folder, file);
}

import { createHash } from 'node:crypto';
import type { Data, DataObject } from '../../../document/data';
import type { Balancers } from '../../balancer/balancers';
import type { Events } from '../events';
import { isEnding } from '../pods/conditions';
import { type Resource, resourceKey, resourceOf } from '../resources';
import { canonical, defined, objectAt, objectsAt, tableAt, textAt, textsAt, withValue } from '../values';
import type { Writes } from '../writes';
import { defaultBackendOf, type IngressBackend, rulesOf } from './rules';
import type { Backend, Targets } from './targets';

/** A controller that keeps this finalizer until the load balancer is deleted. */
const FINALIZER = 'ingress.k8s.aws/resources';
const CONTROLLERS = ['eks.amazonaws.com/alb', 'ingress.k8s.aws/alb'];
const ANNOTATION = 'alb.ingress.kubernetes.io/';
/** The quota of rules of an application load balancer. An earlier run may have set them. */
const MOST_RULES = 100;
const MANAGER = { manager: 'eks-load-balancing' };

/** A load balancer, as an ingress or a service describes it. */
interface Wanted {
  readonly owner: DataObject;
  readonly resource: Resource;
  readonly arn: string;
  readonly rules: readonly { readonly conditions: readonly DataObject[]; readonly group: string }[];
  readonly defaultGroup: string | undefined;
  readonly backends: readonly (Backend & { readonly properties: DataObject })[];
}

/** Gives each ingress, and each service of the type LoadBalancer, a load balancer of the rehearsal. */
export class LoadBalancers {
  /** Local addresses, by ARN. */
  private readonly addresses = new Map<string, string>();
  /** What was last set, by ARN. */
  private readonly known = new Map<string, string>();
  private readonly busy = new Set<string>();
  /** The number of rules of a load balancer. */
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly writes: Writes,
    private readonly balancers: Balancers,
    private readonly targets: Targets,
    private readonly events: Events,
    /** `arn:aws:elasticloadbalancing:REGION:ACCOUNT` */
    private readonly prefix: string,
    private readonly cluster: string,
    private readonly changed: () => void,
  ) {}

  reconcile(): void {
    const wanted = [...this.ingresses(), ...this.services()];
    this.targets.set(wanted.flatMap(({ backends }) => backends));
    for (const one of wanted) this.look(one);
  }

  /** Stops the load balancers, when the cluster is deleted. */
  async removeAll(): Promise<void> {
    for (const one of [...this.ingresses(true), ...this.services()]) await this.tearDown(one);
  }

  private look(wanted: Wanted): void {
    const { owner, arn } = wanted;
    if (this.busy.has(arn)) return;
    if (isEnding(owner)) this.during(wanted, () => this.release(wanted));
    else if (!this.finalizersOf(owner).includes(FINALIZER)) this.finalize(wanted, true);
    else if (this.known.get(arn) !== canonical(summary(wanted)))
      this.during(wanted, () => this.setUp(wanted));
    else this.report(wanted);
  }

  private during({ owner, arn }: Wanted, work: () => Promise<void>): void {
    this.busy.add(arn);
    void work()
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        this.events.warning(owner, 'ingress', 'FailedDeployModel', `Failed deploy model due to ${message}`);
      })
      .finally(() => {
        this.busy.delete(arn);
        this.changed();
      });
  }

  private async setUp(wanted: Wanted): Promise<void> {
    const { arn, owner, rules, defaultGroup, backends } = wanted;
    for (const { group, properties } of backends) this.balancers.setGroup(group, properties);
    const listener = arn.replace(':loadbalancer/', ':listener/');
    const actions =
      defaultGroup === undefined
        ? [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain' } }]
        : forward(defaultGroup);
    if (!this.addresses.has(arn)) this.addresses.set(arn, await this.balancers.start(arn));
    await this.balancers.setListener(listener, { loadBalancer: arn, port: 80, protocol: 'HTTP', actions });
    rules.forEach(({ conditions, group }, index) => {
      const rule = { listener, priority: index + 1, conditions, actions: forward(group) };
      this.balancers.setRule(ruleArn(listener, index), rule);
    });
    for (let index = rules.length; index < this.ruleCount(arn); index += 1)
      this.balancers.removeRule(ruleArn(listener, index));
    if (!this.known.has(arn))
      this.events.normal(owner, 'ingress', 'SuccessfullyReconciled', 'Successfully reconciled');
    this.known.set(arn, canonical(summary(wanted)));
    this.counts.set(arn, rules.length);
  }

  private ruleCount(arn: string): number {
    return this.counts.get(arn) ?? MOST_RULES;
  }

  private async release(wanted: Wanted): Promise<void> {
    await this.tearDown(wanted);
    this.finalize(wanted, false);
  }

  private async tearDown({ arn, backends }: Wanted): Promise<void> {
    const listener = arn.replace(':loadbalancer/', ':listener/');
    for (let index = 0; index < this.ruleCount(arn); index += 1)
      this.balancers.removeRule(ruleArn(listener, index));
    await this.balancers.removeListener(listener);
    await this.balancers.stop(arn);
    for (const { group } of backends) this.balancers.removeGroup(group);
    this.addresses.delete(arn);
    this.known.delete(arn);
  }

  /** Sets or removes the finalizer. */
  private finalize({ owner, resource }: Wanted, present: boolean): void {
    const { name = '', namespace = '' } = objectAt(owner, 'metadata');
    const current = this.writes.store.get(resourceKey(resource), String(namespace), String(name));
    if (!current) return;
    const others = this.finalizersOf(current).filter((one) => one !== FINALIZER);
    const finalizers = present ? [...others, FINALIZER] : others;
    this.writes.update(
      resource,
      current,
      withValue(current, ['metadata', 'finalizers'], finalizers.length > 0 ? finalizers : undefined),
      MANAGER,
    );
  }

  private report({ owner, resource, arn }: Wanted): void {
    const hostname = this.addresses.get(arn);
    if (hostname === undefined) return;
    const loadBalancer = {
      ingress: [{ hostname, ports: objectsAt(owner, 'spec', 'ports').map(statusPort) }].map(slim),
    };
    const status = { ...objectAt(owner, 'status'), loadBalancer };
    this.writes.update(resource, owner, { ...owner, status }, MANAGER, 'status');
  }

  private finalizersOf(object: DataObject): string[] {
    return textsAt(object, 'metadata', 'finalizers');
  }

  private ingresses(all = false): Wanted[] {
    const { store } = this.writes;
    const resource = resourceOf('ingresses.networking.k8s.io');
    return store
      .list('ingresses.networking.k8s.io')
      .filter((ingress) => all || this.isOurs(ingress) || this.finalizersOf(ingress).includes(FINALIZER))
      .map((owner) => {
        const arn = this.arnOf('app', owner);
        const rules = rulesOf(owner);
        const fallback = defaultBackendOf(owner);
        const backends = [...rules.map(({ backend }) => backend), ...(fallback ? [fallback] : [])];
        const unique = new Map(backends.map((one) => [this.groupOf(arn, one), one]));
        const properties = groupProperties(tableAt(owner, 'metadata', 'annotations'));
        return {
          owner,
          resource,
          arn,
          rules: rules.map(({ conditions, backend }) => ({ conditions, group: this.groupOf(arn, backend) })),
          defaultGroup: fallback && this.groupOf(arn, fallback),
          backends: [...unique].flatMap(([group, backend]) => {
            const found = this.podsOf(owner, backend);
            return found ? [{ ...found, group, properties }] : [];
          }),
        };
      });
  }

  private services(): Wanted[] {
    const resource = resourceOf('services');
    return this.writes.store
      .list('services')
      .filter(
        (one) => textAt(one, 'spec', 'type') === 'LoadBalancer' || this.finalizersOf(one).includes(FINALIZER),
      )
      .map((owner) => {
        const arn = this.arnOf('net', owner);
        const [port] = objectsAt(owner, 'spec', 'ports');
        const backend = { service: textAt(owner, 'metadata', 'name'), port: Number(port?.port ?? 80) };
        const group = this.groupOf(arn, backend);
        const found = this.podsOf(owner, backend);
        const properties = groupProperties(tableAt(owner, 'metadata', 'annotations'));
        return {
          owner,
          resource,
          arn,
          rules: [],
          defaultGroup: group,
          backends: found ? [{ ...found, group, properties }] : [],
        };
      });
  }

  private isOurs(ingress: DataObject): boolean {
    const classes = this.writes.store.list('ingressclasses.networking.k8s.io');
    const name = textAt(ingress, 'spec', 'ingressClassName');
    const found = classes.find((one) =>
      name === ''
        ? tableAt(one, 'metadata', 'annotations')['ingressclass.kubernetes.io/is-default-class'] === 'true'
        : textAt(one, 'metadata', 'name') === name,
    );
    return CONTROLLERS.includes(textAt(found, 'spec', 'controller'));
  }

  /** The pods behind a port of a service. */
  private podsOf(owner: DataObject, { service, port }: IngressBackend): Omit<Backend, 'group'> | undefined {
    const namespace = textAt(owner, 'metadata', 'namespace');
    const found = this.writes.store.get('services', namespace, service);
    const target = objectsAt(found, 'spec', 'ports').find((one) => one.port === port || one.name === port);
    if (!found || !target) return undefined;
    const { targetPort = port } = target;
    return {
      namespace,
      selector: tableAt(found, 'spec', 'selector'),
      port: typeof targetPort === 'number' ? targetPort : String(targetPort),
    };
  }

  private arnOf(type: 'app' | 'net', owner: DataObject): string {
    const { namespace = '', name = '', uid = '' } = objectAt(owner, 'metadata');
    const id = hash(`${this.cluster} ${String(uid)}`).slice(0, 16);
    const named = tableAt(owner, 'metadata', 'annotations')[`${ANNOTATION}load-balancer-name`];
    const short =
      named || `k8s-${String(namespace).slice(0, 8)}-${String(name).slice(0, 8)}-${id.slice(0, 10)}`;
    return `${this.prefix}:loadbalancer/${type}/${short}/${id}`;
  }

  private groupOf(arn: string, { service, port }: IngressBackend): string {
    const id = hash(`${arn} ${service} ${port}`).slice(0, 16);
    return `${this.prefix}:targetgroup/k8s-${service.slice(0, 16)}-${id.slice(0, 10)}/${id}`;
  }
}

/** The annotations of the load balancer controller, as the properties of a target group. */
function groupProperties(annotations: Readonly<Record<string, string>>): DataObject {
  const text = (name: string): string | undefined => annotations[`${ANNOTATION}${name}`];
  const number = (name: string): number | undefined =>
    text(name) === undefined ? undefined : Number(text(name));
  const attributes = (text('target-group-attributes') ?? '').split(',').flatMap((pair) => {
    const [Key = '', Value = ''] = pair.trim().split('=');
    return Key === '' ? [] : [{ Key, Value }];
  });
  const codes = text('success-codes');
  return defined({
    HealthCheckPath: text('healthcheck-path') ?? '/',
    HealthCheckIntervalSeconds: number('healthcheck-interval-seconds') ?? 15,
    HealthCheckTimeoutSeconds: number('healthcheck-timeout-seconds'),
    HealthyThresholdCount: number('healthy-threshold-count') ?? 2,
    UnhealthyThresholdCount: number('unhealthy-threshold-count') ?? 2,
    Matcher: codes === undefined ? undefined : { HttpCode: codes },
    TargetGroupAttributes: attributes,
  });
}

const forward = (group: string): DataObject[] => [{ Type: 'forward', TargetGroupArn: group }];
const ruleArn = (listener: string, index: number): string =>
  `${listener.replace(':listener/', ':listener-rule/')}/${index}`;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const statusPort = ({ port = 80, protocol = 'TCP' }: DataObject): DataObject => ({ port, protocol });
const slim = ({ ports, ...rest }: DataObject): DataObject =>
  Array.isArray(ports) && ports.length > 0 ? { ...rest, ports } : rest;

function summary({ rules, defaultGroup, backends }: Wanted): Data {
  return [
    rules.map(({ conditions, group }) => [[...conditions], group]),
    defaultGroup ?? null,
    backends.map(({ group, properties }) => [group, properties]),
  ];
}

import { randomBytes } from 'node:crypto';
import { type Data, isObject } from '../../document/data';
import { ResourceFailure, type ResourceRequest } from '../../local/resources/handler';
import { hex, letters, uuid } from '../../local/resources/made-up';
import type { Effects } from '../effects';
import { freePort, LOOPBACK } from '../free-port';
import type { Memory } from '../memory';
import type { Databases } from './databases';

type Opened = () => Promise<Databases>;

/** Clusters of other engines are only described. */
const ENGINE = 'aurora-postgresql';
const LARGEST_SUFFIX = 12;

export function databaseClusters(memory: Memory, opened: Opened): Effects {
  return {
    async make(request, physicalId) {
      if (request.properties.Engine !== ENGINE) return undefined;
      const databases = await opened();
      const arn = clusterArn(request, physicalId);
      const present = databases.cluster(arn);
      if (present && present.seed !== request.seed)
        throw new ResourceFailure(
          `Resource of type '${request.type}' with identifier '${physicalId}' already exists. (HandlerErrorCode: AlreadyExists)`,
        );
      const cluster = present ?? (await newCluster(request));
      databases.set(arn, cluster);
      if (cluster.secret !== undefined && !memory.get('secrets', cluster.secret)) {
        const { user: username, password } = cluster;
        memory.set('secrets', cluster.secret, { value: JSON.stringify({ username, password }) });
      }
      return {
        DBClusterArn: arn,
        'Endpoint.Address': LOOPBACK,
        'Endpoint.Port': String(cluster.port),
        'ReadEndpoint.Address': LOOPBACK,
        ...(cluster.secret !== undefined && { 'MasterUserSecret.SecretArn': cluster.secret }),
      };
    },
    async remove(request) {
      const { physicalId, properties, seed, policy = 'Snapshot' } = request;
      const databases = await opened();
      const arn = clusterArn(request, physicalId);
      const cluster = databases.cluster(arn);
      if (!cluster || cluster.seed !== seed) return;
      if (String(properties.DeletionProtection) === 'true')
        throw new ResourceFailure(
          'Cannot delete protected Cluster, please disable deletion protection and try again.',
        );
      await databases.remove(arn, policy === 'Snapshot' ? snapshotName(request) : undefined);
      if (cluster.secret !== undefined) memory.delete('secrets', cluster.secret);
    },
  };
}

/** The first instance starts a cluster, and the last one to be deleted stops it. Further ones are the same process. */
export function databaseInstances(opened: Opened): Effects {
  const clusterOf = (request: ResourceRequest): string =>
    clusterArn(request, String(request.properties.DBClusterIdentifier ?? ''));
  return {
    async make(request, physicalId) {
      const databases = await opened();
      const arn = clusterOf(request);
      const cluster = databases.cluster(arn);
      if (!cluster) return undefined;
      await databases.addInstance(arn, physicalId);
      return { 'Endpoint.Address': LOOPBACK, 'Endpoint.Port': String(cluster.port) };
    },
    async remove(request) {
      await (await opened()).removeInstance(clusterOf(request), request.physicalId);
    },
  };
}

/** Adds the address of the database to the secret of a user. */
export function secretAttachments(memory: Memory, opened: Opened): Effects {
  const attach = async (request: ResourceRequest): Promise<undefined> => {
    const { SecretId, TargetId } = request.properties;
    const cluster = (await opened()).cluster(clusterArn(request, String(TargetId)));
    const secret = memory.get('secrets', String(SecretId));
    const value: Data = secret ? JSON.parse(secret.value) : undefined;
    if (!cluster || !isObject(value)) return;
    const { port, database: dbname } = cluster;
    const address = { engine: 'postgres', host: LOOPBACK, port, dbname, dbClusterIdentifier: TargetId };
    memory.set('secrets', String(SecretId), { value: JSON.stringify({ ...value, ...address }) });
  };
  return { make: attach, change: attach, remove: async () => undefined };
}

function clusterArn({ place }: ResourceRequest, identifier: string): string {
  return `arn:${place.partition}:rds:${place.region}:${place.accountId}:cluster:${identifier}`;
}

async function newCluster({ properties, place, seed }: ResourceRequest) {
  const { partition, region, accountId } = place;
  const isManaged = String(properties.ManageMasterUserPassword) === 'true';
  return {
    seed,
    port: await freePort(),
    database: String(properties.DatabaseName ?? 'postgres'),
    user: String(properties.MasterUsername ?? 'postgres'),
    password: isManaged ? randomBytes(16).toString('hex') : String(properties.MasterUserPassword ?? ''),
    instances: [],
    ...(isManaged && {
      secret: `arn:${partition}:secretsmanager:${region}:${accountId}:secret:rds!cluster-${uuid(seed)}-${letters(seed, 6)}`,
    }),
  };
}

function snapshotName({ stackName, logicalId, seed }: ResourceRequest): string {
  return `${stackName}-${logicalId}-snapshot-${hex(`${seed}snapshot`, LARGEST_SUFFIX)}`.toLowerCase();
}

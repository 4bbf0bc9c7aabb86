export interface KnownCluster {
  readonly name: string;
  readonly url: string;
  /** PEM. */
  readonly certificate: string;
}

/** A configuration file of kubectl, in JSON, which is YAML as well. The last cluster is the current one. */
export function kubeconfigOf(clusters: readonly KnownCluster[], token: string): string {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: clusters.map(({ name, url, certificate }) => ({
      name,
      cluster: { server: url, 'certificate-authority-data': Buffer.from(certificate).toString('base64') },
    })),
    users: [{ name: 'local', user: { token } }],
    contexts: clusters.map(({ name }) => ({ name, context: { cluster: name, user: 'local' } })),
    'current-context': clusters.at(-1)?.name ?? '',
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

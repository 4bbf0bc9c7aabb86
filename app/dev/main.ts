import { startIssuer } from './issuer';

// Usage: npm run issuer --workspace comentarios-app -- https://d111.localhost:8443/todo/ ...
async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const clientId = 'site';
  const redirectUris = given.length > 0 ? given : ['http://localhost:8000/todo/'];
  const { url } = await startIssuer({ port: 9400, clientId, redirectUris });
  console.log(`the OpenID provider runs at ${url} and returns to ${redirectUris.join(', ')}`);
  console.log(`start the service with OIDC_ISSUER=${url} OIDC_CLIENT_ID=${clientId}`);
}

void main();

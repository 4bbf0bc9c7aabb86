import type { Answer, OpenApiDocument, Operation, Parameter } from './parts';

/** Renders the document as a page: HTML without scripts, rendered once at the start. */
export function docsPage(document: OpenApiDocument): string {
  const { info, paths, components } = document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationSection(method, path, operation)),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(info.title)}: the API</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/style.css">
</head>
<body class="docs">
<header class="bar"><a class="brand" href="/">${html(info.title)}</a><a href="/openapi.json">openapi.json</a></header>
<main>
<h1>The API</h1>
<p class="lead">${html(info.description)} Version ${html(info.version)}.</p>
${operations.join('\n')}
<h2>Schemas</h2>
${Object.entries(components.schemas)
  .map(([name, schema]) => schemaSection(name, schema))
  .join('\n')}
</main>
</body>
</html>
`;
}

function operationSection(method: string, path: string, operation: Operation): string {
  const { summary, description, security, parameters = [], requestBody, responses } = operation;
  return `<section class="card" id="${anchor(method, path)}">
<h2><span class="method ${method}">${method.toUpperCase()}</span> <code>${html(path)}</code></h2>
<p><strong>${html(summary)}.</strong> ${html(description ?? '')}${whoMay(security)}</p>
${parameters.length > 0 ? table(['Parameter', 'In', 'Description'], parameters.map(parameterRow)) : ''}
${requestBody ? `<p>Body: ${contentOf(requestBody)}</p>` : ''}
${table(['Status', 'Response', 'Description'], Object.entries(responses).map(answerRow))}
</section>`;
}

function whoMay(security: Operation['security']): string {
  if (!security) return '';
  if (security.some((one) => 'user' in one))
    return ' If the service has login, for people who are signed in.';
  return security.some((one) => Object.keys(one).length === 0)
    ? ' For its author and moderators.'
    : ' For moderators.';
}

function parameterRow({ name, in: where, required, description, schema }: Parameter): string[] {
  const needed = required ? '' : ' (optional)';
  return [
    `<code>${html(name)}</code>${needed}`,
    where,
    `${html(description)} <code>${html(JSON.stringify(schema))}</code>`,
  ];
}

function answerRow([status, answer]: [string, Answer]): string[] {
  return [status, contentOf(answer), html(answer.description)];
}

function contentOf({ content = {} }: Pick<Answer, 'content'>): string {
  return Object.entries(content)
    .map(([type, { schema }]) => `<code>${html(type)}</code> ${schemaLink(schema)}`)
    .join(', ');
}

function schemaLink(schema: object): string {
  const name = /#\/components\/schemas\/(\w+)/.exec(JSON.stringify(schema))?.[1];
  if (name === undefined) return '';
  return `${'items' in schema ? 'array of ' : ''}<a href="#${name}">${name}</a>`;
}

function schemaSection(name: string, schema: object): string {
  return `<section class="card" id="${name}"><h3>${name}</h3><pre tabindex="0">${html(JSON.stringify(schema, null, 2))}</pre></section>`;
}

function table(heads: string[], rows: string[][]): string {
  const head = heads.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function anchor(method: string, path: string): string {
  return `${method}${path.replace(/\W+/g, '-')}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function html(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

import type { Dashboard, Panel } from './dashboards';

/** The data source that all panels query. */
export const DATA_SOURCE = 'metrics';
const COLUMNS = 2;
const SIZE = { w: 24 / COLUMNS, h: 8 };

/** A dashboard as Grafana imports it, one line for each panel. */
export function grafanaDashboard({ uid, title, panels }: Dashboard): string {
  const rows = panels.map((panel, index) => JSON.stringify(graph(panel, index)));
  const head = JSON.stringify({
    uid,
    title,
    editable: false,
    time: { from: 'now-6h', to: 'now' },
    refresh: '1m',
  });
  return `${head.slice(0, -1)},"panels":[\n${rows.join(',\n')}\n]}`;
}

function graph({ title, unit, queries }: Panel, index: number) {
  return {
    id: index + 1,
    type: 'timeseries',
    title,
    datasource: { uid: DATA_SOURCE },
    gridPos: { x: (index % COLUMNS) * SIZE.w, y: Math.floor(index / COLUMNS) * SIZE.h, ...SIZE },
    fieldConfig: { defaults: { unit, min: 0 } },
    targets: Object.entries(queries).map(([legendFormat, expr], target) => ({
      refId: String.fromCharCode(65 + target),
      expr,
      legendFormat,
    })),
  };
}

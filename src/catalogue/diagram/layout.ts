import type { ElkExtendedEdge, ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import type { Arrow, Diagram } from './diagram';
import { laidOut } from './elk';
import { type Shaped, shaped } from './shape';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed extends Shaped, Point {}

export interface Drawn {
  readonly arrow: Arrow;
  readonly points: readonly Point[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
  readonly arrows: readonly Drawn[];
}

/** The printable area of a landscape A4 page in CSS pixels. */
export const SHEET = { width: 1047, height: 690 };

type Direction = 'RIGHT' | 'DOWN';

/** Lays out a diagram horizontally and vertically and keeps the layout that is larger in print. */
export async function layOut(diagram: Diagram): Promise<Layout> {
  const boxes = diagram.boxes.map(shaped);
  const directions: Direction[] = boxes.some(hasRows) ? ['RIGHT'] : ['RIGHT', 'DOWN'];
  const layouts: Layout[] = [];
  for (const direction of directions) layouts.push(await place(diagram, boxes, direction));
  return layouts.reduce((best, each) => (scaleOnPaper(each) > scaleOnPaper(best) ? each : best));
}

/** The scale that fits a picture on a portrait or landscape page, at most 1. */
export function scaleOnPaper({ width, height }: { width: number; height: number }): number {
  const lying = Math.min(SHEET.width / width, SHEET.height / height);
  const upright = Math.min(SHEET.height / width, SHEET.width / height);
  return Math.min(1, Math.max(lying, upright));
}

function hasRows({ rows }: Shaped): boolean {
  return rows.takes.length + rows.gives.length > 0;
}

const options = (direction: Direction): LayoutOptions => ({
  'elk.algorithm': 'layered',
  'elk.direction': direction,
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '9',
  'elk.spacing.componentComponent': '28',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '20',
  'elk.aspectRatio': '1.5',
});

async function place(diagram: Diagram, boxes: readonly Shaped[], direction: Direction): Promise<Layout> {
  const input: ElkNode = {
    id: 'diagram',
    layoutOptions: options(direction),
    children: boxes
      .filter(({ box }) => box.within === undefined)
      .map((each) =>
        each.box.shape === 'frame' ? frame(each, boxes, diagram, direction) : node(each, diagram, direction),
      ),
    edges: diagram.arrows.map(edge),
  };
  const graph = await laidOut(input);
  const places = new Map(
    (graph.children ?? [])
      .flatMap((child) => [child, ...(child.children ?? [])])
      .map((child) => [child.id, child]),
  );
  return {
    width: Math.ceil(graph.width ?? 0),
    height: Math.ceil(graph.height ?? 0),
    boxes: boxes.map((each) => {
      const { x = 0, y = 0, width = each.width, height = each.height } = places.get(each.box.id) ?? {};
      return { ...each, x, y, width, height };
    }),
    arrows: (graph.edges ?? []).map((each, index) => drawn(diagram, each, index)),
  };
}

/** As large as its content below its text. */
function frame(
  { box, width, height }: Shaped,
  boxes: readonly Shaped[],
  diagram: Diagram,
  direction: Direction,
): ElkNode {
  const [entry, exit] = sides[direction];
  return {
    id: box.id,
    children: boxes
      .filter(({ box: { within } }) => within === box.id)
      .map((each) => node(each, diagram, direction)),
    ports: [port(`${box.id} out`, exit), ...entries(box.id, diagram, entry)],
    layoutOptions: {
      'elk.portConstraints': 'FIXED_SIDE',
      'elk.padding': `[top=${height + 6},left=16,bottom=16,right=16]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE PORTS',
      'elk.nodeSize.minimum': `(${width},${height})`,
    },
  };
}

const sides = { RIGHT: ['WEST', 'EAST'], DOWN: ['NORTH', 'SOUTH'] } as const;

function port(id: string, side: string, at?: Point): ElkPort {
  return { id, ...at, layoutOptions: { 'elk.port.side': side } };
}

function entries(id: string, { arrows }: Diagram, side: string): ElkPort[] {
  return arrows.flatMap((arrow, index) => (arrow.to === id ? [port(`${id} in ${index}`, side)] : []));
}

/** Arrows leave a box at one port, so that they can share a path, and enter at separate ports. */
function node(shape: Shaped, diagram: Diagram, direction: Direction): ElkNode {
  const { box, width, height, rows } = shape;
  const [entry, exit] = sides[direction];
  const ports = hasRows(shape)
    ? [
        ...rows.takes.map((y, row) => port(rowPort(box.id, 'takes', box.takes[row]), entry, { x: 0, y })),
        ...rows.gives.map((y, row) => port(rowPort(box.id, 'gives', box.gives[row]), exit, { x: width, y })),
      ]
    : [port(`${box.id} out`, exit), ...entries(box.id, diagram, entry)];
  const first = box.shape === 'needs' && { 'elk.layered.layering.layerConstraint': 'FIRST' };
  const last = box.shape === 'gives' && { 'elk.layered.layering.layerConstraint': 'LAST' };
  return {
    id: box.id,
    width,
    height,
    ports,
    layoutOptions: { 'elk.portConstraints': hasRows(shape) ? 'FIXED_POS' : 'FIXED_SIDE', ...first, ...last },
  };
}

function rowPort(id: string, side: 'takes' | 'gives', row: string | undefined): string {
  return `${id} ${side} ${row}`;
}

function edge({ from, to, fromRow, toRow }: Arrow, index: number): ElkExtendedEdge {
  return {
    id: `arrow ${index}`,
    sources: [fromRow === undefined ? `${from} out` : rowPort(from, 'gives', fromRow)],
    targets: [toRow === undefined ? `${to} in ${index}` : rowPort(to, 'takes', toRow)],
  };
}

function drawn({ arrows }: Diagram, { sections }: ElkExtendedEdge, index: number): Drawn {
  const arrow = arrows[index];
  const [section] = sections ?? [];
  if (!arrow || !section) throw new RangeError(`the layout lost the arrow ${index}`);
  return { arrow, points: [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] };
}

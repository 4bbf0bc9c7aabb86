import type { Category } from './category';

/** One box of a diagram: a resource or several that are alike, with what completes them. */
export interface Box {
  readonly id: string;
  /** A frame stands around others. */
  readonly shape: 'resource' | 'nested' | 'needs' | 'gives' | 'frame';
  readonly category: Category;
  readonly title: string;
  readonly subtitle: string;
  /** Each a line of its own, wrapped where it is long. */
  readonly notes: readonly string[];
  /** There on a condition only. */
  readonly conditional: boolean;
  /** The names in the template that this box stands for. */
  readonly covers: readonly string[];
  /** Rows of a nested stack to which arrows lead, and rows from which they lead away. */
  readonly takes: readonly string[];
  readonly gives: readonly string[];
  readonly href?: string;
  /** The frame around it. */
  readonly within?: string;
}

/** Leads from what gives a value to what takes it. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** A value goes back as well. */
  readonly both?: true;
  readonly fromRow?: string;
  readonly toRow?: string;
}

export interface Diagram {
  readonly title: string;
  readonly description: string;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

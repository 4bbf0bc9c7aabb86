import type { Category } from './category';

/** A box of a diagram: one or several similar resources with those that complete them. */
export interface Box {
  readonly id: string;
  /** A frame contains other boxes. */
  readonly shape: 'resource' | 'nested' | 'needs' | 'gives' | 'frame';
  readonly category: Category;
  readonly title: string;
  readonly subtitle: string;
  /** One line each, wrapped if long. */
  readonly notes: readonly string[];
  /** Created on a condition only. */
  readonly conditional: boolean;
  /** The names in the template that this box represents. */
  readonly covers: readonly string[];
  /** Rows of a nested stack with incoming and with outgoing arrows. */
  readonly takes: readonly string[];
  readonly gives: readonly string[];
  readonly href?: string;
  /** The frame around it. */
  readonly within?: string;
}

/** An arrow from the provider of a value to its user. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Values flow in both directions. */
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

import { type Json, Resource, type Scalar, type Text } from '../spec/values';

export interface CustomResourceProperties {
  readonly ServiceToken: Text;
  readonly [property: string]: Json;
}

/** A resource of one's own: its provider alone knows its properties and attributes. */
export class CustomResource extends Resource<
  CustomResourceProperties,
  '*',
  Readonly<Record<string, Scalar<'*'>>>
> {
  constructor(type: `Custom::${string}`, properties: CustomResourceProperties) {
    super(type, properties);
  }
}

import { type Json, Resource, type Scalar, type Text } from '../spec/values';

export interface CustomResourceProperties {
  readonly ServiceToken: Text;
  readonly [property: string]: Json;
}

/** A custom resource. Its provider defines its properties and attributes. */
export class CustomResource extends Resource<
  CustomResourceProperties,
  '*',
  Readonly<Record<string, Scalar<'*'>>>
> {
  constructor(type: `Custom::${string}`, properties: CustomResourceProperties) {
    super(type, properties);
  }
}

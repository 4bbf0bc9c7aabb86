import type { ErrorObject, ValidateFunction } from 'ajv';
import { version } from 'ajv/package.json';
import type { Data } from '../../document/data';
import { cacheFolder } from '../../files/cache-folder.cjs';
import { projectFolder } from '../../spec/project-folder';
import type { PropertySchema } from '../../spec/resource-spec';
import { hashOf } from './hash';
import { REGEXP_MODULE, regExp } from './regexp';
import { ValidatorStore } from './store';
import { type Subschema, unit } from './subschema';

/** ajv validators, one per subschema that data has reached so far. */
export class Validators {
  private readonly byHash = new Map<string, ValidateFunction>();
  private readonly bySchema = new Map<PropertySchema, ValidateFunction>();

  constructor(private readonly store: ValidatorStore) {}

  /** The errors of ajv, except those of subschemas with separate validators. */
  errors(subschema: Subschema, data: Data): readonly ErrorObject[] {
    const validate = this.validator(subschema);
    return validate(data) ? [] : (validate.errors ?? []);
  }

  /** Saves new validators for the next run. */
  save(): void {
    this.store.save();
  }

  private validator(subschema: Subschema): ValidateFunction {
    const known = this.bySchema.get(subschema.schema);
    if (known) return known;
    const schema = unit(subschema.schema);
    const hash = hashOf(JSON.stringify(schema));
    const validate =
      this.byHash.get(hash) ??
      this.stored(subschema.type, hash) ??
      this.compiled(subschema.type, hash, schema);
    this.byHash.set(hash, validate);
    this.bySchema.set(subschema.schema, validate);
    return validate;
  }

  private stored(type: string, hash: string): ValidateFunction | undefined {
    const body = this.store.load(type, hash);
    if (!body) return undefined;
    const module: { exports: unknown } = { exports: {} };
    body((name) => (name === REGEXP_MODULE ? { regExp } : require(name)), module, module.exports);
    return typeof module.exports === 'function' ? (module.exports as ValidateFunction) : undefined;
  }

  private compiled(type: string, hash: string, schema: PropertySchema): ValidateFunction {
    // ajv takes longer to load than everything else together, and a warm cache does not need it.
    const { compile } = require('./compile') as typeof import('./compile');
    const { validate, code } = compile(schema);
    this.store.keep(type, hash, code);
    return validate;
  }
}

let shared: Validators | undefined;

/** The validators of this process, cached on disk between runs. */
export function sharedValidators(): Validators {
  shared ??= new Validators(
    new ValidatorStore(cacheFolder(projectFolder, 'validators', `ajv-${version}-bounded`)),
  );
  return shared;
}

// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.AccessGrant = class AccessGrant extends values.Resource {
  static type = 'AWS::S3::AccessGrant';
  constructor(properties) {
    super('AWS::S3::AccessGrant', properties);
  }
};
exports.AccessGrantsInstance = class AccessGrantsInstance extends values.Resource {
  static type = 'AWS::S3::AccessGrantsInstance';
  constructor(properties = {}) {
    super('AWS::S3::AccessGrantsInstance', properties);
  }
};
exports.AccessGrantsLocation = class AccessGrantsLocation extends values.Resource {
  static type = 'AWS::S3::AccessGrantsLocation';
  constructor(properties) {
    super('AWS::S3::AccessGrantsLocation', properties);
  }
};
exports.AccessPoint = class AccessPoint extends values.Resource {
  static type = 'AWS::S3::AccessPoint';
  constructor(properties) {
    super('AWS::S3::AccessPoint', properties);
  }
};
exports.Bucket = class Bucket extends values.Resource {
  static type = 'AWS::S3::Bucket';
  constructor(properties = {}) {
    super('AWS::S3::Bucket', properties);
  }
};
exports.BucketPolicy = class BucketPolicy extends values.Resource {
  static type = 'AWS::S3::BucketPolicy';
  constructor(properties) {
    super('AWS::S3::BucketPolicy', properties);
  }
};
exports.MultiRegionAccessPoint = class MultiRegionAccessPoint extends values.Resource {
  static type = 'AWS::S3::MultiRegionAccessPoint';
  constructor(properties) {
    super('AWS::S3::MultiRegionAccessPoint', properties);
  }
};
exports.MultiRegionAccessPointPolicy = class MultiRegionAccessPointPolicy extends values.Resource {
  static type = 'AWS::S3::MultiRegionAccessPointPolicy';
  constructor(properties) {
    super('AWS::S3::MultiRegionAccessPointPolicy', properties);
  }
};
exports.StorageLens = class StorageLens extends values.Resource {
  static type = 'AWS::S3::StorageLens';
  constructor(properties) {
    super('AWS::S3::StorageLens', properties);
  }
};
exports.StorageLensGroup = class StorageLensGroup extends values.Resource {
  static type = 'AWS::S3::StorageLensGroup';
  constructor(properties) {
    super('AWS::S3::StorageLensGroup', properties);
  }
};

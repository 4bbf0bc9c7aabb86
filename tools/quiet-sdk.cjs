// Node 20 is what the project promises to run on; the SDK's reminder of newer ones would stand between the tests' lines.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

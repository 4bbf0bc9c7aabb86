// Made by src/spec/generate/main.ts out of @kubernetes/client-node: change that, not this.
import type { Bool, Int, Json, Text } from '../manifest-values';

/** An object of a manifest. */
export type Manifest =
  | V1Namespace
  | V1PersistentVolume
  | V1ConfigMap
  | V1LimitRange
  | V1PersistentVolumeClaim
  | V1Pod
  | V1ResourceQuota
  | V1Secret
  | V1Service
  | V1ServiceAccount
  | V1DaemonSet
  | V1Deployment
  | V1ReplicaSet
  | V1StatefulSet
  | V2HorizontalPodAutoscaler
  | V1CronJob
  | V1Job
  | V1Ingress
  | V1NetworkPolicy
  | V1IngressClass
  | V1PodDisruptionBudget
  | V1ClusterRole
  | V1ClusterRoleBinding
  | V1Role
  | V1RoleBinding
  | V1StorageClass;

/** ResourceClaim references one entry in PodSpec.ResourceClaims. */
export interface CoreV1ResourceClaim {
  /** Name must match the name of one entry in pod.spec.resourceClaims of the Pod where this field is used. */
  readonly name: Text;
  /** Request is the name chosen for a request in the referenced claim. */
  readonly request?: Text | undefined;
}

/** Subject contains a reference to the object or user identities a role binding applies to. This can either hold a direct API object reference, or a value for non-objects such as user and group names. */
export interface RbacV1Subject {
  /** APIGroup holds the API group of the referenced subject. */
  readonly apiGroup?: Text | undefined;
  /** Kind of object being referenced. */
  readonly kind: Text;
  /** Name of the object being referenced. */
  readonly name: Text;
  /** Namespace of the referenced object. If the object kind is non-namespace, such as "User" or "Group", and this value is not empty the Authorizer should report an error. */
  readonly namespace?: Text | undefined;
}

/** Represents a Persistent Disk resource in AWS. An AWS EBS disk must exist before mounting to a container. */
export interface V1AWSElasticBlockStoreVolumeSource {
  /** fsType is the filesystem type of the volume that you want to mount. */
  readonly fsType?: Text | undefined;
  /** partition is the partition in the volume that you want to mount. */
  readonly partition?: Int | undefined;
  /** readOnly value true will force the readOnly setting in VolumeMounts. */
  readonly readOnly?: Bool | undefined;
  /** volumeID is unique ID of the persistent disk resource in AWS (Amazon EBS volume). */
  readonly volumeID: Text;
}

/** Affinity is a group of affinity scheduling rules. */
export interface V1Affinity {
  readonly nodeAffinity?: V1NodeAffinity | undefined;
  readonly podAffinity?: V1PodAffinity | undefined;
  readonly podAntiAffinity?: V1PodAntiAffinity | undefined;
}

/** AggregationRule describes how to locate ClusterRoles to aggregate into the ClusterRole */
export interface V1AggregationRule {
  /** ClusterRoleSelectors holds a list of selectors which will be used to find ClusterRoles and create the rules. */
  readonly clusterRoleSelectors?: readonly (V1LabelSelector)[] | undefined;
}

/** AppArmorProfile defines a pod or container's AppArmor settings. */
export interface V1AppArmorProfile {
  /** localhostProfile indicates a profile loaded on the node that should be used. */
  readonly localhostProfile?: Text | undefined;
  /** type indicates which kind of AppArmor profile will be applied. */
  readonly type: Text;
}

/** AzureDisk represents an Azure Data Disk mount on the host and bind mount to the pod. */
export interface V1AzureDiskVolumeSource {
  /** cachingMode is the Host Caching mode: None, Read Only, Read Write. */
  readonly cachingMode?: Text | undefined;
  /** diskName is the Name of the data disk in the blob storage */
  readonly diskName: Text;
  /** diskURI is the URI of data disk in the blob storage */
  readonly diskURI: Text;
  /** fsType is Filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** kind expected values are Shared: multiple blob disks per storage account Dedicated: single blob disk per storage account Managed: azure managed data disk (only in managed availability set). defaults to shared */
  readonly kind?: Text | undefined;
  /** readOnly Defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
}

/** AzureFile represents an Azure File Service mount on the host and bind mount to the pod. */
export interface V1AzureFilePersistentVolumeSource {
  /** readOnly defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  /** secretName is the name of secret that contains Azure Storage Account Name and Key */
  readonly secretName: Text;
  /** secretNamespace is the namespace of the secret that contains Azure Storage Account Name and Key default is the same as the Pod */
  readonly secretNamespace?: Text | undefined;
  /** shareName is the azure Share Name */
  readonly shareName: Text;
}

/** AzureFile represents an Azure File Service mount on the host and bind mount to the pod. */
export interface V1AzureFileVolumeSource {
  /** readOnly defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  /** secretName is the name of secret that contains Azure Storage Account Name and Key */
  readonly secretName: Text;
  /** shareName is the azure share Name */
  readonly shareName: Text;
}

/** Represents storage that is managed by an external CSI volume driver */
export interface V1CSIPersistentVolumeSource {
  readonly controllerExpandSecretRef?: V1SecretReference | undefined;
  readonly controllerPublishSecretRef?: V1SecretReference | undefined;
  /** driver is the name of the driver to use for this volume. */
  readonly driver: Text;
  /** fsType to mount. */
  readonly fsType?: Text | undefined;
  readonly nodeExpandSecretRef?: V1SecretReference | undefined;
  readonly nodePublishSecretRef?: V1SecretReference | undefined;
  readonly nodeStageSecretRef?: V1SecretReference | undefined;
  /** readOnly value to pass to ControllerPublishVolumeRequest. */
  readonly readOnly?: Bool | undefined;
  /** volumeAttributes of the volume to publish. */
  readonly volumeAttributes?: { readonly [name: string]: Text } | undefined;
  /** volumeHandle is the unique volume name returned by the CSI volume plugin’s CreateVolume to refer to the volume on all subsequent calls. */
  readonly volumeHandle: Text;
}

/** Represents a source location of a volume to mount, managed by an external CSI driver */
export interface V1CSIVolumeSource {
  /** driver is the name of the CSI driver that handles this volume. */
  readonly driver: Text;
  /** fsType to mount. */
  readonly fsType?: Text | undefined;
  readonly nodePublishSecretRef?: V1LocalObjectReference | undefined;
  /** readOnly specifies a read-only configuration for the volume. */
  readonly readOnly?: Bool | undefined;
  /** volumeAttributes stores driver-specific properties that are passed to the CSI driver. */
  readonly volumeAttributes?: { readonly [name: string]: Text } | undefined;
}

/** Adds and removes POSIX capabilities from running containers. */
export interface V1Capabilities {
  /** Added capabilities */
  readonly add?: readonly (Text)[] | undefined;
  /** Removed capabilities */
  readonly drop?: readonly (Text)[] | undefined;
}

/** Represents a Ceph Filesystem mount that lasts the lifetime of a pod Cephfs volumes do not support ownership management or SELinux relabeling. */
export interface V1CephFSPersistentVolumeSource {
  /** monitors is Required: Monitors is a collection of Ceph monitors More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it */
  readonly monitors: readonly (Text)[];
  /** path is Optional: Used as the mounted root, rather than the full Ceph tree, default is / */
  readonly path?: Text | undefined;
  /** readOnly is Optional: Defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  /** secretFile is Optional: SecretFile is the path to key ring for User, default is /etc/ceph/user.secret More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it */
  readonly secretFile?: Text | undefined;
  readonly secretRef?: V1SecretReference | undefined;
  /** user is Optional: User is the rados user name, default is admin More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it */
  readonly user?: Text | undefined;
}

/** Represents a Ceph Filesystem mount that lasts the lifetime of a pod Cephfs volumes do not support ownership management or SELinux relabeling. */
export interface V1CephFSVolumeSource {
  /** monitors is Required: Monitors is a collection of Ceph monitors More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it */
  readonly monitors: readonly (Text)[];
  /** path is Optional: Used as the mounted root, rather than the full Ceph tree, default is / */
  readonly path?: Text | undefined;
  /** readOnly is Optional: Defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  /** secretFile is Optional: SecretFile is the path to key ring for User, default is /etc/ceph/user.secret More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it */
  readonly secretFile?: Text | undefined;
  readonly secretRef?: V1LocalObjectReference | undefined;
  /** user is optional: User is the rados user name, default is admin More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it */
  readonly user?: Text | undefined;
}

/** Represents a cinder volume resource in Openstack. */
export interface V1CinderPersistentVolumeSource {
  /** fsType Filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** readOnly is Optional: Defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  readonly secretRef?: V1SecretReference | undefined;
  /** volumeID used to identify the volume in cinder. */
  readonly volumeID: Text;
}

/** Represents a cinder volume resource in Openstack. */
export interface V1CinderVolumeSource {
  /** fsType is the filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** readOnly defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  readonly secretRef?: V1LocalObjectReference | undefined;
  /** volumeID used to identify the volume in cinder. */
  readonly volumeID: Text;
}

/** ClientIPConfig represents the configurations of Client IP based session affinity. */
export interface V1ClientIPConfig {
  /** timeoutSeconds specifies the seconds of ClientIP type session sticky time. */
  readonly timeoutSeconds?: Int | undefined;
}

/** ClusterRole is a cluster level, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding or ClusterRoleBinding. */
export interface V1ClusterRole {
  readonly aggregationRule?: V1AggregationRule | undefined;
  readonly apiVersion: 'rbac.authorization.k8s.io/v1';
  readonly kind: 'ClusterRole';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  /** Rules holds all the PolicyRules for this ClusterRole */
  readonly rules?: readonly (V1PolicyRule)[] | undefined;
}

/** ClusterRoleBinding references a ClusterRole, but not contain it. It can reference a ClusterRole in the global namespace, and adds who information via Subject. */
export interface V1ClusterRoleBinding {
  readonly apiVersion: 'rbac.authorization.k8s.io/v1';
  readonly kind: 'ClusterRoleBinding';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly roleRef: V1RoleRef;
  /** Subjects holds references to the objects the role applies to. */
  readonly subjects?: readonly (RbacV1Subject)[] | undefined;
}

/** ClusterTrustBundleProjection describes how to select a set of ClusterTrustBundle objects and project their contents into the pod filesystem. */
export interface V1ClusterTrustBundleProjection {
  readonly labelSelector?: V1LabelSelector | undefined;
  /** Select a single ClusterTrustBundle by object name. Mutually-exclusive with signerName and labelSelector. */
  readonly name?: Text | undefined;
  /** If true, don't block pod startup if the referenced ClusterTrustBundle(s) aren't available. If using name, then the named ClusterTrustBundle is allowed not to exist. If using signerName, then the combination of signerName and labelSelector is allowed to match zero ClusterTrustBundles. */
  readonly optional?: Bool | undefined;
  /** Relative path from the volume root to write the bundle. */
  readonly path: Text;
  /** Select all ClusterTrustBundles that match this signer name. */
  readonly signerName?: Text | undefined;
}

/** ConfigMap holds configuration data for pods to consume. */
export interface V1ConfigMap {
  readonly apiVersion: 'v1';
  /** BinaryData contains the binary data. */
  readonly binaryData?: { readonly [name: string]: Text } | undefined;
  /** Data contains the configuration data. */
  readonly data?: { readonly [name: string]: Text } | undefined;
  /** Immutable, if set to true, ensures that data stored in the ConfigMap cannot be updated (only object metadata can be modified). */
  readonly immutable?: Bool | undefined;
  readonly kind: 'ConfigMap';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
}

/** ConfigMapEnvSource selects a ConfigMap to populate the environment variables with. The contents of the target ConfigMap's Data field will represent the key-value pairs as environment variables. */
export interface V1ConfigMapEnvSource {
  /** Name of the referent. */
  readonly name?: Text | undefined;
  /** Specify whether the ConfigMap must be defined */
  readonly optional?: Bool | undefined;
}

/** Selects a key from a ConfigMap. */
export interface V1ConfigMapKeySelector {
  /** The key to select. */
  readonly key: Text;
  /** Name of the referent. */
  readonly name?: Text | undefined;
  /** Specify whether the ConfigMap or its key must be defined */
  readonly optional?: Bool | undefined;
}

/** Adapts a ConfigMap into a projected volume. The contents of the target ConfigMap's Data field will be presented in a projected volume as files using the keys in the Data field as the file names, unless the items element is populated with specific mappings of keys to paths. */
export interface V1ConfigMapProjection {
  /** items if unspecified, each key-value pair in the Data field of the referenced ConfigMap will be projected into the volume as a file whose name is the key and content is the value. */
  readonly items?: readonly (V1KeyToPath)[] | undefined;
  /** Name of the referent. */
  readonly name?: Text | undefined;
  /** optional specify whether the ConfigMap or its keys must be defined */
  readonly optional?: Bool | undefined;
}

/** Adapts a ConfigMap into a volume. The contents of the target ConfigMap's Data field will be presented in a volume as files using the keys in the Data field as the file names, unless the items element is populated with specific mappings of keys to paths. */
export interface V1ConfigMapVolumeSource {
  /** defaultMode is optional: mode bits used to set permissions on created files by default. */
  readonly defaultMode?: Int | undefined;
  /** items if unspecified, each key-value pair in the Data field of the referenced ConfigMap will be projected into the volume as a file whose name is the key and content is the value. */
  readonly items?: readonly (V1KeyToPath)[] | undefined;
  /** Name of the referent. */
  readonly name?: Text | undefined;
  /** optional specify whether the ConfigMap or its keys must be defined */
  readonly optional?: Bool | undefined;
}

/** A single application container that you want to run within a pod. */
export interface V1Container {
  /** Arguments to the entrypoint. */
  readonly args?: readonly (Text)[] | undefined;
  /** Entrypoint array. */
  readonly command?: readonly (Text)[] | undefined;
  /** List of environment variables to set in the container. */
  readonly env?: readonly (V1EnvVar)[] | undefined;
  /** List of sources to populate environment variables in the container. */
  readonly envFrom?: readonly (V1EnvFromSource)[] | undefined;
  /** Container image name. */
  readonly image?: Text | undefined;
  /** Image pull policy. */
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | undefined;
  readonly lifecycle?: V1Lifecycle | undefined;
  readonly livenessProbe?: V1Probe | undefined;
  /** Name of the container specified as a DNS_LABEL. */
  readonly name: Text;
  /** List of ports to expose from the container. */
  readonly ports?: readonly (V1ContainerPort)[] | undefined;
  readonly readinessProbe?: V1Probe | undefined;
  /** Resources resize policy for the container. */
  readonly resizePolicy?: readonly (V1ContainerResizePolicy)[] | undefined;
  readonly resources?: V1ResourceRequirements | undefined;
  /** RestartPolicy defines the restart behavior of individual containers in a pod. */
  readonly restartPolicy?: Text | undefined;
  /** Represents a list of rules to be checked to determine if the container should be restarted on exit. */
  readonly restartPolicyRules?: readonly (V1ContainerRestartRule)[] | undefined;
  readonly securityContext?: V1SecurityContext | undefined;
  readonly startupProbe?: V1Probe | undefined;
  /** Whether this container should allocate a buffer for stdin in the container runtime. */
  readonly stdin?: Bool | undefined;
  /** Whether the container runtime should close the stdin channel after it has been opened by a single attach. */
  readonly stdinOnce?: Bool | undefined;
  /** Optional: Path at which the file to which the container's termination message will be written is mounted into the container's filesystem. */
  readonly terminationMessagePath?: Text | undefined;
  /** Indicate how the termination message should be populated. */
  readonly terminationMessagePolicy?: 'File' | 'FallbackToLogsOnError' | undefined;
  /** Whether this container should allocate a TTY for itself, also requires 'stdin' to be true. */
  readonly tty?: Bool | undefined;
  /** volumeDevices is the list of block devices to be used by the container. */
  readonly volumeDevices?: readonly (V1VolumeDevice)[] | undefined;
  /** Pod volumes to mount into the container's filesystem. */
  readonly volumeMounts?: readonly (V1VolumeMount)[] | undefined;
  /** Container's working directory. */
  readonly workingDir?: Text | undefined;
}

/** ContainerPort represents a network port in a single container. */
export interface V1ContainerPort {
  /** Number of port to expose on the pod's IP address. */
  readonly containerPort: Int;
  /** What host IP to bind the external port to. */
  readonly hostIP?: Text | undefined;
  /** Number of port to expose on the host. */
  readonly hostPort?: Int | undefined;
  /** If specified, this must be an IANA_SVC_NAME and unique within the pod. */
  readonly name?: Text | undefined;
  /** Protocol for port. */
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP' | undefined;
}

/** ContainerResizePolicy represents resource resize policy for the container. */
export interface V1ContainerResizePolicy {
  /** Name of the resource to which this resource resize policy applies. */
  readonly resourceName: Text;
  /** Restart policy to apply when specified resource is resized. */
  readonly restartPolicy: Text;
}

/** ContainerRestartRule describes how a container exit is handled. */
export interface V1ContainerRestartRule {
  /** Specifies the action taken on a container exit if the requirements are satisfied. */
  readonly action: Text;
  readonly exitCodes?: V1ContainerRestartRuleOnExitCodes | undefined;
}

/** ContainerRestartRuleOnExitCodes describes the condition for handling an exited container based on its exit codes. */
export interface V1ContainerRestartRuleOnExitCodes {
  /** Represents the relationship between the container exit code(s) and the specified values. */
  readonly operator: Text;
  /** Specifies the set of values to check for container exit codes. */
  readonly values?: readonly (Int)[] | undefined;
}

/** CronJob represents the configuration of a single cron job. */
export interface V1CronJob {
  readonly apiVersion: 'batch/v1';
  readonly kind: 'CronJob';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec: V1CronJobSpec;
}

/** CronJobSpec describes how the job execution will look like and when it will actually run. */
export interface V1CronJobSpec {
  /** Specifies how to treat concurrent executions of a Job. */
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace' | undefined;
  /** The number of failed finished jobs to retain. */
  readonly failedJobsHistoryLimit?: Int | undefined;
  readonly jobTemplate: V1JobTemplateSpec;
  /** The schedule in Cron format, see https://en.wikipedia.org/wiki/Cron. */
  readonly schedule: Text;
  /** Optional deadline in seconds for starting the job if it misses scheduled time for any reason. Missed jobs executions will be counted as failed ones. */
  readonly startingDeadlineSeconds?: Int | undefined;
  /** The number of successful finished jobs to retain. */
  readonly successfulJobsHistoryLimit?: Int | undefined;
  /** This flag tells the controller to suspend subsequent executions, it does not apply to already started executions. Defaults to false. */
  readonly suspend?: Bool | undefined;
  /** The time zone name for the given schedule, see https://en.wikipedia.org/wiki/List_of_tz_database_time_zones. */
  readonly timeZone?: Text | undefined;
}

/** DaemonSet represents the configuration of a daemon set. */
export interface V1DaemonSet {
  readonly apiVersion: 'apps/v1';
  readonly kind: 'DaemonSet';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1DaemonSetSpec | undefined;
}

/** DaemonSetSpec is the specification of a daemon set. */
export interface V1DaemonSetSpec {
  /** The minimum number of seconds for which a newly created DaemonSet pod should be ready without any of its container crashing, for it to be considered available. */
  readonly minReadySeconds?: Int | undefined;
  /** The number of old history to retain to allow rollback. */
  readonly revisionHistoryLimit?: Int | undefined;
  readonly selector: V1LabelSelector;
  readonly template: V1PodTemplateSpec;
  readonly updateStrategy?: V1DaemonSetUpdateStrategy | undefined;
}

/** DaemonSetUpdateStrategy is a struct used to control the update strategy for a DaemonSet. */
export interface V1DaemonSetUpdateStrategy {
  readonly rollingUpdate?: V1RollingUpdateDaemonSet | undefined;
  /** Type of daemon set update. */
  readonly type?: Text | undefined;
}

/** Deployment enables declarative updates for Pods and ReplicaSets. */
export interface V1Deployment {
  readonly apiVersion: 'apps/v1';
  readonly kind: 'Deployment';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1DeploymentSpec | undefined;
}

/** DeploymentSpec is the specification of the desired behavior of the Deployment. */
export interface V1DeploymentSpec {
  /** Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available. */
  readonly minReadySeconds?: Int | undefined;
  /** Indicates that the deployment is paused. */
  readonly paused?: Bool | undefined;
  /** The maximum time in seconds for a deployment to make progress before it is considered to be failed. */
  readonly progressDeadlineSeconds?: Int | undefined;
  /** Number of desired pods. */
  readonly replicas?: Int | undefined;
  /** The number of old ReplicaSets to retain to allow rollback. */
  readonly revisionHistoryLimit?: Int | undefined;
  readonly selector: V1LabelSelector;
  readonly strategy?: V1DeploymentStrategy | undefined;
  readonly template: V1PodTemplateSpec;
}

/** DeploymentStrategy describes how to replace existing pods with new ones. */
export interface V1DeploymentStrategy {
  readonly rollingUpdate?: V1RollingUpdateDeployment | undefined;
  /** Type of deployment. */
  readonly type?: 'RollingUpdate' | 'Recreate' | undefined;
}

/** Represents downward API info for projecting into a projected volume. */
export interface V1DownwardAPIProjection {
  /** Items is a list of DownwardAPIVolume file */
  readonly items?: readonly (V1DownwardAPIVolumeFile)[] | undefined;
}

/** DownwardAPIVolumeFile represents information to create the file containing the pod field */
export interface V1DownwardAPIVolumeFile {
  readonly fieldRef?: V1ObjectFieldSelector | undefined;
  /** Optional: mode bits used to set permissions on this file, must be an octal value between 0000 and 0777 or a decimal value between 0 and 511. */
  readonly mode?: Int | undefined;
  /** Required: Path is the relative path name of the file to be created. */
  readonly path: Text;
  readonly resourceFieldRef?: V1ResourceFieldSelector | undefined;
}

/** DownwardAPIVolumeSource represents a volume containing downward API info. */
export interface V1DownwardAPIVolumeSource {
  /** Optional: mode bits to use on created files by default. */
  readonly defaultMode?: Int | undefined;
  /** Items is a list of downward API volume file */
  readonly items?: readonly (V1DownwardAPIVolumeFile)[] | undefined;
}

/** Represents an empty directory for a pod. */
export interface V1EmptyDirVolumeSource {
  /** medium represents what type of storage medium should back this directory. */
  readonly medium?: Text | undefined;
  /** sizeLimit is the total amount of local storage required for this EmptyDir volume. */
  readonly sizeLimit?: Text | undefined;
}

/** EnvFromSource represents the source of a set of ConfigMaps or Secrets */
export interface V1EnvFromSource {
  readonly configMapRef?: V1ConfigMapEnvSource | undefined;
  /** Optional text to prepend to the name of each environment variable. */
  readonly prefix?: Text | undefined;
  readonly secretRef?: V1SecretEnvSource | undefined;
}

/** EnvVar represents an environment variable present in a Container. */
export interface V1EnvVar {
  /** Name of the environment variable. */
  readonly name: Text;
  /** Variable references $(VAR_NAME) are expanded using the previously defined environment variables in the container and any service environment variables. */
  readonly value?: Text | undefined;
  readonly valueFrom?: V1EnvVarSource | undefined;
}

/** EnvVarSource represents a source for the value of an EnvVar. */
export interface V1EnvVarSource {
  readonly configMapKeyRef?: V1ConfigMapKeySelector | undefined;
  readonly fieldRef?: V1ObjectFieldSelector | undefined;
  readonly fileKeyRef?: V1FileKeySelector | undefined;
  readonly resourceFieldRef?: V1ResourceFieldSelector | undefined;
  readonly secretKeyRef?: V1SecretKeySelector | undefined;
}

/** An EphemeralContainer is a temporary container that you may add to an existing Pod for user-initiated activities such as debugging. */
export interface V1EphemeralContainer {
  /** Arguments to the entrypoint. */
  readonly args?: readonly (Text)[] | undefined;
  /** Entrypoint array. */
  readonly command?: readonly (Text)[] | undefined;
  /** List of environment variables to set in the container. */
  readonly env?: readonly (V1EnvVar)[] | undefined;
  /** List of sources to populate environment variables in the container. */
  readonly envFrom?: readonly (V1EnvFromSource)[] | undefined;
  /** Container image name. */
  readonly image?: Text | undefined;
  /** Image pull policy. */
  readonly imagePullPolicy?: Text | undefined;
  readonly lifecycle?: V1Lifecycle | undefined;
  readonly livenessProbe?: V1Probe | undefined;
  /** Name of the ephemeral container specified as a DNS_LABEL. */
  readonly name: Text;
  /** Ports are not allowed for ephemeral containers. */
  readonly ports?: readonly (V1ContainerPort)[] | undefined;
  readonly readinessProbe?: V1Probe | undefined;
  /** Resources resize policy for the container. */
  readonly resizePolicy?: readonly (V1ContainerResizePolicy)[] | undefined;
  readonly resources?: V1ResourceRequirements | undefined;
  /** Restart policy for the container to manage the restart behavior of each container within a pod. */
  readonly restartPolicy?: Text | undefined;
  /** Represents a list of rules to be checked to determine if the container should be restarted on exit. */
  readonly restartPolicyRules?: readonly (V1ContainerRestartRule)[] | undefined;
  readonly securityContext?: V1SecurityContext | undefined;
  readonly startupProbe?: V1Probe | undefined;
  /** Whether this container should allocate a buffer for stdin in the container runtime. */
  readonly stdin?: Bool | undefined;
  /** Whether the container runtime should close the stdin channel after it has been opened by a single attach. */
  readonly stdinOnce?: Bool | undefined;
  /** If set, the name of the container from PodSpec that this ephemeral container targets. */
  readonly targetContainerName?: Text | undefined;
  /** Optional: Path at which the file to which the container's termination message will be written is mounted into the container's filesystem. */
  readonly terminationMessagePath?: Text | undefined;
  /** Indicate how the termination message should be populated. */
  readonly terminationMessagePolicy?: Text | undefined;
  /** Whether this container should allocate a TTY for itself, also requires 'stdin' to be true. */
  readonly tty?: Bool | undefined;
  /** volumeDevices is the list of block devices to be used by the container. */
  readonly volumeDevices?: readonly (V1VolumeDevice)[] | undefined;
  /** Pod volumes to mount into the container's filesystem. */
  readonly volumeMounts?: readonly (V1VolumeMount)[] | undefined;
  /** Container's working directory. */
  readonly workingDir?: Text | undefined;
}

/** Represents an ephemeral volume that is handled by a normal storage driver. */
export interface V1EphemeralVolumeSource {
  readonly volumeClaimTemplate?: V1PersistentVolumeClaimTemplate | undefined;
}

/** ExecAction describes a "run in container" action. */
export interface V1ExecAction {
  /** Command is the command line to execute inside the container, the working directory for the command is root ('/') in the container's filesystem. */
  readonly command?: readonly (Text)[] | undefined;
}

/** Represents a Fibre Channel volume. */
export interface V1FCVolumeSource {
  /** fsType is the filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** lun is Optional: FC target lun number */
  readonly lun?: Int | undefined;
  /** readOnly is Optional: Defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  /** targetWWNs is Optional: FC target worldwide names (WWNs) */
  readonly targetWWNs?: readonly (Text)[] | undefined;
  /** wwids Optional: FC volume world wide identifiers (wwids) Either wwids or combination of targetWWNs and lun must be set, but not both simultaneously. */
  readonly wwids?: readonly (Text)[] | undefined;
}

/** FileKeySelector selects a key of the env file. */
export interface V1FileKeySelector {
  /** The key within the env file. */
  readonly key: Text;
  /** Specify whether the file or its key must be defined. */
  readonly optional?: Bool | undefined;
  /** The path within the volume from which to select the file. */
  readonly path: Text;
  /** The name of the volume mount containing the env file. */
  readonly volumeName: Text;
}

/** FlexPersistentVolumeSource represents a generic persistent volume resource that is provisioned/attached using an exec based plugin. */
export interface V1FlexPersistentVolumeSource {
  /** driver is the name of the driver to use for this volume. */
  readonly driver: Text;
  /** fsType is the Filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** options is Optional: this field holds extra command options if any. */
  readonly options?: { readonly [name: string]: Text } | undefined;
  /** readOnly is Optional: defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  readonly secretRef?: V1SecretReference | undefined;
}

/** FlexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin. */
export interface V1FlexVolumeSource {
  /** driver is the name of the driver to use for this volume. */
  readonly driver: Text;
  /** fsType is the filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** options is Optional: this field holds extra command options if any. */
  readonly options?: { readonly [name: string]: Text } | undefined;
  /** readOnly is Optional: defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  readonly secretRef?: V1LocalObjectReference | undefined;
}

/** Represents a Flocker volume mounted by the Flocker agent. */
export interface V1FlockerVolumeSource {
  /** datasetName is Name of the dataset stored as metadata -> name on the dataset for Flocker should be considered as deprecated */
  readonly datasetName?: Text | undefined;
  /** datasetUUID is the UUID of the dataset. */
  readonly datasetUUID?: Text | undefined;
}

/** Represents a Persistent Disk resource in Google Compute Engine. A GCE PD must exist before mounting to a container. */
export interface V1GCEPersistentDiskVolumeSource {
  /** fsType is filesystem type of the volume that you want to mount. */
  readonly fsType?: Text | undefined;
  /** partition is the partition in the volume that you want to mount. */
  readonly partition?: Int | undefined;
  /** pdName is unique name of the PD resource in GCE. */
  readonly pdName: Text;
  /** readOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: Bool | undefined;
}

/** GRPCAction specifies an action involving a GRPC service. */
export interface V1GRPCAction {
  /** Port number of the gRPC service. */
  readonly port: Int;
  /** Service is the name of the service to place in the gRPC HealthCheckRequest (see https://github.com/grpc/grpc/blob/master/doc/health-checking.md). If this is not specified, the default behavior is defined by gRPC. */
  readonly service?: Text | undefined;
}

/** Represents a volume that is populated with the contents of a git repository. */
export interface V1GitRepoVolumeSource {
  /** directory is the target directory name. */
  readonly directory?: Text | undefined;
  /** repository is the URL */
  readonly repository: Text;
  /** revision is the commit hash for the specified revision. */
  readonly revision?: Text | undefined;
}

/** Represents a Glusterfs mount that lasts the lifetime of a pod. */
export interface V1GlusterfsPersistentVolumeSource {
  /** endpoints is the endpoint name that details Glusterfs topology. */
  readonly endpoints: Text;
  /** endpointsNamespace is the namespace that contains Glusterfs endpoint. */
  readonly endpointsNamespace?: Text | undefined;
  /** path is the Glusterfs volume path. */
  readonly path: Text;
  /** readOnly here will force the Glusterfs volume to be mounted with read-only permissions. */
  readonly readOnly?: Bool | undefined;
}

/** Represents a Glusterfs mount that lasts the lifetime of a pod. */
export interface V1GlusterfsVolumeSource {
  /** endpoints is the endpoint name that details Glusterfs topology. */
  readonly endpoints: Text;
  /** path is the Glusterfs volume path. */
  readonly path: Text;
  /** readOnly here will force the Glusterfs volume to be mounted with read-only permissions. */
  readonly readOnly?: Bool | undefined;
}

/** HTTPGetAction describes an action based on HTTP Get requests. */
export interface V1HTTPGetAction {
  /** Host name to connect to, defaults to the pod IP. */
  readonly host?: Text | undefined;
  /** Custom headers to set in the request. */
  readonly httpHeaders?: readonly (V1HTTPHeader)[] | undefined;
  /** Path to access on the HTTP server. */
  readonly path?: Text | undefined;
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly port: Int | Text;
  /** Scheme to use for connecting to the host. */
  readonly scheme?: 'HTTP' | 'HTTPS' | undefined;
}

/** HTTPHeader describes a custom header to be used in HTTP probes */
export interface V1HTTPHeader {
  /** The header field name. */
  readonly name: Text;
  /** The header field value */
  readonly value: Text;
}

/** HTTPIngressPath associates a path with a backend. */
export interface V1HTTPIngressPath {
  readonly backend: V1IngressBackend;
  /** path is matched against the path of an incoming request. */
  readonly path?: Text | undefined;
  /** pathType determines the interpretation of the path matching. */
  readonly pathType: 'Exact' | 'Prefix' | 'ImplementationSpecific';
}

/** HTTPIngressRuleValue is a list of http selectors pointing to backends. */
export interface V1HTTPIngressRuleValue {
  /** paths is a collection of paths that map requests to backends. */
  readonly paths: readonly (V1HTTPIngressPath)[];
}

/** HostAlias holds the mapping between IP and hostnames that will be injected as an entry in the pod's hosts file. */
export interface V1HostAlias {
  /** Hostnames for the above IP address. */
  readonly hostnames?: readonly (Text)[] | undefined;
  /** IP address of the host file entry. */
  readonly ip: Text;
}

/** Represents a host path mapped into a pod. */
export interface V1HostPathVolumeSource {
  /** path of the directory on the host. */
  readonly path: Text;
  /** type for HostPath Volume Defaults to "" More info: https://kubernetes.io/docs/concepts/storage/volumes#hostpath */
  readonly type?: Text | undefined;
}

/** IPBlock describes a particular CIDR (Ex. "192.168.1.0/24","2001:db8::/64") that is allowed to the pods matched by a NetworkPolicySpec's podSelector. */
export interface V1IPBlock {
  /** cidr is a string representing the IPBlock Valid examples are "192.168.1.0/24" or "2001:db8::/64" */
  readonly cidr: Text;
  /** except is a slice of CIDRs that should not be included within an IPBlock Valid examples are "192.168.1.0/24" or "2001:db8::/64" Except values will be rejected if they are outside the cidr range */
  readonly except?: readonly (Text)[] | undefined;
}

/** ISCSIPersistentVolumeSource represents an ISCSI disk. */
export interface V1ISCSIPersistentVolumeSource {
  /** chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication */
  readonly chapAuthDiscovery?: Bool | undefined;
  /** chapAuthSession defines whether support iSCSI Session CHAP authentication */
  readonly chapAuthSession?: Bool | undefined;
  /** fsType is the filesystem type of the volume that you want to mount. */
  readonly fsType?: Text | undefined;
  /** initiatorName is the custom iSCSI Initiator Name. */
  readonly initiatorName?: Text | undefined;
  /** iqn is Target iSCSI Qualified Name. */
  readonly iqn: Text;
  /** iscsiInterface is the interface Name that uses an iSCSI transport. */
  readonly iscsiInterface?: Text | undefined;
  /** lun is iSCSI Target Lun number. */
  readonly lun: Int;
  /** portals is the iSCSI Target Portal List. */
  readonly portals?: readonly (Text)[] | undefined;
  /** readOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: Bool | undefined;
  readonly secretRef?: V1SecretReference | undefined;
  /** targetPortal is iSCSI Target Portal. */
  readonly targetPortal: Text;
}

/** Represents an ISCSI disk. */
export interface V1ISCSIVolumeSource {
  /** chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication */
  readonly chapAuthDiscovery?: Bool | undefined;
  /** chapAuthSession defines whether support iSCSI Session CHAP authentication */
  readonly chapAuthSession?: Bool | undefined;
  /** fsType is the filesystem type of the volume that you want to mount. */
  readonly fsType?: Text | undefined;
  /** initiatorName is the custom iSCSI Initiator Name. */
  readonly initiatorName?: Text | undefined;
  /** iqn is the target iSCSI Qualified Name. */
  readonly iqn: Text;
  /** iscsiInterface is the interface Name that uses an iSCSI transport. */
  readonly iscsiInterface?: Text | undefined;
  /** lun represents iSCSI Target Lun number. */
  readonly lun: Int;
  /** portals is the iSCSI Target Portal List. */
  readonly portals?: readonly (Text)[] | undefined;
  /** readOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: Bool | undefined;
  readonly secretRef?: V1LocalObjectReference | undefined;
  /** targetPortal is iSCSI Target Portal. */
  readonly targetPortal: Text;
}

/** ImageVolumeSource represents a image volume resource. */
export interface V1ImageVolumeSource {
  /** Policy for pulling OCI objects. */
  readonly pullPolicy?: Text | undefined;
  /** Required: Image or artifact reference to be used. */
  readonly reference?: Text | undefined;
}

/** Ingress is a collection of rules that allow inbound connections to reach the endpoints defined by a backend. */
export interface V1Ingress {
  readonly apiVersion: 'networking.k8s.io/v1';
  readonly kind: 'Ingress';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1IngressSpec | undefined;
}

/** IngressBackend describes all endpoints for a given service and port. */
export interface V1IngressBackend {
  readonly resource?: V1TypedLocalObjectReference | undefined;
  readonly service?: V1IngressServiceBackend | undefined;
}

/** IngressClass represents the class of the Ingress, referenced by the Ingress Spec. */
export interface V1IngressClass {
  readonly apiVersion: 'networking.k8s.io/v1';
  readonly kind: 'IngressClass';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1IngressClassSpec | undefined;
}

/** IngressClassParametersReference identifies an API object. */
export interface V1IngressClassParametersReference {
  /** apiGroup is the group for the resource being referenced. */
  readonly apiGroup?: Text | undefined;
  /** kind is the type of resource being referenced. */
  readonly kind: Text;
  /** name is the name of resource being referenced. */
  readonly name: Text;
  /** namespace is the namespace of the resource being referenced. */
  readonly namespace?: Text | undefined;
  /** scope represents if this refers to a cluster or namespace scoped resource. */
  readonly scope?: Text | undefined;
}

/** IngressClassSpec provides information about the class of an Ingress. */
export interface V1IngressClassSpec {
  /** controller refers to the name of the controller that should handle this class. */
  readonly controller?: Text | undefined;
  readonly parameters?: V1IngressClassParametersReference | undefined;
}

/** IngressRule represents the rules mapping the paths under a specified host to the related backend services. */
export interface V1IngressRule {
  /** host is the fully qualified domain name of a network host, as defined by RFC 3986. */
  readonly host?: Text | undefined;
  readonly http?: V1HTTPIngressRuleValue | undefined;
}

/** IngressServiceBackend references a Kubernetes Service as a Backend. */
export interface V1IngressServiceBackend {
  /** name is the referenced service. */
  readonly name: Text;
  readonly port?: V1ServiceBackendPort | undefined;
}

/** IngressSpec describes the Ingress the user wishes to exist. */
export interface V1IngressSpec {
  readonly defaultBackend?: V1IngressBackend | undefined;
  /** ingressClassName is the name of an IngressClass cluster resource. */
  readonly ingressClassName?: Text | undefined;
  /** rules is a list of host rules used to configure the Ingress. */
  readonly rules?: readonly (V1IngressRule)[] | undefined;
  /** tls represents the TLS configuration. */
  readonly tls?: readonly (V1IngressTLS)[] | undefined;
}

/** IngressTLS describes the transport layer security associated with an ingress. */
export interface V1IngressTLS {
  /** hosts is a list of hosts included in the TLS certificate. */
  readonly hosts?: readonly (Text)[] | undefined;
  /** secretName is the name of the secret used to terminate TLS traffic on port 443. */
  readonly secretName?: Text | undefined;
}

/** Job represents the configuration of a single job. */
export interface V1Job {
  readonly apiVersion: 'batch/v1';
  readonly kind: 'Job';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1JobSpec | undefined;
}

/** JobSpec describes how the job execution will look like. */
export interface V1JobSpec {
  /** Specifies the duration in seconds relative to the startTime that the job may be continuously active before the system tries to terminate it; value must be positive integer. */
  readonly activeDeadlineSeconds?: Int | undefined;
  /** Specifies the number of retries before marking this job failed. */
  readonly backoffLimit?: Int | undefined;
  /** Specifies the limit for the number of retries within an index before marking this index as failed. */
  readonly backoffLimitPerIndex?: Int | undefined;
  /** completionMode specifies how Pod completions are tracked. */
  readonly completionMode?: Text | undefined;
  /** Specifies the desired number of successfully finished pods the job should be run with. Setting to null means that the success of any pod signals the success of all pods, and allows parallelism to have any positive value. Setting to 1 means that parallelism is limited to 1 and the success of that pod signals the success of the job. */
  readonly completions?: Int | undefined;
  /** ManagedBy field indicates the controller that manages a Job. */
  readonly managedBy?: Text | undefined;
  /** manualSelector controls generation of pod labels and pod selectors. */
  readonly manualSelector?: Bool | undefined;
  /** Specifies the maximal number of failed indexes before marking the Job as failed, when backoffLimitPerIndex is set. */
  readonly maxFailedIndexes?: Int | undefined;
  /** Specifies the maximum desired number of pods the job should run at any given time. */
  readonly parallelism?: Int | undefined;
  readonly podFailurePolicy?: V1PodFailurePolicy | undefined;
  /** podReplacementPolicy specifies when to create replacement Pods. */
  readonly podReplacementPolicy?: Text | undefined;
  readonly selector?: V1LabelSelector | undefined;
  readonly successPolicy?: V1SuccessPolicy | undefined;
  /** suspend specifies whether the Job controller should create Pods or not. */
  readonly suspend?: Bool | undefined;
  readonly template: V1PodTemplateSpec;
  /** ttlSecondsAfterFinished limits the lifetime of a Job that has finished execution (either Complete or Failed). */
  readonly ttlSecondsAfterFinished?: Int | undefined;
}

/** JobTemplateSpec describes the data a Job should have when created from a template */
export interface V1JobTemplateSpec {
  readonly metadata?: V1ObjectMeta | undefined;
  readonly spec?: V1JobSpec | undefined;
}

/** Maps a string key to a path within a volume. */
export interface V1KeyToPath {
  /** key is the key to project. */
  readonly key: Text;
  /** mode is Optional: mode bits used to set permissions on this file. */
  readonly mode?: Int | undefined;
  /** path is the relative path of the file to map the key to. */
  readonly path: Text;
}

/** A label selector is a label query over a set of resources. */
export interface V1LabelSelector {
  /** matchExpressions is a list of label selector requirements. */
  readonly matchExpressions?: readonly (V1LabelSelectorRequirement)[] | undefined;
  /** matchLabels is a map of {key,value} pairs. */
  readonly matchLabels?: { readonly [name: string]: Text } | undefined;
}

/** A label selector requirement is a selector that contains values, a key, and an operator that relates the key and values. */
export interface V1LabelSelectorRequirement {
  /** key is the label key that the selector applies to. */
  readonly key: Text;
  /** operator represents a key's relationship to a set of values. */
  readonly operator: Text;
  /** values is an array of string values. */
  readonly values?: readonly (Text)[] | undefined;
}

/** Lifecycle describes actions that the management system should take in response to container lifecycle events. */
export interface V1Lifecycle {
  readonly postStart?: V1LifecycleHandler | undefined;
  readonly preStop?: V1LifecycleHandler | undefined;
  /** StopSignal defines which signal will be sent to a container when it is being stopped. */
  readonly stopSignal?: Text | undefined;
}

/** LifecycleHandler defines a specific action that should be taken in a lifecycle hook. */
export interface V1LifecycleHandler {
  readonly exec?: V1ExecAction | undefined;
  readonly httpGet?: V1HTTPGetAction | undefined;
  readonly sleep?: V1SleepAction | undefined;
  readonly tcpSocket?: V1TCPSocketAction | undefined;
}

/** LimitRange sets resource usage limits for each kind of resource in a Namespace. */
export interface V1LimitRange {
  readonly apiVersion: 'v1';
  readonly kind: 'LimitRange';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1LimitRangeSpec | undefined;
}

/** LimitRangeItem defines a min/max usage limit for any resource that matches on kind. */
export interface V1LimitRangeItem {
  /** Default resource requirement limit value by resource name if resource limit is omitted. */
  readonly default?: { readonly [name: string]: Text } | undefined;
  /** DefaultRequest is the default resource requirement request value by resource name if resource request is omitted. */
  readonly defaultRequest?: { readonly [name: string]: Text } | undefined;
  /** Max usage constraints on this kind by resource name. */
  readonly max?: { readonly [name: string]: Text } | undefined;
  /** MaxLimitRequestRatio if specified, the named resource must have a request and limit that are both non-zero where limit divided by request is less than or equal to the enumerated value; this represents the max burst for the named resource. */
  readonly maxLimitRequestRatio?: { readonly [name: string]: Text } | undefined;
  /** Min usage constraints on this kind by resource name. */
  readonly min?: { readonly [name: string]: Text } | undefined;
  /** Type of resource that this limit applies to. */
  readonly type: Text;
}

/** LimitRangeSpec defines a min/max usage limit for resources that match on kind. */
export interface V1LimitRangeSpec {
  /** Limits is the list of LimitRangeItem objects that are enforced. */
  readonly limits: readonly (V1LimitRangeItem)[];
}

/** LocalObjectReference contains enough information to let you locate the referenced object inside the same namespace. */
export interface V1LocalObjectReference {
  /** Name of the referent. */
  readonly name?: Text | undefined;
}

/** Local represents directly-attached storage with node affinity */
export interface V1LocalVolumeSource {
  /** fsType is the filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** path of the full path to the volume on the node. */
  readonly path: Text;
}

/** Represents an NFS mount that lasts the lifetime of a pod. */
export interface V1NFSVolumeSource {
  /** path that is exported by the NFS server. */
  readonly path: Text;
  /** readOnly here will force the NFS export to be mounted with read-only permissions. */
  readonly readOnly?: Bool | undefined;
  /** server is the hostname or IP address of the NFS server. */
  readonly server: Text;
}

/** Namespace provides a scope for Names. */
export interface V1Namespace {
  readonly apiVersion: 'v1';
  readonly kind: 'Namespace';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1NamespaceSpec | undefined;
}

/** NamespaceSpec describes the attributes on a Namespace. */
export interface V1NamespaceSpec {
  /** Finalizers is an opaque list of values that must be empty to permanently remove object from storage. */
  readonly finalizers?: readonly (Text)[] | undefined;
}

/** NetworkPolicy describes what network traffic is allowed for a set of Pods */
export interface V1NetworkPolicy {
  readonly apiVersion: 'networking.k8s.io/v1';
  readonly kind: 'NetworkPolicy';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1NetworkPolicySpec | undefined;
}

/** NetworkPolicyEgressRule describes a particular set of traffic that is allowed out of pods matched by a NetworkPolicySpec's podSelector. */
export interface V1NetworkPolicyEgressRule {
  /** ports is a list of destination ports for outgoing traffic. */
  readonly ports?: readonly (V1NetworkPolicyPort)[] | undefined;
  /** to is a list of destinations for outgoing traffic of pods selected for this rule. */
  readonly to?: readonly (V1NetworkPolicyPeer)[] | undefined;
}

/** NetworkPolicyIngressRule describes a particular set of traffic that is allowed to the pods matched by a NetworkPolicySpec's podSelector. */
export interface V1NetworkPolicyIngressRule {
  /** from is a list of sources which should be able to access the pods selected for this rule. */
  readonly from?: readonly (V1NetworkPolicyPeer)[] | undefined;
  /** ports is a list of ports which should be made accessible on the pods selected for this rule. */
  readonly ports?: readonly (V1NetworkPolicyPort)[] | undefined;
}

/** NetworkPolicyPeer describes a peer to allow traffic to/from. */
export interface V1NetworkPolicyPeer {
  readonly ipBlock?: V1IPBlock | undefined;
  readonly namespaceSelector?: V1LabelSelector | undefined;
  readonly podSelector?: V1LabelSelector | undefined;
}

/** NetworkPolicyPort describes a port to allow traffic on */
export interface V1NetworkPolicyPort {
  /** endPort indicates that the range of ports from port to endPort if set, inclusive, should be allowed by the policy. */
  readonly endPort?: Int | undefined;
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly port?: Int | Text | undefined;
  /** protocol represents the protocol (TCP, UDP, or SCTP) which traffic must match. */
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP' | undefined;
}

/** NetworkPolicySpec provides the specification of a NetworkPolicy */
export interface V1NetworkPolicySpec {
  /** egress is a list of egress rules to be applied to the selected pods. */
  readonly egress?: readonly (V1NetworkPolicyEgressRule)[] | undefined;
  /** ingress is a list of ingress rules to be applied to the selected pods. */
  readonly ingress?: readonly (V1NetworkPolicyIngressRule)[] | undefined;
  readonly podSelector?: V1LabelSelector | undefined;
  /** policyTypes is a list of rule types that the NetworkPolicy relates to. */
  readonly policyTypes?: readonly ('Ingress' | 'Egress')[] | undefined;
}

/** Node affinity is a group of node affinity scheduling rules. */
export interface V1NodeAffinity {
  /** The scheduler will prefer to schedule pods to nodes that satisfy the affinity expressions specified by this field, but it may choose a node that violates one or more of the expressions. */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly (V1PreferredSchedulingTerm)[] | undefined;
  readonly requiredDuringSchedulingIgnoredDuringExecution?: V1NodeSelector | undefined;
}

/** A node selector represents the union of the results of one or more label queries over a set of nodes; that is, it represents the OR of the selectors represented by the node selector terms. */
export interface V1NodeSelector {
  /** Required. */
  readonly nodeSelectorTerms: readonly (V1NodeSelectorTerm)[];
}

/** A node selector requirement is a selector that contains values, a key, and an operator that relates the key and values. */
export interface V1NodeSelectorRequirement {
  /** The label key that the selector applies to. */
  readonly key: Text;
  /** Represents a key's relationship to a set of values. */
  readonly operator: Text;
  /** An array of string values. */
  readonly values?: readonly (Text)[] | undefined;
}

/** A null or empty node selector term matches no objects. */
export interface V1NodeSelectorTerm {
  /** A list of node selector requirements by node's labels. */
  readonly matchExpressions?: readonly (V1NodeSelectorRequirement)[] | undefined;
  /** A list of node selector requirements by node's fields. */
  readonly matchFields?: readonly (V1NodeSelectorRequirement)[] | undefined;
}

/** ObjectFieldSelector selects an APIVersioned field of an object. */
export interface V1ObjectFieldSelector {
  /** Version of the schema the FieldPath is written in terms of, defaults to "v1". */
  readonly apiVersion?: Text | undefined;
  /** Path of the field to select in the specified API version. */
  readonly fieldPath: Text;
}

/** ObjectMeta is metadata that all persisted resources must have, which includes all objects users must create. */
export interface V1ObjectMeta {
  /** Annotations is an unstructured key value map stored with a resource that may be set by external tools to store and retrieve arbitrary metadata. */
  readonly annotations?: { readonly [name: string]: Text } | undefined;
  /** CreationTimestamp is a timestamp representing the server time when this object was created. */
  readonly creationTimestamp?: Text | undefined;
  /** Number of seconds allowed for this object to gracefully terminate before it will be removed from the system. */
  readonly deletionGracePeriodSeconds?: Int | undefined;
  /** DeletionTimestamp is RFC 3339 date and time at which this resource will be deleted. */
  readonly deletionTimestamp?: Text | undefined;
  /** Must be empty before the object is deleted from the registry. */
  readonly finalizers?: readonly (Text)[] | undefined;
  /** GenerateName is an optional prefix, used by the server, to generate a unique name ONLY IF the Name field has not been provided. */
  readonly generateName?: Text | undefined;
  /** A sequence number representing a specific generation of the desired state. */
  readonly generation?: Int | undefined;
  /** Map of string keys and values that can be used to organize and categorize (scope and select) objects. */
  readonly labels?: { readonly [name: string]: Text } | undefined;
  /** Name must be unique within a namespace. */
  readonly name?: Text | undefined;
  /** Namespace defines the space within which each name must be unique. */
  readonly namespace?: Text | undefined;
  /** List of objects depended by this object. */
  readonly ownerReferences?: readonly (V1OwnerReference)[] | undefined;
  /** An opaque value that represents the internal version of this object that can be used by clients to determine when objects have changed. */
  readonly resourceVersion?: Text | undefined;
  /** Deprecated: selfLink is a legacy read-only field that is no longer populated by the system. */
  readonly selfLink?: Text | undefined;
  /** UID is the unique in time and space value for this object. */
  readonly uid?: Text | undefined;
}

/** ObjectReference contains enough information to let you inspect or modify the referred object. */
export interface V1ObjectReference {
  /** API version of the referent. */
  readonly apiVersion?: Text | undefined;
  /** If referring to a piece of an object instead of an entire object, this string should contain a valid JSON/Go field access statement, such as desiredState.manifest.containers[2]. */
  readonly fieldPath?: Text | undefined;
  /** Kind of the referent. */
  readonly kind?: Text | undefined;
  /** Name of the referent. */
  readonly name?: Text | undefined;
  /** Namespace of the referent. */
  readonly namespace?: Text | undefined;
  /** Specific resourceVersion to which this reference is made, if any. */
  readonly resourceVersion?: Text | undefined;
  /** UID of the referent. */
  readonly uid?: Text | undefined;
}

/** OwnerReference contains enough information to let you identify an owning object. */
export interface V1OwnerReference {
  /** API version of the referent. */
  readonly apiVersion: Text;
  /** If true, AND if the owner has the "foregroundDeletion" finalizer, then the owner cannot be deleted from the key-value store until this reference is removed. */
  readonly blockOwnerDeletion?: Bool | undefined;
  /** If true, this reference points to the managing controller. */
  readonly controller?: Bool | undefined;
  /** Kind of the referent. */
  readonly kind: Text;
  /** Name of the referent. */
  readonly name: Text;
  /** UID of the referent. */
  readonly uid: Text;
}

/** PersistentVolume (PV) is a storage resource provisioned by an administrator. */
export interface V1PersistentVolume {
  readonly apiVersion: 'v1';
  readonly kind: 'PersistentVolume';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1PersistentVolumeSpec | undefined;
}

/** PersistentVolumeClaim is a user's request for and claim to a persistent volume */
export interface V1PersistentVolumeClaim {
  readonly apiVersion: 'v1';
  readonly kind: 'PersistentVolumeClaim';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1PersistentVolumeClaimSpec | undefined;
}

/** PersistentVolumeClaimSpec describes the common attributes of storage devices and allows a Source for provider-specific attributes */
export interface V1PersistentVolumeClaimSpec {
  /** accessModes contains the desired access modes the volume should have. */
  readonly accessModes?: readonly (Text)[] | undefined;
  readonly dataSource?: V1TypedLocalObjectReference | undefined;
  readonly dataSourceRef?: V1TypedObjectReference | undefined;
  readonly resources?: V1VolumeResourceRequirements | undefined;
  readonly selector?: V1LabelSelector | undefined;
  /** storageClassName is the name of the StorageClass required by the claim. */
  readonly storageClassName?: Text | undefined;
  /** volumeAttributesClassName may be used to set the VolumeAttributesClass used by this claim. */
  readonly volumeAttributesClassName?: Text | undefined;
  /** volumeMode defines what type of volume is required by the claim. */
  readonly volumeMode?: Text | undefined;
  /** volumeName is the binding reference to the PersistentVolume backing this claim. */
  readonly volumeName?: Text | undefined;
}

/** PersistentVolumeClaimTemplate is used to produce PersistentVolumeClaim objects as part of an EphemeralVolumeSource. */
export interface V1PersistentVolumeClaimTemplate {
  readonly metadata?: V1ObjectMeta | undefined;
  readonly spec: V1PersistentVolumeClaimSpec;
}

/** PersistentVolumeClaimVolumeSource references the user's PVC in the same namespace. */
export interface V1PersistentVolumeClaimVolumeSource {
  /** claimName is the name of a PersistentVolumeClaim in the same namespace as the pod using this volume. */
  readonly claimName: Text;
  /** readOnly Will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: Bool | undefined;
}

/** PersistentVolumeSpec is the specification of a persistent volume. */
export interface V1PersistentVolumeSpec {
  /** accessModes contains all ways the volume can be mounted. */
  readonly accessModes?: readonly (Text)[] | undefined;
  readonly awsElasticBlockStore?: V1AWSElasticBlockStoreVolumeSource | undefined;
  readonly azureDisk?: V1AzureDiskVolumeSource | undefined;
  readonly azureFile?: V1AzureFilePersistentVolumeSource | undefined;
  /** capacity is the description of the persistent volume's resources and capacity. */
  readonly capacity?: { readonly [name: string]: Text } | undefined;
  readonly cephfs?: V1CephFSPersistentVolumeSource | undefined;
  readonly cinder?: V1CinderPersistentVolumeSource | undefined;
  readonly claimRef?: V1ObjectReference | undefined;
  readonly csi?: V1CSIPersistentVolumeSource | undefined;
  readonly fc?: V1FCVolumeSource | undefined;
  readonly flexVolume?: V1FlexPersistentVolumeSource | undefined;
  readonly flocker?: V1FlockerVolumeSource | undefined;
  readonly gcePersistentDisk?: V1GCEPersistentDiskVolumeSource | undefined;
  readonly glusterfs?: V1GlusterfsPersistentVolumeSource | undefined;
  readonly hostPath?: V1HostPathVolumeSource | undefined;
  readonly iscsi?: V1ISCSIPersistentVolumeSource | undefined;
  readonly local?: V1LocalVolumeSource | undefined;
  /** mountOptions is the list of mount options, e.g. ["ro", "soft"]. */
  readonly mountOptions?: readonly (Text)[] | undefined;
  readonly nfs?: V1NFSVolumeSource | undefined;
  readonly nodeAffinity?: V1VolumeNodeAffinity | undefined;
  /** persistentVolumeReclaimPolicy defines what happens to a persistent volume when released from its claim. */
  readonly persistentVolumeReclaimPolicy?: Text | undefined;
  readonly photonPersistentDisk?: V1PhotonPersistentDiskVolumeSource | undefined;
  readonly portworxVolume?: V1PortworxVolumeSource | undefined;
  readonly quobyte?: V1QuobyteVolumeSource | undefined;
  readonly rbd?: V1RBDPersistentVolumeSource | undefined;
  readonly scaleIO?: V1ScaleIOPersistentVolumeSource | undefined;
  /** storageClassName is the name of StorageClass to which this persistent volume belongs. */
  readonly storageClassName?: Text | undefined;
  readonly storageos?: V1StorageOSPersistentVolumeSource | undefined;
  /** Name of VolumeAttributesClass to which this persistent volume belongs. */
  readonly volumeAttributesClassName?: Text | undefined;
  /** volumeMode defines if a volume is intended to be used with a formatted filesystem or to remain in raw block state. */
  readonly volumeMode?: Text | undefined;
  readonly vsphereVolume?: V1VsphereVirtualDiskVolumeSource | undefined;
}

/** Represents a Photon Controller persistent disk resource. */
export interface V1PhotonPersistentDiskVolumeSource {
  /** fsType is the filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** pdID is the ID that identifies Photon Controller persistent disk */
  readonly pdID: Text;
}

/** Pod is a collection of containers that can run on a host. */
export interface V1Pod {
  readonly apiVersion: 'v1';
  readonly kind: 'Pod';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1PodSpec | undefined;
}

/** Pod affinity is a group of inter pod affinity scheduling rules. */
export interface V1PodAffinity {
  /** The scheduler will prefer to schedule pods to nodes that satisfy the affinity expressions specified by this field, but it may choose a node that violates one or more of the expressions. */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly (V1WeightedPodAffinityTerm)[] | undefined;
  /** If the affinity requirements specified by this field are not met at scheduling time, the pod will not be scheduled onto the node. */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly (V1PodAffinityTerm)[] | undefined;
}

/** Defines a set of pods (namely those matching the labelSelector relative to the given namespace(s)) that this pod should be co-located (affinity) or not co-located (anti-affinity) with, where co-located is defined as running on a node whose value of the label with key <topologyKey> matches that of any node on which a pod of the set of pods is running */
export interface V1PodAffinityTerm {
  readonly labelSelector?: V1LabelSelector | undefined;
  /** MatchLabelKeys is a set of pod label keys to select which pods will be taken into consideration. */
  readonly matchLabelKeys?: readonly (Text)[] | undefined;
  /** MismatchLabelKeys is a set of pod label keys to select which pods will be taken into consideration. */
  readonly mismatchLabelKeys?: readonly (Text)[] | undefined;
  readonly namespaceSelector?: V1LabelSelector | undefined;
  /** namespaces specifies a static list of namespace names that the term applies to. */
  readonly namespaces?: readonly (Text)[] | undefined;
  /** This pod should be co-located (affinity) or not co-located (anti-affinity) with the pods matching the labelSelector in the specified namespaces, where co-located is defined as running on a node whose value of the label with key topologyKey matches that of any node on which any of the selected pods is running. */
  readonly topologyKey: Text;
}

/** Pod anti affinity is a group of inter pod anti affinity scheduling rules. */
export interface V1PodAntiAffinity {
  /** The scheduler will prefer to schedule pods to nodes that satisfy the anti-affinity expressions specified by this field, but it may choose a node that violates one or more of the expressions. */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly (V1WeightedPodAffinityTerm)[] | undefined;
  /** If the anti-affinity requirements specified by this field are not met at scheduling time, the pod will not be scheduled onto the node. */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly (V1PodAffinityTerm)[] | undefined;
}

/** PodCertificateProjection provides a private key and X.509 certificate in the pod filesystem. */
export interface V1PodCertificateProjection {
  /** Write the certificate chain at this path in the projected volume. Most applications should use credentialBundlePath. When using keyPath and certificateChainPath, your application needs to check that the key and leaf certificate are consistent, because it is possible to read the files mid-rotation. */
  readonly certificateChainPath?: Text | undefined;
  /** Write the credential bundle at this path in the projected volume. The credential bundle is a single file that contains multiple PEM blocks. */
  readonly credentialBundlePath?: Text | undefined;
  /** Write the key at this path in the projected volume. Most applications should use credentialBundlePath. When using keyPath and certificateChainPath, your application needs to check that the key and leaf certificate are consistent, because it is possible to read the files mid-rotation. */
  readonly keyPath?: Text | undefined;
  /** The type of keypair Kubelet will generate for the pod. Valid values are "RSA3072", "RSA4096", "ECDSAP256", "ECDSAP384", "ECDSAP521", and "ED25519". */
  readonly keyType: Text;
  /** maxExpirationSeconds is the maximum lifetime permitted for the certificate. Kubelet copies this value verbatim into the PodCertificateRequests it generates for this projection. If omitted, kube-apiserver will set it to 86400(24 hours). kube-apiserver will reject values shorter than 3600 (1 hour). The maximum allowable value is 7862400 (91 days). The signer implementation is then free to issue a certificate with any lifetime *shorter* than MaxExpirationSeconds, but no shorter than 3600 seconds (1 hour). This constraint is enforced by kube-apiserver. `kubernetes.io` signers will never issue certificates with a lifetime longer than 24 hours. */
  readonly maxExpirationSeconds?: Int | undefined;
  /** Kubelet's generated CSRs will be addressed to this signer. */
  readonly signerName: Text;
  /** userAnnotations allow pod authors to pass additional information to the signer implementation. Kubernetes does not restrict or validate this metadata in any way. These values are copied verbatim into the `spec.unverifiedUserAnnotations` field of the PodCertificateRequest objects that Kubelet creates. Entries are subject to the same validation as object metadata annotations, with the addition that all keys must be domain-prefixed. */
  readonly userAnnotations?: { readonly [name: string]: Text } | undefined;
}

/** PodDNSConfig defines the DNS parameters of a pod in addition to those generated from DNSPolicy. */
export interface V1PodDNSConfig {
  /** A list of DNS name server IP addresses. */
  readonly nameservers?: readonly (Text)[] | undefined;
  /** A list of DNS resolver options. */
  readonly options?: readonly (V1PodDNSConfigOption)[] | undefined;
  /** A list of DNS search domains for host-name lookup. */
  readonly searches?: readonly (Text)[] | undefined;
}

/** PodDNSConfigOption defines DNS resolver options of a pod. */
export interface V1PodDNSConfigOption {
  /** Name is this DNS resolver option's name. */
  readonly name?: Text | undefined;
  /** Value is this DNS resolver option's value. */
  readonly value?: Text | undefined;
}

/** PodDisruptionBudget is an object to define the max disruption that can be caused to a collection of pods */
export interface V1PodDisruptionBudget {
  readonly apiVersion: 'policy/v1';
  readonly kind: 'PodDisruptionBudget';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1PodDisruptionBudgetSpec | undefined;
}

/** PodDisruptionBudgetSpec is a description of a PodDisruptionBudget. */
export interface V1PodDisruptionBudgetSpec {
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly maxUnavailable?: Int | Text | undefined;
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly minAvailable?: Int | Text | undefined;
  readonly selector?: V1LabelSelector | undefined;
  /** UnhealthyPodEvictionPolicy defines the criteria for when unhealthy pods should be considered for eviction. */
  readonly unhealthyPodEvictionPolicy?: 'IfHealthyBudget' | 'AlwaysAllow' | undefined;
}

/** PodFailurePolicy describes how failed pods influence the backoffLimit. */
export interface V1PodFailurePolicy {
  /** A list of pod failure policy rules. */
  readonly rules: readonly (V1PodFailurePolicyRule)[];
}

/** PodFailurePolicyOnExitCodesRequirement describes the requirement for handling a failed pod based on its container exit codes. */
export interface V1PodFailurePolicyOnExitCodesRequirement {
  /** Restricts the check for exit codes to the container with the specified name. */
  readonly containerName?: Text | undefined;
  /** Represents the relationship between the container exit code(s) and the specified values. */
  readonly operator: Text;
  /** Specifies the set of values. */
  readonly values: readonly (Int)[];
}

/** PodFailurePolicyOnPodConditionsPattern describes a pattern for matching an actual pod condition type. */
export interface V1PodFailurePolicyOnPodConditionsPattern {
  /** Specifies the required Pod condition type. */
  readonly type: Text;
}

/** PodFailurePolicyRule describes how a pod failure is handled when the requirements are met. */
export interface V1PodFailurePolicyRule {
  /** Specifies the action taken on a pod failure when the requirements are satisfied. */
  readonly action: Text;
  readonly onExitCodes?: V1PodFailurePolicyOnExitCodesRequirement | undefined;
  /** Represents the requirement on the pod conditions. */
  readonly onPodConditions?: readonly (V1PodFailurePolicyOnPodConditionsPattern)[] | undefined;
}

/** PodOS defines the OS parameters of a pod. */
export interface V1PodOS {
  /** Name is the name of the operating system. */
  readonly name: Text;
}

/** PodReadinessGate contains the reference to a pod condition */
export interface V1PodReadinessGate {
  /** ConditionType refers to a condition in the pod's condition list with matching type. */
  readonly conditionType: Text;
}

/** PodResourceClaim references exactly one ResourceClaim, either directly or by naming a ResourceClaimTemplate which is then turned into a ResourceClaim for the pod. It adds a name to it that uniquely identifies the ResourceClaim inside the Pod. */
export interface V1PodResourceClaim {
  /** Name uniquely identifies this resource claim inside the pod. */
  readonly name: Text;
  /** ResourceClaimName is the name of a ResourceClaim object in the same namespace as this pod. Exactly one of ResourceClaimName and ResourceClaimTemplateName must be set. */
  readonly resourceClaimName?: Text | undefined;
  /** ResourceClaimTemplateName is the name of a ResourceClaimTemplate object in the same namespace as this pod. The template will be used to create a new ResourceClaim, which will be bound to this pod. */
  readonly resourceClaimTemplateName?: Text | undefined;
}

/** PodSchedulingGate is associated to a Pod to guard its scheduling. */
export interface V1PodSchedulingGate {
  /** Name of the scheduling gate. */
  readonly name: Text;
}

/** PodSchedulingGroup identifies the runtime scheduling group instance that a Pod belongs to. */
export interface V1PodSchedulingGroup {
  /** PodGroupName specifies the name of the standalone PodGroup object that represents the runtime instance of this group. */
  readonly podGroupName?: Text | undefined;
}

/** PodSecurityContext holds pod-level security attributes and common container settings. */
export interface V1PodSecurityContext {
  readonly appArmorProfile?: V1AppArmorProfile | undefined;
  /** A special supplemental group that applies to all containers in a pod. */
  readonly fsGroup?: Int | undefined;
  /** fsGroupChangePolicy defines behavior of changing ownership and permission of the volume before being exposed inside Pod. */
  readonly fsGroupChangePolicy?: Text | undefined;
  /** The GID to run the entrypoint of the container process. */
  readonly runAsGroup?: Int | undefined;
  /** Indicates that the container must run as a non-root user. */
  readonly runAsNonRoot?: Bool | undefined;
  /** The UID to run the entrypoint of the container process. */
  readonly runAsUser?: Int | undefined;
  /** seLinuxChangePolicy defines how the container's SELinux label is applied to all volumes used by the Pod. */
  readonly seLinuxChangePolicy?: Text | undefined;
  readonly seLinuxOptions?: V1SELinuxOptions | undefined;
  readonly seccompProfile?: V1SeccompProfile | undefined;
  /** A list of groups applied to the first process run in each container, in addition to the container's primary GID and fsGroup (if specified). If the SupplementalGroupsPolicy feature is enabled, the supplementalGroupsPolicy field determines whether these are in addition to or instead of any group memberships defined in the container image. */
  readonly supplementalGroups?: readonly (Int)[] | undefined;
  /** Defines how supplemental groups of the first container processes are calculated. */
  readonly supplementalGroupsPolicy?: Text | undefined;
  /** Sysctls hold a list of namespaced sysctls used for the pod. */
  readonly sysctls?: readonly (V1Sysctl)[] | undefined;
  readonly windowsOptions?: V1WindowsSecurityContextOptions | undefined;
}

/** PodSpec is a description of a pod. */
export interface V1PodSpec {
  /** Optional duration in seconds the pod may be active on the node relative to StartTime before the system will actively try to mark it failed and kill associated containers. */
  readonly activeDeadlineSeconds?: Int | undefined;
  readonly affinity?: V1Affinity | undefined;
  /** AutomountServiceAccountToken indicates whether a service account token should be automatically mounted. */
  readonly automountServiceAccountToken?: Bool | undefined;
  /** List of containers belonging to the pod. */
  readonly containers: readonly (V1Container)[];
  readonly dnsConfig?: V1PodDNSConfig | undefined;
  /** Set DNS policy for the pod. */
  readonly dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None' | undefined;
  /** EnableServiceLinks indicates whether information about services should be injected into pod's environment variables, matching the syntax of Docker links. */
  readonly enableServiceLinks?: Bool | undefined;
  /** List of ephemeral containers run in this pod. */
  readonly ephemeralContainers?: readonly (V1EphemeralContainer)[] | undefined;
  /** HostAliases is an optional list of hosts and IPs that will be injected into the pod's hosts file if specified. */
  readonly hostAliases?: readonly (V1HostAlias)[] | undefined;
  /** Use the host's ipc namespace. */
  readonly hostIPC?: Bool | undefined;
  /** Host networking requested for this pod. */
  readonly hostNetwork?: Bool | undefined;
  /** Use the host's pid namespace. */
  readonly hostPID?: Bool | undefined;
  /** Use the host's user namespace. */
  readonly hostUsers?: Bool | undefined;
  /** Specifies the hostname of the Pod If not specified, the pod's hostname will be set to a system-defined value. */
  readonly hostname?: Text | undefined;
  /** HostnameOverride specifies an explicit override for the pod's hostname as perceived by the pod. */
  readonly hostnameOverride?: Text | undefined;
  /** ImagePullSecrets is an optional list of references to secrets in the same namespace to use for pulling any of the images used by this PodSpec. */
  readonly imagePullSecrets?: readonly (V1LocalObjectReference)[] | undefined;
  /** List of initialization containers belonging to the pod. */
  readonly initContainers?: readonly (V1Container)[] | undefined;
  /** NodeName indicates in which node this pod is scheduled. */
  readonly nodeName?: Text | undefined;
  /** NodeSelector is a selector which must be true for the pod to fit on a node. */
  readonly nodeSelector?: { readonly [name: string]: Text } | undefined;
  readonly os?: V1PodOS | undefined;
  /** Overhead represents the resource overhead associated with running a pod for a given RuntimeClass. */
  readonly overhead?: { readonly [name: string]: Text } | undefined;
  /** PreemptionPolicy is the Policy for preempting pods with lower priority. */
  readonly preemptionPolicy?: Text | undefined;
  /** The priority value. */
  readonly priority?: Int | undefined;
  /** If specified, indicates the pod's priority. "system-node-critical" and "system-cluster-critical" are two special keywords which indicate the highest priorities with the former being the highest priority. */
  readonly priorityClassName?: Text | undefined;
  /** If specified, all readiness gates will be evaluated for pod readiness. */
  readonly readinessGates?: readonly (V1PodReadinessGate)[] | undefined;
  /** ResourceClaims defines which ResourceClaims must be allocated and reserved before the Pod is allowed to start. */
  readonly resourceClaims?: readonly (V1PodResourceClaim)[] | undefined;
  readonly resources?: V1ResourceRequirements | undefined;
  /** Restart policy for all containers within the pod. */
  readonly restartPolicy?: 'Always' | 'OnFailure' | 'Never' | undefined;
  /** RuntimeClassName refers to a RuntimeClass object in the node.k8s.io group, which should be used to run this pod. If no RuntimeClass resource matches the named class, the pod will not be run. */
  readonly runtimeClassName?: Text | undefined;
  /** If specified, the pod will be dispatched by specified scheduler. */
  readonly schedulerName?: Text | undefined;
  /** SchedulingGates is an opaque list of values that if specified will block scheduling the pod. */
  readonly schedulingGates?: readonly (V1PodSchedulingGate)[] | undefined;
  readonly schedulingGroup?: V1PodSchedulingGroup | undefined;
  readonly securityContext?: V1PodSecurityContext | undefined;
  /** DeprecatedServiceAccount is a deprecated alias for ServiceAccountName. */
  readonly serviceAccount?: Text | undefined;
  /** ServiceAccountName is the name of the ServiceAccount to use to run this pod. */
  readonly serviceAccountName?: Text | undefined;
  /** If true the pod's hostname will be configured as the pod's FQDN, rather than the leaf name (the default). */
  readonly setHostnameAsFQDN?: Bool | undefined;
  /** Share a single process namespace between all of the containers in a pod. */
  readonly shareProcessNamespace?: Bool | undefined;
  /** If specified, the fully qualified Pod hostname will be "<hostname>.<subdomain>.<pod namespace>.svc.<cluster domain>". */
  readonly subdomain?: Text | undefined;
  /** Optional duration in seconds the pod needs to terminate gracefully. */
  readonly terminationGracePeriodSeconds?: Int | undefined;
  /** If specified, the pod's tolerations. */
  readonly tolerations?: readonly (V1Toleration)[] | undefined;
  /** TopologySpreadConstraints describes how a group of pods ought to spread across topology domains. */
  readonly topologySpreadConstraints?: readonly (V1TopologySpreadConstraint)[] | undefined;
  /** List of volumes that can be mounted by containers belonging to the pod. */
  readonly volumes?: readonly (V1Volume)[] | undefined;
}

/** PodTemplateSpec describes the data a pod should have when created from a template */
export interface V1PodTemplateSpec {
  readonly metadata?: V1ObjectMeta | undefined;
  readonly spec?: V1PodSpec | undefined;
}

/** PolicyRule holds information that describes a policy rule, but does not contain information about who the rule applies to or which namespace the rule applies to. */
export interface V1PolicyRule {
  /** APIGroups is the name of the APIGroup that contains the resources. If multiple API groups are specified, any action requested against one of the enumerated resources in any API group will be allowed. "" represents the core API group and "*" represents all API groups. */
  readonly apiGroups?: readonly (Text)[] | undefined;
  /** NonResourceURLs is a set of partial urls that a user should have access to. *s are allowed, but only as the full, final step in the path Since non-resource URLs are not namespaced, this field is only applicable for ClusterRoles referenced from a ClusterRoleBinding. */
  readonly nonResourceURLs?: readonly (Text)[] | undefined;
  /** ResourceNames is an optional white list of names that the rule applies to. An empty set means that everything is allowed. */
  readonly resourceNames?: readonly (Text)[] | undefined;
  /** Resources is a list of resources this rule applies to. '*' represents all resources. */
  readonly resources?: readonly (Text)[] | undefined;
  /** Verbs is a list of Verbs that apply to ALL the ResourceKinds contained in this rule. '*' represents all verbs. */
  readonly verbs: readonly (Text)[];
}

/** PortworxVolumeSource represents a Portworx volume resource. */
export interface V1PortworxVolumeSource {
  /** fSType represents the filesystem type to mount Must be a filesystem type supported by the host operating system. */
  readonly fsType?: Text | undefined;
  /** readOnly defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  /** volumeID uniquely identifies a Portworx volume */
  readonly volumeID: Text;
}

/** An empty preferred scheduling term matches all objects with implicit weight 0 (i.e. it's a no-op). */
export interface V1PreferredSchedulingTerm {
  readonly preference: V1NodeSelectorTerm;
  /** Weight associated with matching the corresponding nodeSelectorTerm, in the range 1-100. */
  readonly weight: Int;
}

/** Probe describes a health check to be performed against a container to determine whether it is alive or ready to receive traffic. */
export interface V1Probe {
  readonly exec?: V1ExecAction | undefined;
  /** Minimum consecutive failures for the probe to be considered failed after having succeeded. */
  readonly failureThreshold?: Int | undefined;
  readonly grpc?: V1GRPCAction | undefined;
  readonly httpGet?: V1HTTPGetAction | undefined;
  /** Number of seconds after the container has started before liveness probes are initiated. */
  readonly initialDelaySeconds?: Int | undefined;
  /** How often (in seconds) to perform the probe. */
  readonly periodSeconds?: Int | undefined;
  /** Minimum consecutive successes for the probe to be considered successful after having failed. */
  readonly successThreshold?: Int | undefined;
  readonly tcpSocket?: V1TCPSocketAction | undefined;
  /** Optional duration in seconds the pod needs to terminate gracefully upon probe failure. */
  readonly terminationGracePeriodSeconds?: Int | undefined;
  /** Number of seconds after which the probe times out. */
  readonly timeoutSeconds?: Int | undefined;
}

/** Represents a projected volume source */
export interface V1ProjectedVolumeSource {
  /** defaultMode are the mode bits used to set permissions on created files by default. */
  readonly defaultMode?: Int | undefined;
  /** sources is the list of volume projections. */
  readonly sources?: readonly (V1VolumeProjection)[] | undefined;
}

/** Represents a Quobyte mount that lasts the lifetime of a pod. */
export interface V1QuobyteVolumeSource {
  /** group to map volume access to Default is no group */
  readonly group?: Text | undefined;
  /** readOnly here will force the Quobyte volume to be mounted with read-only permissions. */
  readonly readOnly?: Bool | undefined;
  /** registry represents a single or multiple Quobyte Registry services specified as a string as host:port pair (multiple entries are separated with commas) which acts as the central registry for volumes */
  readonly registry: Text;
  /** tenant owning the given Quobyte volume in the Backend Used with dynamically provisioned Quobyte volumes, value is set by the plugin */
  readonly tenant?: Text | undefined;
  /** user to map volume access to Defaults to serivceaccount user */
  readonly user?: Text | undefined;
  /** volume is a string that references an already created Quobyte volume by name. */
  readonly volume: Text;
}

/** Represents a Rados Block Device mount that lasts the lifetime of a pod. */
export interface V1RBDPersistentVolumeSource {
  /** fsType is the filesystem type of the volume that you want to mount. */
  readonly fsType?: Text | undefined;
  /** image is the rados image name. */
  readonly image: Text;
  /** keyring is the path to key ring for RBDUser. */
  readonly keyring?: Text | undefined;
  /** monitors is a collection of Ceph monitors. */
  readonly monitors: readonly (Text)[];
  /** pool is the rados pool name. */
  readonly pool?: Text | undefined;
  /** readOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: Bool | undefined;
  readonly secretRef?: V1SecretReference | undefined;
  /** user is the rados user name. */
  readonly user?: Text | undefined;
}

/** Represents a Rados Block Device mount that lasts the lifetime of a pod. */
export interface V1RBDVolumeSource {
  /** fsType is the filesystem type of the volume that you want to mount. */
  readonly fsType?: Text | undefined;
  /** image is the rados image name. */
  readonly image: Text;
  /** keyring is the path to key ring for RBDUser. */
  readonly keyring?: Text | undefined;
  /** monitors is a collection of Ceph monitors. */
  readonly monitors: readonly (Text)[];
  /** pool is the rados pool name. */
  readonly pool?: Text | undefined;
  /** readOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: Bool | undefined;
  readonly secretRef?: V1LocalObjectReference | undefined;
  /** user is the rados user name. */
  readonly user?: Text | undefined;
}

/** ReplicaSet ensures that a specified number of pod replicas are running at any given time. */
export interface V1ReplicaSet {
  readonly apiVersion: 'apps/v1';
  readonly kind: 'ReplicaSet';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1ReplicaSetSpec | undefined;
}

/** ReplicaSetSpec is the specification of a ReplicaSet. */
export interface V1ReplicaSetSpec {
  /** Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available. */
  readonly minReadySeconds?: Int | undefined;
  /** Replicas is the number of desired pods. */
  readonly replicas?: Int | undefined;
  readonly selector: V1LabelSelector;
  readonly template?: V1PodTemplateSpec | undefined;
}

/** ResourceFieldSelector represents container resources (cpu, memory) and their output format */
export interface V1ResourceFieldSelector {
  /** Container name: required for volumes, optional for env vars */
  readonly containerName?: Text | undefined;
  /** Specifies the output format of the exposed resources, defaults to "1" */
  readonly divisor?: Text | undefined;
  /** Required: resource to select */
  readonly resource: Text;
}

/** ResourceQuota sets aggregate quota restrictions enforced per namespace */
export interface V1ResourceQuota {
  readonly apiVersion: 'v1';
  readonly kind: 'ResourceQuota';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1ResourceQuotaSpec | undefined;
}

/** ResourceQuotaSpec defines the desired hard limits to enforce for Quota. */
export interface V1ResourceQuotaSpec {
  /** hard is the set of desired hard limits for each named resource. */
  readonly hard?: { readonly [name: string]: Text } | undefined;
  readonly scopeSelector?: V1ScopeSelector | undefined;
  /** A collection of filters that must match each object tracked by a quota. */
  readonly scopes?: readonly (Text)[] | undefined;
}

/** ResourceRequirements describes the compute resource requirements. */
export interface V1ResourceRequirements {
  /** Claims lists the names of resources, defined in spec.resourceClaims, that are used by this container. This field depends on the DynamicResourceAllocation feature gate. This field is immutable. */
  readonly claims?: readonly (CoreV1ResourceClaim)[] | undefined;
  /** Limits describes the maximum amount of compute resources allowed. */
  readonly limits?: { readonly [name: string]: Text } | undefined;
  /** Requests describes the minimum amount of compute resources required. */
  readonly requests?: { readonly [name: string]: Text } | undefined;
}

/** Role is a namespaced, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding. */
export interface V1Role {
  readonly apiVersion: 'rbac.authorization.k8s.io/v1';
  readonly kind: 'Role';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  /** Rules holds all the PolicyRules for this Role */
  readonly rules?: readonly (V1PolicyRule)[] | undefined;
}

/** RoleBinding references a role, but does not contain it. It can reference a Role in the same namespace or a ClusterRole in the global namespace. */
export interface V1RoleBinding {
  readonly apiVersion: 'rbac.authorization.k8s.io/v1';
  readonly kind: 'RoleBinding';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly roleRef: V1RoleRef;
  /** Subjects holds references to the objects the role applies to. */
  readonly subjects?: readonly (RbacV1Subject)[] | undefined;
}

/** RoleRef contains information that points to the role being used */
export interface V1RoleRef {
  /** APIGroup is the group for the resource being referenced */
  readonly apiGroup?: Text | undefined;
  /** Kind is the type of resource being referenced */
  readonly kind: Text;
  /** Name is the name of resource being referenced */
  readonly name: Text;
}

/** Spec to control the desired behavior of daemon set rolling update. */
export interface V1RollingUpdateDaemonSet {
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly maxSurge?: Int | Text | undefined;
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly maxUnavailable?: Int | Text | undefined;
}

/** Spec to control the desired behavior of rolling update. */
export interface V1RollingUpdateDeployment {
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly maxSurge?: Int | Text | undefined;
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly maxUnavailable?: Int | Text | undefined;
}

/** RollingUpdateStatefulSetStrategy is used to communicate parameter for RollingUpdateStatefulSetStrategyType. */
export interface V1RollingUpdateStatefulSetStrategy {
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly maxUnavailable?: Int | Text | undefined;
  /** Partition indicates the ordinal at which the StatefulSet should be partitioned for updates. */
  readonly partition?: Int | undefined;
}

/** SELinuxOptions are the labels to be applied to the container */
export interface V1SELinuxOptions {
  /** Level is SELinux level label that applies to the container. */
  readonly level?: Text | undefined;
  /** Role is a SELinux role label that applies to the container. */
  readonly role?: Text | undefined;
  /** Type is a SELinux type label that applies to the container. */
  readonly type?: Text | undefined;
  /** User is a SELinux user label that applies to the container. */
  readonly user?: Text | undefined;
}

/** ScaleIOPersistentVolumeSource represents a persistent ScaleIO volume */
export interface V1ScaleIOPersistentVolumeSource {
  /** fsType is the filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** gateway is the host address of the ScaleIO API Gateway. */
  readonly gateway: Text;
  /** protectionDomain is the name of the ScaleIO Protection Domain for the configured storage. */
  readonly protectionDomain?: Text | undefined;
  /** readOnly defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  readonly secretRef: V1SecretReference;
  /** sslEnabled is the flag to enable/disable SSL communication with Gateway, default false */
  readonly sslEnabled?: Bool | undefined;
  /** storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned. */
  readonly storageMode?: Text | undefined;
  /** storagePool is the ScaleIO Storage Pool associated with the protection domain. */
  readonly storagePool?: Text | undefined;
  /** system is the name of the storage system as configured in ScaleIO. */
  readonly system: Text;
  /** volumeName is the name of a volume already created in the ScaleIO system that is associated with this volume source. */
  readonly volumeName?: Text | undefined;
}

/** ScaleIOVolumeSource represents a persistent ScaleIO volume */
export interface V1ScaleIOVolumeSource {
  /** fsType is the filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** gateway is the host address of the ScaleIO API Gateway. */
  readonly gateway: Text;
  /** protectionDomain is the name of the ScaleIO Protection Domain for the configured storage. */
  readonly protectionDomain?: Text | undefined;
  /** readOnly Defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  readonly secretRef: V1LocalObjectReference;
  /** sslEnabled Flag enable/disable SSL communication with Gateway, default false */
  readonly sslEnabled?: Bool | undefined;
  /** storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned. */
  readonly storageMode?: Text | undefined;
  /** storagePool is the ScaleIO Storage Pool associated with the protection domain. */
  readonly storagePool?: Text | undefined;
  /** system is the name of the storage system as configured in ScaleIO. */
  readonly system: Text;
  /** volumeName is the name of a volume already created in the ScaleIO system that is associated with this volume source. */
  readonly volumeName?: Text | undefined;
}

/** A scope selector represents the AND of the selectors represented by the scoped-resource selector requirements. */
export interface V1ScopeSelector {
  /** A list of scope selector requirements by scope of the resources. */
  readonly matchExpressions?: readonly (V1ScopedResourceSelectorRequirement)[] | undefined;
}

/** A scoped-resource selector requirement is a selector that contains values, a scope name, and an operator that relates the scope name and values. */
export interface V1ScopedResourceSelectorRequirement {
  /** Represents a scope's relationship to a set of values. */
  readonly operator: Text;
  /** The name of the scope that the selector applies to. */
  readonly scopeName: Text;
  /** An array of string values. */
  readonly values?: readonly (Text)[] | undefined;
}

/** SeccompProfile defines a pod/container's seccomp profile settings. */
export interface V1SeccompProfile {
  /** localhostProfile indicates a profile defined in a file on the node should be used. */
  readonly localhostProfile?: Text | undefined;
  /** type indicates which kind of seccomp profile will be applied. */
  readonly type: 'RuntimeDefault' | 'Localhost' | 'Unconfined';
}

/** Secret holds secret data of a certain type. */
export interface V1Secret {
  readonly apiVersion: 'v1';
  /** Data contains the secret data. */
  readonly data?: { readonly [name: string]: Text } | undefined;
  /** Immutable, if set to true, ensures that data stored in the Secret cannot be updated (only object metadata can be modified). */
  readonly immutable?: Bool | undefined;
  readonly kind: 'Secret';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  /** stringData allows specifying non-binary secret data in string form. */
  readonly stringData?: { readonly [name: string]: Text } | undefined;
  /** Used to facilitate programmatic handling of secret data. */
  readonly type?: Text | undefined;
}

/** SecretEnvSource selects a Secret to populate the environment variables with. The contents of the target Secret's Data field will represent the key-value pairs as environment variables. */
export interface V1SecretEnvSource {
  /** Name of the referent. */
  readonly name?: Text | undefined;
  /** Specify whether the Secret must be defined */
  readonly optional?: Bool | undefined;
}

/** SecretKeySelector selects a key of a Secret. */
export interface V1SecretKeySelector {
  /** The key of the secret to select from. Must be a valid secret key. */
  readonly key: Text;
  /** Name of the referent. */
  readonly name?: Text | undefined;
  /** Specify whether the Secret or its key must be defined */
  readonly optional?: Bool | undefined;
}

/** Adapts a secret into a projected volume. The contents of the target Secret's Data field will be presented in a projected volume as files using the keys in the Data field as the file names. */
export interface V1SecretProjection {
  /** items if unspecified, each key-value pair in the Data field of the referenced Secret will be projected into the volume as a file whose name is the key and content is the value. */
  readonly items?: readonly (V1KeyToPath)[] | undefined;
  /** Name of the referent. */
  readonly name?: Text | undefined;
  /** optional field specify whether the Secret or its key must be defined */
  readonly optional?: Bool | undefined;
}

/** SecretReference represents a Secret Reference. */
export interface V1SecretReference {
  /** name is unique within a namespace to reference a secret resource. */
  readonly name?: Text | undefined;
  /** namespace defines the space within which the secret name must be unique. */
  readonly namespace?: Text | undefined;
}

/** Adapts a Secret into a volume. The contents of the target Secret's Data field will be presented in a volume as files using the keys in the Data field as the file names. */
export interface V1SecretVolumeSource {
  /** defaultMode is Optional: mode bits used to set permissions on created files by default. */
  readonly defaultMode?: Int | undefined;
  /** items If unspecified, each key-value pair in the Data field of the referenced Secret will be projected into the volume as a file whose name is the key and content is the value. */
  readonly items?: readonly (V1KeyToPath)[] | undefined;
  /** optional field specify whether the Secret or its keys must be defined */
  readonly optional?: Bool | undefined;
  /** secretName is the name of the secret in the pod's namespace to use. */
  readonly secretName?: Text | undefined;
}

/** SecurityContext holds security configuration that will be applied to a container. */
export interface V1SecurityContext {
  /** AllowPrivilegeEscalation controls whether a process can gain more privileges than its parent process. */
  readonly allowPrivilegeEscalation?: Bool | undefined;
  readonly appArmorProfile?: V1AppArmorProfile | undefined;
  readonly capabilities?: V1Capabilities | undefined;
  /** Run container in privileged mode. */
  readonly privileged?: Bool | undefined;
  /** procMount denotes the type of proc mount to use for the containers. */
  readonly procMount?: Text | undefined;
  /** Whether this container has a read-only root filesystem. */
  readonly readOnlyRootFilesystem?: Bool | undefined;
  /** The GID to run the entrypoint of the container process. */
  readonly runAsGroup?: Int | undefined;
  /** Indicates that the container must run as a non-root user. */
  readonly runAsNonRoot?: Bool | undefined;
  /** The UID to run the entrypoint of the container process. */
  readonly runAsUser?: Int | undefined;
  readonly seLinuxOptions?: V1SELinuxOptions | undefined;
  readonly seccompProfile?: V1SeccompProfile | undefined;
  readonly windowsOptions?: V1WindowsSecurityContextOptions | undefined;
}

/** Service is a named abstraction of software service (for example, mysql) consisting of local port (for example 3306) that the proxy listens on, and the selector that determines which pods will answer requests sent through the proxy. */
export interface V1Service {
  readonly apiVersion: 'v1';
  readonly kind: 'Service';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1ServiceSpec | undefined;
}

/** ServiceAccount binds together: * a name, understood by users, and perhaps by peripheral systems, for an identity * a principal that can be authenticated and authorized * a set of secrets */
export interface V1ServiceAccount {
  readonly apiVersion: 'v1';
  /** AutomountServiceAccountToken indicates whether pods running as this service account should have an API token automatically mounted. */
  readonly automountServiceAccountToken?: Bool | undefined;
  /** ImagePullSecrets is a list of references to secrets in the same namespace to use for pulling any images in pods that reference this ServiceAccount. */
  readonly imagePullSecrets?: readonly (V1LocalObjectReference)[] | undefined;
  readonly kind: 'ServiceAccount';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  /** Secrets is a list of the secrets in the same namespace that pods running using this ServiceAccount are allowed to use. */
  readonly secrets?: readonly (V1ObjectReference)[] | undefined;
}

/** ServiceAccountTokenProjection represents a projected service account token volume. */
export interface V1ServiceAccountTokenProjection {
  /** audience is the intended audience of the token. */
  readonly audience?: Text | undefined;
  /** expirationSeconds is the requested duration of validity of the service account token. */
  readonly expirationSeconds?: Int | undefined;
  /** path is the path relative to the mount point of the file to project the token into. */
  readonly path: Text;
}

/** ServiceBackendPort is the service port being referenced. */
export interface V1ServiceBackendPort {
  /** name is the name of the port on the Service. */
  readonly name?: Text | undefined;
  /** number is the numerical port number (e.g. 80) on the Service. */
  readonly number?: Int | undefined;
}

/** ServicePort contains information on service's port. */
export interface V1ServicePort {
  /** The application protocol for this port. */
  readonly appProtocol?: Text | undefined;
  /** The name of this port within the service. */
  readonly name?: Text | undefined;
  /** The port on each node on which this service is exposed when type is NodePort or LoadBalancer. Usually assigned by the system. */
  readonly nodePort?: Int | undefined;
  /** The port that will be exposed by this service. */
  readonly port: Int;
  /** The IP protocol for this port. */
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP' | undefined;
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly targetPort?: Int | Text | undefined;
}

/** ServiceSpec describes the attributes that a user creates on a service. */
export interface V1ServiceSpec {
  /** allocateLoadBalancerNodePorts defines if NodePorts will be automatically allocated for services with type LoadBalancer. Default is "true". */
  readonly allocateLoadBalancerNodePorts?: Bool | undefined;
  /** clusterIP is the IP address of the service and is usually assigned randomly. */
  readonly clusterIP?: Text | undefined;
  /** ClusterIPs is a list of IP addresses assigned to this service, and are usually assigned randomly. If an address is specified manually, is in-range (as per system configuration), and is not in use, it will be allocated to the service; otherwise creation of the service will fail. */
  readonly clusterIPs?: readonly (Text)[] | undefined;
  /** externalIPs is a list of IP addresses for which nodes in the cluster will also accept traffic for this service. These IPs are not managed by Kubernetes. The user is responsible for ensuring that traffic arrives at a node with this IP. A common example is external load-balancers that are not part of the Kubernetes system. */
  readonly externalIPs?: readonly (Text)[] | undefined;
  /** externalName is the external reference that discovery mechanisms will return as an alias for this service (e.g. a DNS CNAME record). */
  readonly externalName?: Text | undefined;
  /** externalTrafficPolicy describes how nodes distribute service traffic they receive on one of the Service's "externally-facing" addresses (NodePorts, ExternalIPs, and LoadBalancer IPs). */
  readonly externalTrafficPolicy?: 'Cluster' | 'Local' | undefined;
  /** healthCheckNodePort specifies the healthcheck nodePort for the service. */
  readonly healthCheckNodePort?: Int | undefined;
  /** InternalTrafficPolicy describes how nodes distribute service traffic they receive on the ClusterIP. */
  readonly internalTrafficPolicy?: 'Cluster' | 'Local' | undefined;
  /** IPFamilies is a list of IP families (e.g. */
  readonly ipFamilies?: readonly (Text)[] | undefined;
  /** IPFamilyPolicy represents the dual-stack-ness requested or required by this Service. */
  readonly ipFamilyPolicy?: Text | undefined;
  /** loadBalancerClass is the class of the load balancer implementation this Service belongs to. */
  readonly loadBalancerClass?: Text | undefined;
  /** Only applies to Service Type: LoadBalancer. */
  readonly loadBalancerIP?: Text | undefined;
  /** If specified and supported by the platform, this will restrict traffic through the cloud-provider load-balancer will be restricted to the specified client IPs. */
  readonly loadBalancerSourceRanges?: readonly (Text)[] | undefined;
  /** The list of ports that are exposed by this service. */
  readonly ports?: readonly (V1ServicePort)[] | undefined;
  /** publishNotReadyAddresses indicates that any agent which deals with endpoints for this Service should disregard any indications of ready/not-ready. */
  readonly publishNotReadyAddresses?: Bool | undefined;
  /** Route service traffic to pods with label keys and values matching this selector. */
  readonly selector?: { readonly [name: string]: Text } | undefined;
  /** Supports "ClientIP" and "None". */
  readonly sessionAffinity?: 'ClientIP' | 'None' | undefined;
  readonly sessionAffinityConfig?: V1SessionAffinityConfig | undefined;
  /** TrafficDistribution offers a way to express preferences for how traffic is distributed to Service endpoints. */
  readonly trafficDistribution?: Text | undefined;
  /** type determines how the Service is exposed. */
  readonly type?: 'ClusterIP' | 'ExternalName' | 'LoadBalancer' | 'NodePort' | undefined;
}

/** SessionAffinityConfig represents the configurations of session affinity. */
export interface V1SessionAffinityConfig {
  readonly clientIP?: V1ClientIPConfig | undefined;
}

/** SleepAction describes a "sleep" action. */
export interface V1SleepAction {
  /** Seconds is the number of seconds to sleep. */
  readonly seconds: Int;
}

/** StatefulSet represents a set of pods with consistent identities. */
export interface V1StatefulSet {
  readonly apiVersion: 'apps/v1';
  readonly kind: 'StatefulSet';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec?: V1StatefulSetSpec | undefined;
}

/** StatefulSetOrdinals describes the policy used for replica ordinal assignment in this StatefulSet. */
export interface V1StatefulSetOrdinals {
  /** start is the number representing the first replica's index. */
  readonly start?: Int | undefined;
}

/** StatefulSetPersistentVolumeClaimRetentionPolicy describes the policy used for PVCs created from the StatefulSet VolumeClaimTemplates. */
export interface V1StatefulSetPersistentVolumeClaimRetentionPolicy {
  /** WhenDeleted specifies what happens to PVCs created from StatefulSet VolumeClaimTemplates when the StatefulSet is deleted. */
  readonly whenDeleted?: Text | undefined;
  /** WhenScaled specifies what happens to PVCs created from StatefulSet VolumeClaimTemplates when the StatefulSet is scaled down. */
  readonly whenScaled?: Text | undefined;
}

/** A StatefulSetSpec is the specification of a StatefulSet. */
export interface V1StatefulSetSpec {
  /** Minimum number of seconds for which a newly created pod should be ready without any of its container crashing for it to be considered available. */
  readonly minReadySeconds?: Int | undefined;
  readonly ordinals?: V1StatefulSetOrdinals | undefined;
  readonly persistentVolumeClaimRetentionPolicy?: V1StatefulSetPersistentVolumeClaimRetentionPolicy | undefined;
  /** podManagementPolicy controls how pods are created during initial scale up, when replacing pods on nodes, or when scaling down. */
  readonly podManagementPolicy?: Text | undefined;
  /** replicas is the desired number of replicas of the given Template. */
  readonly replicas?: Int | undefined;
  /** revisionHistoryLimit is the maximum number of revisions that will be maintained in the StatefulSet's revision history. */
  readonly revisionHistoryLimit?: Int | undefined;
  readonly selector: V1LabelSelector;
  /** serviceName is the name of the service that governs this StatefulSet. */
  readonly serviceName?: Text | undefined;
  readonly template: V1PodTemplateSpec;
  readonly updateStrategy?: V1StatefulSetUpdateStrategy | undefined;
  /** volumeClaimTemplates is a list of claims that pods are allowed to reference. */
  readonly volumeClaimTemplates?: readonly (V1PersistentVolumeClaim)[] | undefined;
}

/** StatefulSetUpdateStrategy indicates the strategy that the StatefulSet controller will use to perform updates. */
export interface V1StatefulSetUpdateStrategy {
  readonly rollingUpdate?: V1RollingUpdateStatefulSetStrategy | undefined;
  /** Type indicates the type of the StatefulSetUpdateStrategy. */
  readonly type?: Text | undefined;
}

/** StorageClass describes the parameters for a class of storage for which PersistentVolumes can be dynamically provisioned. StorageClasses are non-namespaced; the name of the storage class according to etcd is in ObjectMeta.Name. */
export interface V1StorageClass {
  /** allowVolumeExpansion shows whether the storage class allow volume expand. */
  readonly allowVolumeExpansion?: Bool | undefined;
  /** allowedTopologies restrict the node topologies where volumes can be dynamically provisioned. */
  readonly allowedTopologies?: readonly (V1TopologySelectorTerm)[] | undefined;
  readonly apiVersion: 'storage.k8s.io/v1';
  readonly kind: 'StorageClass';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  /** mountOptions controls the mountOptions for dynamically provisioned PersistentVolumes of this storage class. e.g. ["ro", "soft"]. */
  readonly mountOptions?: readonly (Text)[] | undefined;
  /** parameters holds the parameters for the provisioner that should create volumes of this storage class. */
  readonly parameters?: { readonly [name: string]: Text } | undefined;
  /** provisioner indicates the type of the provisioner. */
  readonly provisioner: Text;
  /** reclaimPolicy controls the reclaimPolicy for dynamically provisioned PersistentVolumes of this storage class. */
  readonly reclaimPolicy?: Text | undefined;
  /** volumeBindingMode indicates how PersistentVolumeClaims should be provisioned and bound. When unset, VolumeBindingImmediate is used. */
  readonly volumeBindingMode?: Text | undefined;
}

/** Represents a StorageOS persistent volume resource. */
export interface V1StorageOSPersistentVolumeSource {
  /** fsType is the filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** readOnly defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  readonly secretRef?: V1ObjectReference | undefined;
  /** volumeName is the human-readable name of the StorageOS volume. Volume names are only unique within a namespace. */
  readonly volumeName?: Text | undefined;
  /** volumeNamespace specifies the scope of the volume within StorageOS. If no namespace is specified then the Pod's namespace will be used. This allows the Kubernetes name scoping to be mirrored within StorageOS for tighter integration. */
  readonly volumeNamespace?: Text | undefined;
}

/** Represents a StorageOS persistent volume resource. */
export interface V1StorageOSVolumeSource {
  /** fsType is the filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** readOnly defaults to false (read/write). */
  readonly readOnly?: Bool | undefined;
  readonly secretRef?: V1LocalObjectReference | undefined;
  /** volumeName is the human-readable name of the StorageOS volume. Volume names are only unique within a namespace. */
  readonly volumeName?: Text | undefined;
  /** volumeNamespace specifies the scope of the volume within StorageOS. If no namespace is specified then the Pod's namespace will be used. This allows the Kubernetes name scoping to be mirrored within StorageOS for tighter integration. */
  readonly volumeNamespace?: Text | undefined;
}

/** SuccessPolicy describes when a Job can be declared as succeeded based on the success of some indexes. */
export interface V1SuccessPolicy {
  /** rules represents the list of alternative rules for the declaring the Jobs as successful before `.status.succeeded >= .spec.completions`. */
  readonly rules: readonly (V1SuccessPolicyRule)[];
}

/** SuccessPolicyRule describes rule for declaring a Job as succeeded. */
export interface V1SuccessPolicyRule {
  /** succeededCount specifies the minimal required size of the actual set of the succeeded indexes for the Job. */
  readonly succeededCount?: Int | undefined;
  /** succeededIndexes specifies the set of indexes which need to be contained in the actual set of the succeeded indexes for the Job. */
  readonly succeededIndexes?: Text | undefined;
}

/** Sysctl defines a kernel parameter to be set */
export interface V1Sysctl {
  /** Name of a property to set */
  readonly name: Text;
  /** Value of a property to set */
  readonly value: Text;
}

/** TCPSocketAction describes an action based on opening a socket */
export interface V1TCPSocketAction {
  /** Optional: Host name to connect to, defaults to the pod IP. */
  readonly host?: Text | undefined;
  /** IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or number. */
  readonly port: Int | Text;
}

/** The pod this Toleration is attached to tolerates any taint that matches the triple <key,value,effect> using the matching operator <operator>. */
export interface V1Toleration {
  /** Effect indicates the taint effect to match. */
  readonly effect?: Text | undefined;
  /** Key is the taint key that the toleration applies to. */
  readonly key?: Text | undefined;
  /** Operator represents a key's relationship to the value. */
  readonly operator?: Text | undefined;
  /** TolerationSeconds represents the period of time the toleration (which must be of effect NoExecute, otherwise this field is ignored) tolerates the taint. */
  readonly tolerationSeconds?: Int | undefined;
  /** Value is the taint value the toleration matches to. */
  readonly value?: Text | undefined;
}

/** A topology selector requirement is a selector that matches given label. */
export interface V1TopologySelectorLabelRequirement {
  /** The label key that the selector applies to. */
  readonly key: Text;
  /** An array of string values. */
  readonly values: readonly (Text)[];
}

/** A topology selector term represents the result of label queries. */
export interface V1TopologySelectorTerm {
  /** A list of topology selector requirements by labels. */
  readonly matchLabelExpressions?: readonly (V1TopologySelectorLabelRequirement)[] | undefined;
}

/** TopologySpreadConstraint specifies how to spread matching pods among the given topology. */
export interface V1TopologySpreadConstraint {
  readonly labelSelector?: V1LabelSelector | undefined;
  /** MatchLabelKeys is a set of pod label keys to select the pods over which spreading will be calculated. */
  readonly matchLabelKeys?: readonly (Text)[] | undefined;
  /** MaxSkew describes the degree to which pods may be unevenly distributed. */
  readonly maxSkew: Int;
  /** MinDomains indicates a minimum number of eligible domains. */
  readonly minDomains?: Int | undefined;
  /** NodeAffinityPolicy indicates how we will treat Pod's nodeAffinity/nodeSelector when calculating pod topology spread skew. */
  readonly nodeAffinityPolicy?: Text | undefined;
  /** NodeTaintsPolicy indicates how we will treat node taints when calculating pod topology spread skew. */
  readonly nodeTaintsPolicy?: Text | undefined;
  /** TopologyKey is the key of node labels. */
  readonly topologyKey: Text;
  /** WhenUnsatisfiable indicates how to deal with a pod if it doesn't satisfy the spread constraint. - DoNotSchedule (default) tells the scheduler not to schedule it. - ScheduleAnyway tells the scheduler to schedule the pod in any location, but giving higher precedence to topologies that would help reduce the skew. */
  readonly whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
}

/** TypedLocalObjectReference contains enough information to let you locate the typed referenced object inside the same namespace. */
export interface V1TypedLocalObjectReference {
  /** APIGroup is the group for the resource being referenced. */
  readonly apiGroup?: Text | undefined;
  /** Kind is the type of resource being referenced */
  readonly kind: Text;
  /** Name is the name of resource being referenced */
  readonly name: Text;
}

/** TypedObjectReference contains enough information to let you locate the typed referenced object */
export interface V1TypedObjectReference {
  /** APIGroup is the group for the resource being referenced. */
  readonly apiGroup?: Text | undefined;
  /** Kind is the type of resource being referenced */
  readonly kind: Text;
  /** Name is the name of resource being referenced */
  readonly name: Text;
  /** Namespace is the namespace of resource being referenced Note that when a namespace is specified, a gateway.networking.k8s.io/ReferenceGrant object is required in the referent namespace to allow that namespace's owner to accept the reference. */
  readonly namespace?: Text | undefined;
}

/** Volume represents a named volume in a pod that may be accessed by any container in the pod. */
export interface V1Volume {
  readonly awsElasticBlockStore?: V1AWSElasticBlockStoreVolumeSource | undefined;
  readonly azureDisk?: V1AzureDiskVolumeSource | undefined;
  readonly azureFile?: V1AzureFileVolumeSource | undefined;
  readonly cephfs?: V1CephFSVolumeSource | undefined;
  readonly cinder?: V1CinderVolumeSource | undefined;
  readonly configMap?: V1ConfigMapVolumeSource | undefined;
  readonly csi?: V1CSIVolumeSource | undefined;
  readonly downwardAPI?: V1DownwardAPIVolumeSource | undefined;
  readonly emptyDir?: V1EmptyDirVolumeSource | undefined;
  readonly ephemeral?: V1EphemeralVolumeSource | undefined;
  readonly fc?: V1FCVolumeSource | undefined;
  readonly flexVolume?: V1FlexVolumeSource | undefined;
  readonly flocker?: V1FlockerVolumeSource | undefined;
  readonly gcePersistentDisk?: V1GCEPersistentDiskVolumeSource | undefined;
  readonly gitRepo?: V1GitRepoVolumeSource | undefined;
  readonly glusterfs?: V1GlusterfsVolumeSource | undefined;
  readonly hostPath?: V1HostPathVolumeSource | undefined;
  readonly image?: V1ImageVolumeSource | undefined;
  readonly iscsi?: V1ISCSIVolumeSource | undefined;
  /** name of the volume. */
  readonly name: Text;
  readonly nfs?: V1NFSVolumeSource | undefined;
  readonly persistentVolumeClaim?: V1PersistentVolumeClaimVolumeSource | undefined;
  readonly photonPersistentDisk?: V1PhotonPersistentDiskVolumeSource | undefined;
  readonly portworxVolume?: V1PortworxVolumeSource | undefined;
  readonly projected?: V1ProjectedVolumeSource | undefined;
  readonly quobyte?: V1QuobyteVolumeSource | undefined;
  readonly rbd?: V1RBDVolumeSource | undefined;
  readonly scaleIO?: V1ScaleIOVolumeSource | undefined;
  readonly secret?: V1SecretVolumeSource | undefined;
  readonly storageos?: V1StorageOSVolumeSource | undefined;
  readonly vsphereVolume?: V1VsphereVirtualDiskVolumeSource | undefined;
}

/** volumeDevice describes a mapping of a raw block device within a container. */
export interface V1VolumeDevice {
  /** devicePath is the path inside of the container that the device will be mapped to. */
  readonly devicePath: Text;
  /** name must match the name of a persistentVolumeClaim in the pod */
  readonly name: Text;
}

/** VolumeMount describes a mounting of a Volume within a container. */
export interface V1VolumeMount {
  /** Path within the container at which the volume should be mounted. Must not contain ':'. */
  readonly mountPath: Text;
  /** mountPropagation determines how mounts are propagated from the host to container and the other way around. */
  readonly mountPropagation?: Text | undefined;
  /** This must match the Name of a Volume. */
  readonly name: Text;
  /** Mounted read-only if true, read-write otherwise (false or unspecified). */
  readonly readOnly?: Bool | undefined;
  /** RecursiveReadOnly specifies whether read-only mounts should be handled recursively. If ReadOnly is false, this field has no meaning and must be unspecified. If ReadOnly is true, and this field is set to Disabled, the mount is not made recursively read-only. If this field is set to IfPossible, the mount is made recursively read-only, if it is supported by the container runtime. If this field is set to Enabled, the mount is made recursively read-only if it is supported by the container runtime, otherwise the pod will not be started and an error will be generated to indicate the reason. If this field is set to IfPossible or Enabled, MountPropagation must be set to None (or be unspecified, which defaults to None). If this field is not specified, it is treated as an equivalent of Disabled. */
  readonly recursiveReadOnly?: Text | undefined;
  /** Path within the volume from which the container's volume should be mounted. */
  readonly subPath?: Text | undefined;
  /** Expanded path within the volume from which the container's volume should be mounted. */
  readonly subPathExpr?: Text | undefined;
}

/** VolumeNodeAffinity defines constraints that limit what nodes this volume can be accessed from. */
export interface V1VolumeNodeAffinity {
  readonly required?: V1NodeSelector | undefined;
}

/** Projection that may be projected along with other supported volume types. */
export interface V1VolumeProjection {
  readonly clusterTrustBundle?: V1ClusterTrustBundleProjection | undefined;
  readonly configMap?: V1ConfigMapProjection | undefined;
  readonly downwardAPI?: V1DownwardAPIProjection | undefined;
  readonly podCertificate?: V1PodCertificateProjection | undefined;
  readonly secret?: V1SecretProjection | undefined;
  readonly serviceAccountToken?: V1ServiceAccountTokenProjection | undefined;
}

/** VolumeResourceRequirements describes the storage resource requirements for a volume. */
export interface V1VolumeResourceRequirements {
  /** Limits describes the maximum amount of compute resources allowed. */
  readonly limits?: { readonly [name: string]: Text } | undefined;
  /** Requests describes the minimum amount of compute resources required. */
  readonly requests?: { readonly [name: string]: Text } | undefined;
}

/** Represents a vSphere volume resource. */
export interface V1VsphereVirtualDiskVolumeSource {
  /** fsType is filesystem type to mount. */
  readonly fsType?: Text | undefined;
  /** storagePolicyID is the storage Policy Based Management (SPBM) profile ID associated with the StoragePolicyName. */
  readonly storagePolicyID?: Text | undefined;
  /** storagePolicyName is the storage Policy Based Management (SPBM) profile name. */
  readonly storagePolicyName?: Text | undefined;
  /** volumePath is the path that identifies vSphere volume vmdk */
  readonly volumePath: Text;
}

/** The weights of all of the matched WeightedPodAffinityTerm fields are added per-node to find the most preferred node(s) */
export interface V1WeightedPodAffinityTerm {
  readonly podAffinityTerm: V1PodAffinityTerm;
  /** weight associated with matching the corresponding podAffinityTerm, in the range 1-100. */
  readonly weight: Int;
}

/** WindowsSecurityContextOptions contain Windows-specific options and credentials. */
export interface V1WindowsSecurityContextOptions {
  /** GMSACredentialSpec is where the GMSA admission webhook (https://github.com/kubernetes-sigs/windows-gmsa) inlines the contents of the GMSA credential spec named by the GMSACredentialSpecName field. */
  readonly gmsaCredentialSpec?: Text | undefined;
  /** GMSACredentialSpecName is the name of the GMSA credential spec to use. */
  readonly gmsaCredentialSpecName?: Text | undefined;
  /** HostProcess determines if a container should be run as a 'Host Process' container. */
  readonly hostProcess?: Bool | undefined;
  /** The UserName in Windows to run the entrypoint of the container process. */
  readonly runAsUserName?: Text | undefined;
}

/** ContainerResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. */
export interface V2ContainerResourceMetricSource {
  /** container is the name of the container in the pods of the scaling target */
  readonly container: Text;
  /** name is the name of the resource in question. */
  readonly name: Text;
  readonly target: V2MetricTarget;
}

/** CrossVersionObjectReference contains enough information to let you identify the referred resource. */
export interface V2CrossVersionObjectReference {
  /** apiVersion is the API version of the referent */
  readonly apiVersion?: Text | undefined;
  /** kind is the kind of the referent; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds */
  readonly kind: Text;
  /** name is the name of the referent; More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names */
  readonly name: Text;
}

/** ExternalMetricSource indicates how to scale on a metric not associated with any Kubernetes object (for example length of queue in cloud messaging service, or QPS from loadbalancer running outside of cluster). */
export interface V2ExternalMetricSource {
  readonly metric: V2MetricIdentifier;
  readonly target: V2MetricTarget;
}

/** HPAScalingPolicy is a single policy which must hold true for a specified past interval. */
export interface V2HPAScalingPolicy {
  /** periodSeconds specifies the window of time for which the policy should hold true. */
  readonly periodSeconds: Int;
  /** type is used to specify the scaling policy. */
  readonly type: 'Pods' | 'Percent';
  /** value contains the amount of change which is permitted by the policy. */
  readonly value: Int;
}

/** HPAScalingRules configures the scaling behavior for one direction via scaling Policy Rules and a configurable metric tolerance. Scaling Policy Rules are applied after calculating DesiredReplicas from metrics for the HPA. */
export interface V2HPAScalingRules {
  /** policies is a list of potential scaling polices which can be used during scaling. */
  readonly policies?: readonly (V2HPAScalingPolicy)[] | undefined;
  /** selectPolicy is used to specify which policy should be used. */
  readonly selectPolicy?: 'Max' | 'Min' | 'Disabled' | undefined;
  /** stabilizationWindowSeconds is the number of seconds for which past recommendations should be considered while scaling up or scaling down. */
  readonly stabilizationWindowSeconds?: Int | undefined;
  /** tolerance is the tolerance on the ratio between the current and desired metric value under which no updates are made to the desired number of replicas (e.g. 0.01 for 1%). */
  readonly tolerance?: Text | undefined;
}

/** HorizontalPodAutoscaler is the configuration for a horizontal pod autoscaler, which automatically manages the replica count of any resource implementing the scale subresource based on the metrics specified. */
export interface V2HorizontalPodAutoscaler {
  readonly apiVersion: 'autoscaling/v2';
  readonly kind: 'HorizontalPodAutoscaler';
  readonly metadata: V1ObjectMeta & { readonly name: Text };
  readonly spec: V2HorizontalPodAutoscalerSpec;
}

/** HorizontalPodAutoscalerBehavior configures the scaling behavior of the target in both Up and Down directions (scaleUp and scaleDown fields respectively). */
export interface V2HorizontalPodAutoscalerBehavior {
  readonly scaleDown?: V2HPAScalingRules | undefined;
  readonly scaleUp?: V2HPAScalingRules | undefined;
}

/** HorizontalPodAutoscalerSpec describes the desired functionality of the HorizontalPodAutoscaler. */
export interface V2HorizontalPodAutoscalerSpec {
  readonly behavior?: V2HorizontalPodAutoscalerBehavior | undefined;
  /** maxReplicas is the upper limit for the number of replicas to which the autoscaler can scale up. */
  readonly maxReplicas: Int;
  /** metrics contains the specifications for which to use to calculate the desired replica count (the maximum replica count across all metrics will be used). The desired replica count is calculated multiplying the ratio between the target value and the current value by the current number of pods. Ergo, metrics used must decrease as the pod count is increased, and vice-versa. See the individual metric source types for more information about how each type of metric must respond. */
  readonly metrics?: readonly (V2MetricSpec)[] | undefined;
  /** minReplicas is the lower limit for the number of replicas to which the autoscaler can scale down. It defaults to 1 pod. minReplicas is allowed to be 0 if the alpha feature gate HPAScaleToZero is enabled and at least one Object or External metric is configured. Scaling is active as long as at least one metric value is available. */
  readonly minReplicas?: Int | undefined;
  readonly scaleTargetRef: V2CrossVersionObjectReference;
}

/** MetricIdentifier defines the name and optionally selector for a metric */
export interface V2MetricIdentifier {
  /** name is the name of the given metric */
  readonly name: Text;
  readonly selector?: V1LabelSelector | undefined;
}

/** MetricSpec specifies how to scale based on a single metric (only `type` and one other matching field should be set at once). */
export interface V2MetricSpec {
  readonly containerResource?: V2ContainerResourceMetricSource | undefined;
  readonly external?: V2ExternalMetricSource | undefined;
  readonly object?: V2ObjectMetricSource | undefined;
  readonly pods?: V2PodsMetricSource | undefined;
  readonly resource?: V2ResourceMetricSource | undefined;
  /** type is the type of metric source. It should be one of "ContainerResource", "External", "Object", "Pods" or "Resource", each mapping to a matching field in the object. */
  readonly type: 'ContainerResource' | 'External' | 'Object' | 'Pods' | 'Resource';
}

/** MetricTarget defines the target value, average value, or average utilization of a specific metric */
export interface V2MetricTarget {
  /** averageUtilization is the target value of the average of the resource metric across all relevant pods, represented as a percentage of the requested value of the resource for the pods. */
  readonly averageUtilization?: Int | undefined;
  /** averageValue is the target value of the average of the metric across all relevant pods (as a quantity) */
  readonly averageValue?: Text | undefined;
  /** type represents whether the metric type is Utilization, Value, or AverageValue */
  readonly type: 'Utilization' | 'Value' | 'AverageValue';
  /** value is the target value of the metric (as a quantity). */
  readonly value?: Text | undefined;
}

/** ObjectMetricSource indicates how to scale on a metric describing a kubernetes object (for example, hits-per-second on an Ingress object). */
export interface V2ObjectMetricSource {
  readonly describedObject: V2CrossVersionObjectReference;
  readonly metric: V2MetricIdentifier;
  readonly target: V2MetricTarget;
}

/** PodsMetricSource indicates how to scale on a metric describing each pod in the current scale target (for example, transactions-processed-per-second). */
export interface V2PodsMetricSource {
  readonly metric: V2MetricIdentifier;
  readonly target: V2MetricTarget;
}

/** ResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. */
export interface V2ResourceMetricSource {
  /** name is the name of the resource in question. */
  readonly name: Text;
  readonly target: V2MetricTarget;
}

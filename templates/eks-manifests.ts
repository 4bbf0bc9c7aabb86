export { clusterManifests } from './eks/cluster-manifests';
export { manifests } from './eks/manifests';

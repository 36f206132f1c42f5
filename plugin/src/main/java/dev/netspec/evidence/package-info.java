/**
 * What a person compares with the running cluster, or puts where netspec does not write: the expected MetalLB
 * configuration, services, networks, Machines, BGP routers. Begin with {@link dev.netspec.evidence.Evidence}.
 *
 * <p>Evidence is found out from the objects as the product finds it out, not from the model that they were made of: what
 * it shows is proof of what they say, and the model gives only what no object can say. So it keeps its own list of the
 * labels that matter. Nothing in here is applied to a cluster; it lies outside every synced path.
 */
package dev.netspec.evidence;

/**
 * What a single term of a spec means: a name what it names, a CIDR the network that the product makes of it. Begin with
 * {@link dev.netspec.term.Names}.
 */
package dev.netspec.term;

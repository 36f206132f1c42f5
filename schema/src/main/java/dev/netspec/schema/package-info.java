/**
 * The contract as files: the JSON Schemas of the spec and of the raw netplan in it and, per release, its catalogue entry
 * and its manifests' schemas.
 */
package dev.netspec.schema;

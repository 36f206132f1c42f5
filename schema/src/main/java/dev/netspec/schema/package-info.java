/** The contract as files: the spec's JSON Schema and, per release, its catalogue entry and its manifests' schemas. */
package dev.netspec.schema;

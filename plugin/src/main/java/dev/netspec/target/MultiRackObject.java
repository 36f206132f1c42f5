package dev.netspec.target;

import dev.netspec.manifest.Manifest;
import java.util.Optional;

/**
 * A MultiRackCluster as written.
 *
 * @param localAsn of a neighbour that states none
 * @param neighborAsn of a neighbour that states none
 */
record MultiRackObject(Manifest manifest, Optional<Long> localAsn, Optional<Long> neighborAsn) {}

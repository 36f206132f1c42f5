package dev.netspec.diff;

import java.util.Optional;

/**
 * A cluster that has errors on a side, so that there is nothing to compare.
 *
 * @param before whether it has them on the earlier side
 * @param after whether it has them on the later side
 * @param firstRelease that could express it, if no side can
 */
public record LeftOut(Scope cluster, boolean before, boolean after, Optional<String> firstRelease) {}

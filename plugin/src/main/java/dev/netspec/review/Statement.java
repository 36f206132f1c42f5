package dev.netspec.review;

import dev.netspec.diff.Scope;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.source.Origin;
import java.util.Optional;

/**
 * What is said of one cluster, and may turn out to be said of several.
 *
 * @param before what the sentence says before it names the cluster
 * @param after what it says after that
 * @param hosts those it is about, if it is about hosts
 * @param network the one that it is about, if several may share what changes of it
 */
record Statement(
        Scope cluster,
        ChangeKind kind,
        Ground ground,
        String before,
        String after,
        Optional<HostLayout> hosts,
        Optional<Network> network,
        Impact impact,
        Origin at) {}

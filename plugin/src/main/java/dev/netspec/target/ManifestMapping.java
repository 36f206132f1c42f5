package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import java.util.List;

/** The two directions of one kind of object, side by side. Implementations have no state. */
interface ManifestMapping {

    String kind();

    /** The objects of this kind that a cluster needs in the release of its region. */
    List<Manifest> lower(Cluster cluster, Diagnostics.Collector out);

    /** Adds what an object of this kind says to what has been read so far. */
    void lift(Manifest manifest, Lifted into, Diagnostics.Collector out);
}

package dev.netspec.lint;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.TemplateText;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;

/**
 * An L2Template with its netplan text as a tree, in which macros such as {@code {{nic 0}}} are the text of scalars and
 * keys. Places in the tree point into the manifest.
 *
 * @param netplan empty if the text cannot be read, which lifting reports
 */
record L2Template(Manifest manifest, MapNode netplan) {

    static L2Template read(Manifest manifest) {
        return new L2Template(
                manifest,
                manifest.spec()
                        .scalar("npTemplate")
                        .flatMap(text -> TemplateText.read(text, Objects.words(manifest), new Diagnostics.Collector()))
                        .filter(MapNode.class::isInstance)
                        .map(MapNode.class::cast)
                        .orElse(MapNode.EMPTY));
    }
}

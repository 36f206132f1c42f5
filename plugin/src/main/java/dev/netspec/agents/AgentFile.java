package dev.netspec.agents;

import dev.netspec.manifest.Header;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeWriter;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One object, and why it is as it is.
 *
 * @param reasons lines of text that a reader of the object finds above it
 */
record AgentFile(String reasons, MapNode object) {

    /** @param region whose file the object is made from */
    String text(Origin region) {
        List<String> sources = region.file().map(SourceFile::path).stream().toList();
        String comment = reasons.isEmpty()
                ? ""
                : reasons.lines().map(line -> ("# " + line).strip() + "\n").collect(Collectors.joining("", "#\n", ""));
        return Header.hash(sources) + comment + NodeWriter.write(object);
    }
}

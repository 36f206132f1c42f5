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
 * @param reasons what a reader of the object finds above it: paragraphs of one line each, broken here for reading; a line
 *     that is indented stays as it is
 */
record AgentFile(String reasons, MapNode object) {

    private static final int WIDTH = 100;

    /** @param region whose file the object is made from */
    String text(Origin region) {
        List<String> sources = region.file().map(SourceFile::path).stream().toList();
        String comment = reasons.lines().map(AgentFile::comment).collect(Collectors.joining());
        return Header.hash(sources) + (comment.isEmpty() ? "" : "#\n" + comment) + NodeWriter.write(object);
    }

    private static String comment(String paragraph) {
        if (paragraph.startsWith(" ")) {
            return "# " + paragraph + "\n";
        }
        StringBuilder lines = new StringBuilder("#");
        int length = 1;
        for (String word : paragraph.split(" ")) {
            if (length + 1 + word.length() > WIDTH) {
                lines.append("\n#  ");
                length = 3;
            }
            lines.append(' ').append(word);
            length += 1 + word.length();
        }
        return lines.append('\n').toString();
    }
}

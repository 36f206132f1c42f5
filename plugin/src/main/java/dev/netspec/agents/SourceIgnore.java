package dev.netspec.agents;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What Flux leaves out of a repository, in the notation of {@code .gitignore}. */
final class SourceIgnore {

    private SourceIgnore() {}

    /**
     * Everything but some directories. Nothing can be let in below what is left out, so each directory on the way is let
     * in, and then left out but for the next one.
     *
     * @param directories below the root; one that lies in another comes with that
     */
    static String allBut(List<String> directories) {
        return lines("", directories);
    }

    private static String lines(String above, List<String> directories) {
        Map<String, List<String>> below = directories.stream()
                .collect(Collectors.groupingBy(path -> path.split("/", 2)[0], TreeMap::new, Collectors.toList()));
        StringBuilder lines = new StringBuilder(above + "/*\n");
        below.keySet().forEach(name -> lines.append("!" + above + "/" + name + "\n"));
        below.forEach((name, paths) -> {
            if (!paths.contains(name)) {
                List<String> rests = paths.stream()
                        .map(path -> path.substring(name.length() + 1))
                        .toList();
                lines.append(lines(above + "/" + name, rests));
            }
        });
        return lines.toString();
    }
}

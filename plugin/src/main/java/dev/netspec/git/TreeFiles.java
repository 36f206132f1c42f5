package dev.netspec.git;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** One walk over a directory of a commit, with the outcome that a walk over a checkout of it would have. */
final class TreeFiles {

    private static final byte[] LFS = "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

    /** As many links to links as Linux follows. */
    private static final int LINKS = 40;

    private final Repository repository;
    private final Commit commit;
    private final String directory;
    private final String shownDirectory;
    private final PathPatterns patterns;
    private final Diagnostics.Collector problems;
    private final Diagnostics.Collector out;
    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final SortedMap<String, ObjectId> links = new TreeMap<>();
    private final Map<String, ObjectId> regular = new TreeMap<>();

    /**
     * @param directory its path in the repository, empty for the root
     * @param shownDirectory what the paths of the files begin with, empty for nothing
     * @param problems gets what is wrong with files
     * @param out gets what the repository lacks
     */
    TreeFiles(
            Repository repository,
            Commit commit,
            String directory,
            String shownDirectory,
            PathPatterns patterns,
            Diagnostics.Collector problems,
            Diagnostics.Collector out) {
        this.repository = repository;
        this.commit = commit;
        this.directory = directory;
        this.shownDirectory = shownDirectory;
        this.patterns = patterns;
        this.problems = problems;
        this.out = out;
    }

    List<SourceFile> read() throws IOException {
        try (ObjectReader objects = repository.newObjectReader();
                RevWalk commits = new RevWalk(objects)) {
            ObjectId root = commits.parseCommit(commit.id()).getTree();
            Optional<ObjectId> tree = directory.isEmpty() ? Optional.of(root) : below(objects, root);
            if (tree.isPresent()) {
                walk(objects, tree.get());
            }
        }
        return List.copyOf(files.values());
    }

    private Optional<ObjectId> below(ObjectReader objects, ObjectId root) throws IOException {
        try (TreeWalk entry = TreeWalk.forPath(objects, directory, root)) {
            if (entry == null) {
                return Optional.empty();
            }
            if (entry.getFileMode(0) != FileMode.TREE) {
                problems.add(SourceFiles.unreadable(shownDirectory, "`" + shownDirectory + "` is not a directory")
                        .fix("keep the files themselves there"));
                return Optional.empty();
            }
            return Optional.of(entry.getObjectId(0));
        }
    }

    private void walk(ObjectReader objects, ObjectId tree) throws IOException {
        try (TreeWalk walk = new TreeWalk(objects)) {
            walk.addTree(tree);
            while (walk.next()) {
                String path = walk.getPathString();
                FileMode mode = walk.getFileMode(0);
                if (mode == FileMode.TREE && !patterns.exclude(path)) {
                    walk.enterSubtree();
                } else if (mode == FileMode.SYMLINK) {
                    links.put(path, walk.getObjectId(0));
                } else if (mode == FileMode.GITLINK && !patterns.exclude(path)) {
                    problems.add(SourceFiles.unreadable(
                                    shown(path),
                                    "`" + shown(path) + "` is a submodule, whose files" + " are in another repository")
                            .fix("keep the files in this repository, or exclude the submodule"));
                } else if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
                    regular.put(path, walk.getObjectId(0));
                }
            }
        }
        for (var file : regular.entrySet()) {
            if (patterns.match(file.getKey())) {
                read(objects, file.getKey(), file.getValue());
            }
        }
        for (String link : links.keySet()) {
            if (patterns.match(link)) {
                follow(objects, link);
            }
        }
    }

    private void follow(ObjectReader objects, String link) throws IOException {
        String target = link;
        for (int step = 0; step < LINKS && links.containsKey(target); step++) {
            Path to = Path.of(text(objects, links.get(target)));
            Path next =
                    to.isAbsolute() ? to : Path.of(target).resolveSibling(to).normalize();
            if (next.isAbsolute() || next.startsWith("..")) {
                problems.add(SourceFiles.outside(shown(link)));
                return;
            }
            target = GitRepository.slashes(next);
        }
        if (!regular.containsKey(target)) {
            problems.add(SourceFiles.unreadable(shown(link), "`" + shown(link) + "` is a link that leads to no file")
                    .fix("replace it by a file"));
        } else if (!files.containsKey(shown(target))) {
            read(objects, link, regular.get(target));
        }
    }

    private static String text(ObjectReader objects, ObjectId blob) throws IOException {
        return new String(objects.open(blob).getCachedBytes(), StandardCharsets.UTF_8);
    }

    private void read(ObjectReader objects, String path, ObjectId blob) throws IOException {
        try {
            ObjectLoader content = objects.open(blob);
            if (content.getSize() > SourceFiles.LARGEST) {
                problems.add(SourceFiles.tooLarge(shown(path), content.getSize()));
                return;
            }
            byte[] bytes = content.getCachedBytes((int) SourceFiles.LARGEST);
            if (bytes.length > LFS.length && Arrays.equals(bytes, 0, LFS.length, LFS, 0, LFS.length)) {
                problems.add(SourceFiles.unreadable(
                                shown(path), "`" + shown(path) + "` is kept in Git LFS, outside the repository")
                        .fix("keep it in the repository itself"));
                return;
            }
            files.put(shown(path), new SourceFile(shown(path), bytes));
        } catch (MissingObjectException partial) {
            out.add(GitFindings.blobMissing(shown(path), commit.name()));
        }
    }

    private String shown(String path) {
        return shownDirectory.isEmpty() ? path : shownDirectory + "/" + path;
    }
}

package dev.netspec.git;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.source.Origin;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a user can mend about a clone. None of it has a place: no file states it. */
final class GitFindings {

    private static final String IN_CI = "set `fetch-depth: 0` for `actions/checkout` or `GIT_DEPTH: 0` in GitLab CI; ";

    /** What git calls the repository that was cloned. */
    private static final String ORIGIN = "origin";

    private GitFindings() {}

    static Diagnostic noRepository() {
        return Diagnostic.error(
                        "git-repository-missing", Origin.NONE, "the directory of the build lies in no git repository")
                .fix("run the build in a clone, or name a directory as `netspec.base`, for example `./base`");
    }

    static Diagnostic outside(String directory) {
        return Diagnostic.error(
                        "git-repository-missing",
                        Origin.NONE,
                        "`" + directory + "` lies outside the git repository of the build")
                .fix("move it into the repository, or name a directory as `netspec.base`, for example `./base`");
    }

    /**
     * @param remotes by name
     * @param known the short names of all branches and tags
     */
    static Diagnostic unknown(String revision, Set<String> remotes, Collection<String> known) {
        Diagnostic unknown = Diagnostic.error("git-ref-unknown", Origin.NONE, "this clone has no `" + revision + "`");
        boolean isOfRemote = Stream.concat(Stream.of(ORIGIN), remotes.stream())
                .anyMatch(remote -> revision.startsWith(remote + "/"));
        Optional<String> elsewhere = remotes.stream()
                .map(remote -> remote + "/" + revision)
                .filter(known::contains)
                .findFirst()
                .or(() -> revision.matches(".*[~^@:].*") ? Optional.empty() : DidYouMean.nearest(revision, known))
                .filter(name -> !isOfRemote);
        return elsewhere
                .map(name -> unknown.fix("write `" + name + "`, if that is meant"))
                .orElseGet(() -> unknown.fix(IN_CI + "elsewhere, run `" + fetch(revision, remotes) + "`"));
    }

    private static String fetch(String revision, Set<String> remotes) {
        if (revision.matches("[0-9a-f]{7,64}|.*[~^:@{].*")) {
            return "git fetch --all";
        }
        String name = revision.replaceFirst("^refs/(remotes|heads)/", "");
        String remote = remotes.stream()
                .filter(each -> name.startsWith(each + "/"))
                .findFirst()
                .orElse(ORIGIN);
        String branch = name.startsWith(remote + "/") ? name.substring(remote.length() + 1) : name;
        return "git fetch " + remote + " " + branch + ":refs/remotes/" + remote + "/" + branch;
    }

    static Diagnostic shallow(String revision) {
        return Diagnostic.error(
                        "git-history-incomplete",
                        Origin.NONE,
                        "this clone lacks the commit in which `HEAD` and `" + revision + "` part")
                .fix(IN_CI + "elsewhere, run `git fetch --unshallow`");
    }

    static Diagnostic blobMissing(String file, String revision) {
        return Diagnostic.error(
                        "git-history-incomplete",
                        Origin.NONE,
                        "this clone lacks `" + file + "` as `" + revision + "` has it")
                .fix("clone without `filter`, or run `git fetch --refetch`");
    }

    static Diagnostic unrelated(String revision) {
        return Diagnostic.error(
                        "git-history-unrelated", Origin.NONE, "`HEAD` and `" + revision + "` have no commit in common")
                .fix("name a branch that this one was made from, or a directory such as `./base`");
    }
}

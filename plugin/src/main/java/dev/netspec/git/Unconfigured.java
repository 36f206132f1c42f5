package dev.netspec.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * A machine on which nobody has configured git. JGit would otherwise run {@code git} to find the machine's configuration,
 * and write a probe into the repository and what it measured into the user's home.
 */
final class Unconfigured extends SystemReader.Delegate {

    private static final SystemReader INSTANCE = new Unconfigured();

    private Unconfigured() {
        super(SystemReader.getInstance());
    }

    /** JGit asks one for all; it is never told otherwise, so whoever comes first does the same as whoever comes last. */
    static void install() {
        SystemReader.setInstance(INSTANCE);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    private static final class Nothing extends FileBasedConfig {

        /** How exact the times of files are; asked of it, JGit need not measure. It is that of the worst file system. */
        private static final long SECONDS = 2;

        private Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is no file
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}

package dev.netspec.maven;

import dev.netspec.diagnostic.Diagnostics;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Says whether the spec is sound for its releases. Writes nothing.
 *
 * @since 0.1
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends GatingMojo {

    @Override
    void gate() throws IOException, MojoFailureException {
        conclude(compile(), Diagnostics.NONE);
    }
}

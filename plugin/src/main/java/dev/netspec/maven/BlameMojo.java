package dev.netspec.maven;

import dev.netspec.Compilation;
import dev.netspec.provenance.Field;
import dev.netspec.report.BlameReport;
import dev.netspec.secret.Secrets;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says why an object is as it is: for each of its fields the value, the file, line and column of the spec that state it, and
 * from git the commit that last touched that line. Writes nothing. Without a git repository it leaves the commit out.
 *
 * @since 0.1
 */
@Mojo(name = "blame", threadSafe = true)
public final class BlameMojo extends AbstractNetspecMojo {

    /**
     * The object, as in Subnet/mosk/mosk-1-lcm: kind, namespace and name. Where several management clusters have one of
     * that name, the management cluster goes before it: kaas-mgmt/Subnet/default/mgmt-lcm.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.object")
    private String object;

    /**
     * The field to explain, as a JSON Pointer, and all below it: /spec/cidr. It may go on into the text of an npTemplate:
     * /spec/npTemplate/bonds. Default: all fields.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.field")
    private String field;

    @Override
    void run() throws IOException, MojoFailureException {
        Compilation compilation = compile();
        failOnErrors(compilation.diagnostics());
        KnownObject known = KnownObject.named(Optional.ofNullable(object).orElse(""), compilation.manifests());
        List<Field> fields = known.fields(Optional.ofNullable(field));
        Secrets secrets = Secrets.in(compilation.sources());
        BlameReport report = new BlameReport();
        try (SpecHistory history = SpecHistory.around(base())) {
            for (Field each : fields) {
                report.add(each.pointer(), secrets.mask(each.text()), each.origin(), history.lastChange(each.origin()));
            }
        }
        report.lines(known.name() + " of " + known.managementCluster()).forEach(getLog()::info);
    }
}

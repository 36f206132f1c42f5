package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dev.netspec.gate.Json;
import dev.netspec.provenance.Sha256;
import dev.netspec.schema.Schemas;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class AttachMojoTest {

    @TempDir
    private Path base;

    private final MavenProjectHelper helper = mock(MavenProjectHelper.class);

    private AttachMojo attach(String timestamp) throws IllegalAccessException {
        AttachMojo attach = new AttachMojo();
        Repository.set(attach, "classifier", "manifests");
        Repository.set(attach, "outputTimestamp", timestamp);
        Repository.set(attach, "buildDirectory", base.resolve("target").toFile());
        Repository.set(attach, "finalName", "network-1");
        Repository.set(attach, "project", new MavenProject());
        Repository.set(attach, "helper", helper);
        Repository.set(attach, "version", "1.0");
        attach.setLog(mock(Log.class));
        return attach;
    }

    @Test
    void theZipHoldsWhatUpdateWritesAndTheStatementIsAboutIt() throws Exception {
        Repository repository = Repository.in(base);
        repository.update();

        repository.run(attach("2027-03-31T12:00:00Z"));

        Path zip = repository.path("target/network-1-manifests.zip");
        assertThat(content(zip)).isEqualTo(committed(repository));
        File statement = repository.path("target/network-1-provenance.json").toFile();
        JSONObject read = Json.object(Files.readString(statement.toPath()));
        assertThat(Json.violations(Schemas.provenance(), read)).isEmpty();
        JSONObject subject = read.getJSONArray("subject").getJSONObject(0);
        assertThat(subject.getString("name")).isEqualTo("network-1-manifests.zip");
        assertThat(subject.getJSONObject("digest").getString("sha256")).isEqualTo(Sha256.of(Files.readAllBytes(zip)));
        verify(helper).attachArtifact(any(), eq("zip"), eq("manifests"), eq(zip.toFile()));
        verify(helper).attachArtifact(any(), eq("json"), eq("provenance"), eq(statement));
    }

    @Test
    void theSameFilesGiveTheSameBytesWhateverACommentSays() throws Exception {
        Repository repository = Repository.in(base);
        repository.run(attach("1774958400"));
        byte[] before = Files.readAllBytes(repository.path("target/network-1-manifests.zip"));
        repository.with("spec/kaas-mgmt.yaml", "# a comment\n" + Repository.CLUSTER);

        repository.run(attach("2026-03-31T12:00:00Z"));

        assertThat(Files.readAllBytes(repository.path("target/network-1-manifests.zip")))
                .isEqualTo(before);
    }

    @Test
    void attachesNothingIfThereIsAnError() throws Exception {
        Repository repository =
                Repository.in(base).with("spec/kaas-mgmt.yaml", Repository.CLUSTER.replace("10.0.11.90", "10.0.11.70"));
        AttachMojo attach = attach("");
        Repository.set(attach, "includes", List.of("**/*.yaml"));

        repository.failureOf(attach);

        assertThat(repository.files()).noneMatch(file -> file.startsWith("target/"));
        verify(helper, never()).attachArtifact(any(), any(), any(), any());
    }

    private static Map<String, String> content(Path zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipFile read = new ZipFile(zip.toFile())) {
            for (var entry : read.stream().toList()) {
                files.put(entry.getName(), new String(read.getInputStream(entry).readAllBytes()));
            }
        }
        return files;
    }

    private static Map<String, String> committed(Repository repository) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String file : repository.files()) {
            if (file.matches("(rendered|evidence|bootstrap)/.*")) {
                files.put(file, Files.readString(repository.path(file)));
            }
        }
        return files;
    }
}

package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The language is small: a person says each thing once, and says much less than what it becomes. */
class SpecSizeTest {

    /** Everything that is said of cluster {@code mosk-1}, its profiles and the network that it shares. */
    private static final List<String> OF_MOSK_1 =
            List.of("spec/region-one/mosk-1.yaml", "spec/region-one/networks.yaml", "spec/mosk-profiles.yaml");

    /** A key whose value names something that is stated elsewhere. */
    private static final Set<String> REFERENCES = Set.of("region", "extends", "profile", "from", "in", "to", "link");

    private static final Pattern MACRO = Pattern.compile("\\{\\{(\\w+) ?\"?([^}\"]*)\"?}}");

    record Value(String key, String text) {}

    @Test
    void aClusterSaysAtMostAQuarterOfTheValuesThatItRenders() {
        int said = values().size();
        int rendered =
                Netspec.compile(new CompileRequest(SampleRepositoryTest.spec(), Optional.empty())).manifests().stream()
                        .flatMap(set -> set.manifests().stream())
                        .filter(manifest -> manifest.namespace().equals("mosk")
                                && manifest.label(CLUSTER)
                                        .orElse(manifest.name())
                                        .equals("mosk-1"))
                        .mapToInt(SpecSizeTest::renderedValues)
                        .sum();
        assertThat(said).isPositive();
        assertThat(said * 4).as("%d values become %d", said, rendered).isLessThanOrEqualTo(rendered);
    }

    private static final String CLUSTER = "cluster.sigs.k8s.io/cluster-name";

    /** The list is the review: whoever repeats a value in the sample says there why the language makes him. */
    @Test
    void aValueOccursTwiceOnlyAsAReferenceOrWithAReason() throws IOException {
        Map<String, List<String>> keysByText = values().stream()
                .filter(value ->
                        !value.key().equals("apiVersion") && !value.key().equals("kind"))
                .collect(Collectors.groupingBy(
                        Value::text, TreeMap::new, Collectors.mapping(Value::key, Collectors.toList())));
        SortedSet<String> repeated = new TreeSet<>();
        keysByText.forEach((text, keys) -> {
            if (keys.stream().filter(key -> !REFERENCES.contains(key)).count() > 1) {
                repeated.add(text);
            }
        });
        assertThat(reasons().keySet()).containsExactlyElementsOf(repeated);
        assertThat(reasons().values()).noneMatch(String::isBlank);
    }

    private static TreeMap<String, String> reasons() throws IOException {
        try (InputStream in = SpecSizeTest.class.getResourceAsStream("repeated-values.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" +", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, two) -> one, TreeMap::new));
        }
    }

    private static List<Value> values() {
        List<Value> values = new ArrayList<>();
        SampleRepositoryTest.spec().stream()
                .filter(source -> OF_MOSK_1.contains(source.path()))
                .forEach(source -> NodeReader.read(source, new Diagnostics.Collector())
                        .forEach(document -> collect("", document, values)));
        return values;
    }

    /** An npTemplate counts by the values of the netplan in it. */
    private static int renderedValues(Manifest manifest) {
        List<Value> values = new ArrayList<>();
        collect("", manifest.root(), values);
        return values.stream()
                .mapToInt(value -> value.key().equals("npTemplate") ? netplanValues(value.text()) : 1)
                .sum();
    }

    private static int netplanValues(String template) {
        List<Value> values = new ArrayList<>();
        String filled = MACRO.matcher(template).replaceAll("$1-$2");
        NodeReader.read(SourceFile.of("netplan.yaml", filled), new Diagnostics.Collector())
                .forEach(document -> collect("", document, values));
        return values.size();
    }

    private static void collect(String key, Node node, List<Value> into) {
        if (node instanceof MapNode map) {
            map.entries().forEach((name, entry) -> collect(name, entry.value(), into));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(key, item, into));
        } else if (node instanceof ScalarNode scalar) {
            into.add(new Value(key, scalar.text()));
        }
    }
}

package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What users see of the goals, as the generated descriptor says it. */
class PluginDescriptorTest {

    private static final Map<String, Element> GOALS = new TreeMap<>();

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            elements(root, "mojo").forEach(mojo -> GOALS.put(text(mojo, "goal"), mojo));
            assertThat(text(root, "goalPrefix")).isEqualTo("netspec");
        }
    }

    @Test
    void theseAreTheGoalsAndTheirPhases() {
        String goals = GOALS.entrySet().stream()
                .map(goal -> (goal.getKey() + " " + text(goal.getValue(), "phase")).strip() + "\n")
                .collect(Collectors.joining());

        assertThat(goals).isEqualTo("""
                        agents
                        attach package
                        baseline
                        blame
                        check verify
                        compile compile
                        diff
                        explain
                        fix
                        help
                        prove
                        update
                        validate validate
                        """);
    }

    @Test
    void everyGoalIsThreadSafeAndDescribed() {
        assertThat(GOALS.values()).allSatisfy(mojo -> {
            assertThat(text(mojo, "threadSafe")).isEqualTo("true");
            assertThat(text(mojo, "description")).isNotBlank();
        });
    }

    @Test
    void onlyExplainAndHelpNeedNoProject() {
        assertThat(GOALS.entrySet().stream()
                        .filter(goal -> text(goal.getValue(), "requiresProject").equals("false"))
                        .map(Map.Entry::getKey))
                .containsExactly("explain", "help");
    }

    @Test
    void thePropertyOfAParameterIsItsNameBehindThePrefix() {
        GOALS.forEach((goal, mojo) -> editable(mojo).forEach(parameter -> {
            String name = text(parameter, "name");
            String expected = name.equals(goal + "Skip") ? goal + ".skip" : name;
            assertThat(property(mojo, name))
                    .as("%s of %s", name, goal)
                    .startsWith(isMap(parameter) ? "" : "${netspec." + expected + "}");
        }));
    }

    @Test
    void everyParameterSaysWhatItIsAndSinceWhen() {
        GOALS.forEach((goal, mojo) -> editable(mojo).forEach(parameter -> {
            assertThat(text(parameter, "since"))
                    .as("%s of %s", text(parameter, "name"), goal)
                    .isEqualTo("0.1");
            assertThat(text(parameter, "description")).isNotBlank();
        }));
    }

    @Test
    void theGoalsThatCompileShareTheirParameters() {
        for (String goal :
                List.of("validate", "compile", "check", "update", "agents", "diff", "baseline", "blame", "attach")) {
            assertThat(editable(GOALS.get(goal)).stream().map(parameter -> text(parameter, "name")))
                    .as(goal)
                    .contains(
                            "specDirectory",
                            "includes",
                            "excludes",
                            "targetRelease",
                            "renderedDirectory",
                            "evidenceDirectory",
                            "bootstrapDirectory",
                            "gitopsDirectory",
                            "outputDirectory",
                            "failOn",
                            "profile",
                            "severities",
                            "baselineFile",
                            "today",
                            "format",
                            "width",
                            "skip");
        }
    }

    /** Nobody can write one on a command line. */
    private static boolean isMap(Element parameter) {
        return text(parameter, "type").equals("java.util.Map");
    }

    /** The parameters that a user may set; those of the generated help goal are not ours to name. */
    private static List<Element> editable(Element mojo) {
        return text(mojo, "goal").equals("help")
                ? List.of()
                : elements(mojo, "parameter").stream()
                        .filter(parameter -> text(parameter, "editable").equals("true"))
                        .toList();
    }

    private static String property(Element mojo, String parameter) {
        Element configuration = elements(mojo, "configuration").get(0);
        return text(configuration, parameter);
    }

    private static String text(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}

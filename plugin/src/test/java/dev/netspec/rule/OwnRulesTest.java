package dev.netspec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.NetworkModel;
import dev.netspec.source.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnRulesTest {

    private static final NetworkModel NOTHING = new NetworkModel(List.of());

    /** @param failure what it throws instead of reporting, if anything */
    private record Own(String id, List<RuntimeException> failure) implements Rule {

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public void check(NetworkModel model, Findings out) {
            failure.forEach(each -> {
                throw each;
            });
            out.at(Origin.NONE, "all is well").fix("rest");
        }
    }

    private static Own named(String id) {
        return new Own(id, List.of());
    }

    @Test
    void oneRunsLikeNetspecsOwn() {
        Diagnostics.Collector out = new Diagnostics.Collector();

        Rules.check(NOTHING, List.of(named("acme-rest")), out);

        assertThat(out.toDiagnostics().asList()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("acme-rest");
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        });
    }

    @Test
    void oneThatFailsIsNamedAndNeverLooksLikeAPass() {
        Own broken = new Own("acme-broken", List.of(new IllegalStateException("no plan")));

        assertThatThrownBy(() -> Rules.check(NOTHING, List.of(broken), new Diagnostics.Collector()))
                .isInstanceOf(UnusableRuleException.class)
                .hasMessageStartingWith("rule acme-broken (dev.netspec.rule.OwnRulesTest$Own) failed: ")
                .hasMessageEndingWith("no plan");
    }

    @Test
    void oneMayNotTakeAnothersName() {
        assertThatThrownBy(() -> OwnRules.refuseUnusableIds(List.of(named("pool-overlap"))))
                .hasMessageEndingWith("has the name of another rule");
        assertThatThrownBy(() -> OwnRules.refuseUnusableIds(List.of(named("acme-one"), named("acme-one"))))
                .hasMessageEndingWith("has the name of another rule");
    }

    @Test
    void itsNameIsInKebabCase() {
        assertThatThrownBy(() -> OwnRules.refuseUnusableIds(List.of(named("AcmePlan"))))
                .hasMessageContaining("is not named in kebab case");
    }

    @Test
    void thereAreNoneUnlessThePomAddsThem() {
        assertThat(OwnRules.load()).isEmpty();
    }
}

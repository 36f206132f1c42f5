package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;

/** A machine that states its own NICs has one for each number that its template uses. */
final class MachineNicsTooFew extends ObjectRule {

    MachineNicsTooFew() {
        super("machine-nics-too-few", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Machine machine : objects.machines()) {
            int stated = machine.nics().size();
            objects.templateOf(machine)
                    .map(L2Template::nicsUsed)
                    .filter(used -> stated > 0 && stated < used)
                    .ifPresent(used -> out.at(
                                    machine.nicsOrigin(),
                                    "the " + Objects.words(machine.manifest()) + " names " + Phrase.count(stated, "NIC")
                                            + ", and its template uses " + used)
                            .fix("name all of its NICs, in the order of the template"));
        }
    }
}

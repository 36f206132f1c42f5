package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.field.Macro;

/** The template engine can read each macro. */
final class TemplateSyntax extends ObjectRule {

    TemplateSyntax() {
        super("template-syntax", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            template.macros().forEach(macro -> check(macro, out));
        }
    }

    private static void check(Macro macro, Findings out) {
        GoAction action = GoAction.of(macro);
        if (!macro.isClosed()) {
            out.at(macro.origin(), "the macro `{{" + macro.inside() + "` is not closed")
                    .fix("write `" + macro.text() + "`");
        } else if (action.words().isEmpty()) {
            out.at(macro.origin(), "a macro is empty").fix("call a function in it, or remove it");
        } else {
            action.unreadable()
                    .ifPresent(word -> out.at(
                                    macro.origin(),
                                    "the template engine cannot read `" + word + "` in `" + macro.text() + "`")
                            .fix("write a function and its argument, and a text in double quotes"));
        }
    }
}

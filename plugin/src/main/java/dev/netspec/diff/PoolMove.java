package dev.netspec.diff;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.diff.PoolStatement.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentence about a pool that comes, goes or moves. */
final class PoolMove {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private PoolMove() {}

    /** @param before where the pool was stated, none if it is new; the other side likewise */
    static Change describe(Scope scope, String pool, List<PoolStatement> before, List<PoolStatement> after) {
        AddressSet had = addresses(before);
        AddressSet has = addresses(after);
        String subject = "pool `" + pool + "` ";
        if (before.isEmpty()) {
            return Change.ofPool(scope, subject + "is new in " + places(after) + ": " + has, true);
        }
        if (after.isEmpty()) {
            return Change.ofPool(scope, subject + "is gone from " + places(before) + ": " + had, true);
        }
        List<String> clauses = new ArrayList<>();
        clauses.add(subject + "moves from " + places(before) + " into " + places(after));
        clauses.add(had.equals(has) ? "no address changes" : "addresses change from " + had + " to " + has);
        addClause(
                clauses,
                "auto-assign",
                values(before, each -> List.of(each.autoAssign())),
                values(after, each -> List.of(each.autoAssign())));
        addClause(
                clauses,
                "the protocol",
                values(before, PoolStatement::protocols),
                values(after, PoolStatement::protocols));
        addClause(clauses, "what else is set", settings(before), settings(after));
        return Change.ofPool(scope, String.join("; ", clauses), !had.equals(has));
    }

    private static AddressSet addresses(List<PoolStatement> statements) {
        return statements.stream().map(PoolStatement::addresses).reduce(AddressSet.NONE, AddressSet::plus);
    }

    private static void addClause(
            List<String> clauses, String what, SortedSet<String> before, SortedSet<String> after) {
        if (!before.equals(after)) {
            clauses.add(what + " changes from " + words(before) + " to " + words(after));
        }
    }

    private static SortedSet<String> values(
            List<PoolStatement> statements, Function<PoolStatement, ? extends Iterable<String>> read) {
        SortedSet<String> values = new TreeSet<>();
        statements.forEach(each -> read.apply(each).forEach(values::add));
        return values;
    }

    private static SortedSet<String> settings(List<PoolStatement> statements) {
        return values(
                statements.stream().filter(each -> !each.settings().isEmpty()).toList(),
                each -> List.of(Shown.of(each.settings())));
    }

    private static String words(SortedSet<String> values) {
        return values.isEmpty() ? "nothing" : Phrase.and(values);
    }

    /** {@code labelled Subnet `a`}, or {@code two labelled Subnets (`a` and `b`)}. */
    private static String places(List<PoolStatement> statements) {
        Map<Form, List<String>> byForm = statements.stream()
                .collect(Collectors.groupingBy(
                        PoolStatement::form,
                        LinkedHashMap::new,
                        Collectors.mapping(PoolStatement::object, Collectors.toList())));
        return byForm.entrySet().stream()
                .map(form -> place(form.getKey(), form.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private static String place(Form form, List<String> objects) {
        int count = objects.size();
        return count == 1
                ? form.words() + " `" + objects.get(0) + "`"
                : (count < NUMBERS.size() ? NUMBERS.get(count) : "" + count) + " " + form.words() + "s ("
                        + Phrase.and(objects) + ")";
    }
}

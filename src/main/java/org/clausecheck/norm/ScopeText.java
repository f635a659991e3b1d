package org.clausecheck.norm;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.Security;

/** What meetings of one pair of clauses have in common, as a reader of the sheet would say it after "they meet". */
final class ScopeText {

    private final Deal deal;
    private final List<Raw> meetings;

    ScopeText(Deal deal, List<Raw> meetings) {
        this.deal = deal;
        this.meetings = meetings;
    }

    @Override
    public String toString() {
        List<String> bearers = sorted(meetings.stream().map(Raw::bearer).filter(id -> !id.isEmpty()), deal::nameOf);
        List<String> acts = codes(Aspect.ACTION, Words::ofCode);
        List<String> things = Stream.concat(codes(Aspect.ASSET, this::term).stream(), codes(Aspect.SECURITY, this::security).stream())
                .filter(thing -> acts.isEmpty() || !acts.stream().allMatch(act -> act.endsWith(thing))).toList();
        String all = bearers.isEmpty() ? objects(acts, things)
                : "where " + Words.joined(bearers, "and") + " would " + (acts.isEmpty() ? deed(things) : deed(acts, things));
        return all + fields(codes(Aspect.FIELD, this::term)) + places(codes(Aspect.TERRITORY, this::term));
    }

    private static String deed(List<String> things) {
        return things.isEmpty() ? "act" : "deal with " + Words.joined(things, "and");
    }

    /** A verb of one word takes its thing as object; one that has an object of its own does not. */
    private static String deed(List<String> acts, List<String> things) {
        boolean plain = acts.stream().noneMatch(act -> act.contains(" "));
        return Words.joined(acts, "or") + (things.isEmpty() ? "" : (plain ? " " : ", as to ") + Words.joined(things, "and"));
    }

    private static String objects(List<String> acts, List<String> things) {
        List<String> named = things.isEmpty() ? acts : things;
        return named.isEmpty() ? "in all that they cover" : "in " + Words.joined(named, "and");
    }

    private static String fields(List<String> fields) {
        return fields.isEmpty() ? "" : (fields.size() == 1 ? ", in the field " : ", in the fields ") + Words.joined(fields, "and");
    }

    private static String places(List<String> places) {
        return places.isEmpty() ? "" : ", in " + Words.joined(places, "and");
    }

    private List<String> codes(Aspect aspect, Function<String, String> words) {
        return sorted(meetings.stream().flatMap(raw -> raw.extent().of(aspect).stream())
                .filter(code -> !code.equals(Shared.ALL) && !code.equals(Shared.HIDDEN)), words);
    }

    private static List<String> sorted(Stream<String> codes, Function<String, String> words) {
        return List.copyOf(codes.map(words).collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll));
    }

    private String term(String code) {
        return deal.definition(code).map(Definition::term).orElseGet(() -> Words.ofCode(code));
    }

    private String security(String id) {
        Optional<Security> security = deal.security(id);
        return security.map(Security::name).orElseGet(() -> Words.ofCode(id));
    }
}

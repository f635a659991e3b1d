package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.Counterparty;
import org.clausecheck.sheet.FieldOfUse;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.Vocabulary;
import org.clausecheck.sheet.read.Index.Kind;
import org.clausecheck.sheet.read.Links.CodeUse;

/** Looks up the codes that definitions may add to: assets, fields of use, territories, counterparties. */
final class CodeCheck {

    /** The kinds of definitions, as written. */
    private static final Set<String> KINDS = Set.of("asset", "field", "territory", "group", "test", "other");

    private final Index index;
    private final Problems problems;

    CodeCheck(Index index, Problems problems) {
        this.index = index;
        this.problems = problems;
    }

    /** Reports every code that is neither in its taxonomy nor defined, in any document, as one of its kind. */
    void check(List<CodeUse> uses) {
        for (CodeUse use : uses) {
            String kind = kind(use);
            String code = use.code().code();
            boolean known = kind.isEmpty() || isBuiltIn(kind, code) || isDefined(kind, code);
            boolean namesParties = !kind.equals("asset") && !kind.equals("field") && !kind.equals("territory");
            boolean mayBeUnread = index.lacks(Kind.DEFINITION) || namesParties && index.lacks(Kind.PARTY);
            if (!known && !mayBeUnread && !problems.isFull()) {
                report(use, kind);
            }
        }
    }

    /** The kind of definition that would add the code; empty if it cannot be told. */
    private static String kind(CodeUse use) {
        Code code = use.code();
        if (code instanceof Counterparty) {
            return "group";
        }
        return code instanceof Asset ? "asset" : code instanceof FieldOfUse ? "field" : code instanceof Territory ? "territory"
                : KINDS.contains(use.kind()) ? use.kind() : "";
    }

    private boolean isBuiltIn(String kind, String code) {
        return switch (kind) {
            case "asset" -> Taxonomy.ASSETS.has(code);
            case "field" -> Taxonomy.FIELDS.has(code);
            case "territory" -> Territories.has(code);
            case "group" -> Vocabulary.COUNTERPARTIES.contains(code) || index.ids(Kind.PARTY).contains(code);
            default -> Taxonomy.ACTIONS.has(code) || isBuiltIn("asset", code) || isBuiltIn("field", code) || isBuiltIn("territory", code)
                    || isBuiltIn("group", code);
        };
    }

    /** A definition whose kind cannot be read may be of any. */
    private boolean isDefined(String kind, String code) {
        Set<String> kinds = index.definitionKinds(code);
        boolean any = kind.equals("test") || kind.equals("other");
        return any ? !kinds.isEmpty() : kinds.contains(kind)
                || kinds.stream().anyMatch(written -> !KINDS.contains(written));
    }

    private void report(CodeUse use, String kind) {
        String code = use.code().code();
        Set<String> kinds = index.definitionKinds(code);
        if (!kinds.isEmpty()) {
            problems.add(use.place(), Quote.of(code) + " is a definition of kind " + Quote.all(kinds) + "; expected " + title(kind),
                    "name " + title(kind) + ", or change the kind of the definition");
            return;
        }
        Optional<String> near = kind.equals("territory") && code.equals("UK") ? Optional.of("did you mean \"GB\"?")
                : Nearest.question(code, candidates(kind));
        problems.add(use.place(), Quote.of(code) + " is not known; expected " + title(kind), near.orElseGet(() -> advice(kind)));
    }

    private static String title(String kind) {
        return switch (kind) {
            case "asset" -> "an asset of the taxonomy or a definition of kind \"asset\"";
            case "field" -> "a field of use of the taxonomy or a definition of kind \"field\"";
            case "territory" -> "a country such as \"US\" or \"US-DE\", \"EU\", \"EEA\", \"world\" or a definition of kind \"territory\"";
            case "group" -> "a party, \"any-third-party\", \"competitors\" or a definition of kind \"group\"";
            default -> "a code, a definition or a party";
        };
    }

    private static String advice(String kind) {
        return switch (kind) {
            case "asset", "field", "territory" -> "add it under \"definitions\" with \"kind\": " + Quote.of(kind)
                    + " and what it lies \"within\"";
            case "group" -> "declare it under \"parties\", or under \"definitions\" with \"kind\": \"group\"";
            default -> "add it under \"definitions\"";
        };
    }

    private List<String> candidates(String kind) {
        Set<String> codes = new LinkedHashSet<>();
        switch (kind) {
            case "asset" -> codes.addAll(Taxonomy.ASSETS.codes());
            case "field" -> codes.addAll(Taxonomy.FIELDS.codes());
            case "territory" -> codes.addAll(List.of("EU", "EEA", "world", "US", "GB"));
            default -> {
                codes.addAll(index.ids(Kind.PARTY));
                codes.addAll(Vocabulary.COUNTERPARTIES);
            }
        }
        index.ids(Kind.DEFINITION).stream().filter(id -> isDefined(kind, id)).forEach(codes::add);
        return new ArrayList<>(codes);
    }
}

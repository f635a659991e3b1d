package org.clausecheck.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.dmn.HousePolicy;
import org.clausecheck.engine.dmn.HousePolicy.Figure;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.read.Entry;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.read.Nearest;
import org.clausecheck.sheet.read.Quote;

/** Reads what a layer says about rules and figures by name, against the rules and tables there are. */
final class NamesReader {

    /** Longer than any term that a contract has, in any unit. */
    static final int MOST_UNITS = 100_000;
    /** Units of which only a whole number is read, for rules reckon days from them. */
    static final List<String> PERIODS = List.of("days", "months", "years");

    private final LayerReader reader;
    private final RuleSet rules;
    private final boolean complete;
    private final Settings below;

    /**
     * Reads a layer over another one: what is mandatory there cannot be lowered here.
     *
     * @param reader   the layer
     * @param rules    the rules and tables there are
     * @param complete whether these are all; where a folder could not be opened, a name that is not known may be one of its
     * @param below    the layer below
     */
    NamesReader(LayerReader reader, RuleSet rules, boolean complete, Settings below) {
        this.reader = reader;
        this.rules = rules;
        this.complete = complete;
        this.below = below;
    }

    /** The settings that name rules or figures. */
    Settings settings() {
        Map<String, Setting<Boolean>> mandatory = mandatory();
        return new Settings(Optional.empty(), Optional.empty(), families(), severities(mandatory), mandatory, List.of(), List.of(),
                policy(), Map.of(), Optional.empty());
    }

    private Optional<Entry> member(String field) {
        return reader.layer().member(field);
    }

    private Optional<Setting<List<String>>> families() {
        Set<String> known = rules.catalogue().rules().stream().map(Rule::family).collect(Collectors.toCollection(LinkedHashSet::new));
        return member(LayerReader.FAMILIES).map(entry -> {
            List<String> families = new ArrayList<>();
            entry.list().forEach(family -> family.text().ifPresent(name -> {
                if (complete && !known.contains(name)) {
                    family.error(Entry.unknown("family", name, known), near(name, known, "write one that is known"));
                } else if (families.contains(name)) {
                    family.error(Quote.of(name) + " stands twice in this list", "keep one of the two");
                } else {
                    families.add(name);
                }
            }));
            return reader.setting(entry, List.copyOf(families));
        });
    }

    private static String near(String found, Collection<String> known, String otherwise) {
        return Nearest.to(found, known).map(near -> "did you mean " + Quote.of(near) + "?").orElse(otherwise);
    }

    private Map<String, Setting<Boolean>> mandatory() {
        Map<String, Setting<Boolean>> marked = new TreeMap<>();
        member(LayerReader.MANDATORY).map(Entry::list).orElse(List.of()).forEach(entry -> entry.text().ifPresent(id -> {
            if (complete && rules.catalogue().rule(id).isEmpty()) {
                entry.error("unknown rule " + Quote.of(id), unknownRule(id));
            } else if (marked.put(id, reader.setting(entry, true)) != null) {
                entry.error(Quote.of(id) + " stands twice in this list", "keep one of the two");
            }
        }));
        return marked;
    }

    private String unknownRule(String id) {
        List<Rule> all = rules.catalogue().rules();
        String listed = near(id, all.stream().map(Rule::id).toList(), "'clausecheck rules' lists those there are");
        boolean known = all.stream().anyMatch(rule -> id.startsWith(rule.family() + "-"));
        return known ? listed : listed + (listed.endsWith("?") ? " A rule" : "; a rule")
                + " of the house is known once its folder stands under rules or tables";
    }

    private Map<String, Setting<Severity>> severities(Map<String, Setting<Boolean>> marked) {
        Map<String, Setting<Severity>> severities = new TreeMap<>();
        member(LayerReader.SEVERITIES).map(Entry::members).orElse(List.of()).forEach(entry -> {
            Optional<Rule> rule = rules.catalogue().rule(entry.name());
            if (complete && rule.isEmpty()) {
                entry.nameError("unknown rule " + Quote.of(entry.name()), unknownRule(entry.name()));
            }
            Optional<Severity> severity = entry.oneOf("severity", LayerReader.SEVERITY_WORDS);
            if (rule.isPresent() && severity.isPresent() && !isLowered(entry, rule.get(), severity.get(), marked)) {
                severities.put(entry.name(), reader.setting(entry, severity.get()));
            }
        });
        return severities;
    }

    private boolean isLowered(Entry entry, Rule rule, Severity severity, Map<String, Setting<Boolean>> marked) {
        Severity floor = Optional.ofNullable(below.severities().get(rule.id())).map(Setting::value)
                .filter(other -> other.atLeast(rule.severity())).orElse(rule.severity());
        Optional<Setting<Boolean>> mark = Optional.ofNullable(marked.getOrDefault(rule.id(), below.mandatory().get(rule.id())));
        if (severity.atLeast(floor) || !rule.mandatory() && mark.isEmpty()) {
            return false;
        }
        String why = mark.map(setting -> "marked so at " + setting.origin().words())
                .orElseGet(() -> "it rests on law that no agreement sets aside, " + rule.citations().get(0).text());
        entry.error(rule.id() + " is mandatory and cannot be lowered from " + Words.of(floor) + " to " + Words.of(severity) + ": " + why,
                "remove the line, or raise the severity; a single finding can be accepted by a waiver, with a name and an end");
        return true;
    }

    private Map<String, Setting<Object>> policy() {
        Map<String, Setting<Object>> policy = new TreeMap<>();
        if (member(LayerReader.POLICY).isEmpty()) {
            return policy;
        }
        Map<String, Figure> figures = HousePolicy.figures(rules.tables().catalogue());
        member(LayerReader.POLICY).get().members().forEach(entry -> {
            Figure figure = figures.get(entry.name());
            if (figure != null) {
                value(entry, figure).ifPresent(value -> policy.put(entry.name(), reader.setting(entry, value)));
            } else if (complete) {
                entry.nameError(Entry.unknown("figure", entry.name(), figures.keySet()) + " (decision table " + HousePolicy.TABLE + ")",
                        near(entry.name(), figures.keySet(), "write one that is known"));
            }
        });
        return policy;
    }

    private static Optional<Object> value(Entry entry, Figure figure) {
        return switch (figure.type()) {
            case DATE -> entry.day().map(Object.class::cast);
            case TEXT_LIST -> list(entry, figure);
            case NUMBER -> number(entry, figure.unit()).map(Object.class::cast);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(Entry entry, String unit) {
        if (PERIODS.contains(unit)) {
            return entry.whole(0, MOST_UNITS).map(BigDecimal::valueOf);
        }
        BigDecimal most = unit.equals("percent") ? BigDecimal.valueOf(100) : null;
        Optional<BigDecimal> number = entry.number();
        boolean whole = number.filter(found -> unit.equals("percent") || found.stripTrailingZeros().scale() <= 0).isPresent();
        if (number.isPresent() && (!whole || number.get().signum() < 0 || most != null && number.get().compareTo(most) > 0)) {
            entry.error("expected " + (most == null ? "a whole number of " + (unit.isEmpty() ? "units" : unit) + " from 0 on"
                    : "a percentage from 0 to 100") + ", found "
                    + number.get().toPlainString(), "write such a number");
            return Optional.empty();
        }
        return number;
    }

    private static Optional<Object> list(Entry entry, Figure figure) {
        List<String> texts = new ArrayList<>();
        boolean sound = entry.isList();
        for (Entry item : entry.list()) {
            Optional<String> text = item.text();
            sound &= text.isPresent() && isAllowed(item, text.get(), figure, texts);
            text.ifPresent(texts::add);
        }
        if (sound && texts.isEmpty()) {
            entry.error("expected at least one entry, found none", "name one, or leave the figure out");
            return Optional.empty();
        }
        return sound ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }

    private static boolean isAllowed(Entry item, String text, Figure figure, List<String> before) {
        Set<String> assets = Taxonomy.ASSETS.codes();
        if (before.contains(text)) {
            item.error(Quote.of(text) + " stands twice in this list", "keep one of the two");
        } else if (figure.unit().equals("assets") && !assets.contains(text)) {
            item.error("unknown class of assets " + Quote.of(text), near(text, assets, "write a code of the format, such as weights"));
        } else if (!text.matches("[A-Za-z0-9][A-Za-z0-9 .:_-]*")) {
            item.error("expected a code of letters, digits and hyphens, found " + Quote.of(text), "write such a code");
        } else {
            return true;
        }
        return false;
    }
}

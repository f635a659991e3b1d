package org.clausecheck.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.dmn.HousePolicy;
import org.clausecheck.engine.dmn.HousePolicy.Figure;
import org.clausecheck.engine.dmn.ValueType;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Sha256;
import org.clausecheck.logic.Words;
import org.clausecheck.report.Difference;

/**
 * All settings that hold for a sheet, over each other, with the rules and tables as they leave them.
 *
 * @param settings every setting, the defaults among them
 * @param before   the rules and tables, packs among them, before severities and figures are set
 * @param rules    the same as the settings leave them
 */
public record Effective(Settings settings, RuleSet before, RuleSet rules) {

    /**
     * A value as a list shows it.
     *
     * @param name    its name, with points between the parts: {@code waivers.longest.high}
     * @param value   the value in words
     * @param origin  where it comes from
     * @param builtIn what the product would have it be; empty if there is nothing to compare
     */
    public record Line(String name, String value, Origin origin, Optional<String> builtIn) {
    }

    /** What settings make of rules and tables. */
    public static Effective of(Settings settings, RuleSet before) {
        Map<String, Severity> severities = new TreeMap<>();
        before.catalogue().rules().forEach(rule -> Optional.ofNullable(settings.severities().get(rule.id())).map(Setting::value)
                .filter(severity -> severity != rule.severity()).ifPresent(severity -> severities.put(rule.id(), severity)));
        List<String> marked = before.catalogue().rules().stream().filter(rule -> !rule.mandatory() && settings.mandatory()
                .containsKey(rule.id())).map(Rule::id).toList();
        Map<String, HousePolicy.Setting> figures = settings.policy().isEmpty() ? Map.of() : figures(settings, before);
        if (severities.isEmpty() && marked.isEmpty() && figures.isEmpty()) {
            return new Effective(settings, before, before);
        }
        Map<String, String> hashed = new TreeMap<>();
        severities.forEach((id, severity) -> hashed.put("severities." + id, Words.of(severity)));
        marked.forEach(id -> hashed.put("mandatory." + id, "true"));
        figures.forEach((key, figure) -> hashed.put("policy." + key, Words.of(figure.value())));
        return new Effective(settings, before, before.configured(rule -> changed(rule, severities, marked), figures,
                Sha256.of(hashed.toString()).substring(0, 16)));
    }

    private static Rule changed(Rule rule, Map<String, Severity> severities, List<String> marked) {
        Rule graded = severities.containsKey(rule.id()) ? rule.withSeverity(severities.get(rule.id())) : rule;
        return marked.contains(rule.id()) ? graded.asMandatory() : graded;
    }

    private static Map<String, HousePolicy.Setting> figures(Settings settings, RuleSet before) {
        Map<String, HousePolicy.Setting> figures = new TreeMap<>();
        HousePolicy.figures(before.tables().catalogue()).forEach((key, figure) -> Optional.ofNullable(settings.policy().get(key))
                .filter(setting -> !Words.of(setting.value()).equals(Words.of(figure.value())))
                .ifPresent(setting -> figures.put(key, new HousePolicy.Setting(setting.value(), "house policy, "
                        + file(setting.origin())))));
        return figures;
    }

    private static String file(Origin origin) {
        return place(origin).map(Place::file).orElse(origin.words()) + profile(origin).map(name -> " (profile " + name + ")").orElse("");
    }

    private static Optional<Place> place(Origin origin) {
        return origin instanceof Origin.File file ? Optional.of(file.place()) : origin instanceof Origin.Profile profile
                ? Optional.of(profile.place()) : Optional.empty();
    }

    private static Optional<String> profile(Origin origin) {
        return origin instanceof Origin.Profile profile ? Optional.of(profile.profile()) : Optional.empty();
    }

    /** Whether a rule runs: one of the families that are named, or of any if none is; a mandatory rule always. */
    public boolean wants(Rule rule) {
        List<String> families = settings.families().map(Setting::value).orElse(List.of());
        return families.isEmpty() || rule.mandatory() || families.contains(rule.family());
    }

    /** How the rules that run were selected; empty if all are. */
    public Optional<String> selection() {
        return settings.families().filter(families -> !families.value().isEmpty())
                .map(families -> "families " + String.join(", ", families.value()) + " and what is mandatory, "
                        + families.origin().words());
    }

    /** What a configuration file makes otherwise than the product, in the order of {@link #lines}. */
    public List<Difference> differences() {
        return lines().stream().filter(line -> place(line.origin()).isPresent() && !line.builtIn().equals(Optional.of(line.value())))
                .map(line -> new Difference(line.name(), line.value(), line.builtIn(), place(line.origin()).get(),
                        profile(line.origin()))).toList();
    }

    /** Every value there is: the single ones, then figures of house policy, then severities and marks of rules. */
    public List<Line> lines() {
        Settings defaults = Configuration.defaults();
        List<Line> lines = new ArrayList<>();
        settings.failOn().ifPresent(setting -> add(lines, LayerReader.FAIL_ON, setting, defaults.failOn()));
        settings.allowUndecided().ifPresent(setting -> add(lines, LayerReader.ALLOW_UNDECIDED, setting, defaults.allowUndecided()));
        settings.families().ifPresent(setting -> lines.add(new Line(LayerReader.FAMILIES, setting.value().isEmpty() ? "all"
                : String.join(", ", setting.value()), setting.origin(),
                Optional.of("all"))));
        settings.rules().forEach(setting -> add(lines, LayerReader.RULES, setting, Optional.empty()));
        settings.tables().forEach(setting -> add(lines, LayerReader.TABLES, setting, Optional.empty()));
        settings.longestWaivers().forEach((severity, setting) -> add(lines, LayerReader.WAIVERS + "." + LayerReader.LONGEST + "."
                + Words.of(severity), setting,
                Optional.ofNullable(defaults.longestWaivers().get(severity))));
        settings.waiverNotice().ifPresent(setting -> add(lines, LayerReader.WAIVERS + "." + LayerReader.NOTICE, setting,
                defaults.waiverNotice()));
        figureLines(lines);
        before.catalogue().rules().forEach(rule -> add(lines, LayerReader.SEVERITIES + "." + rule.id(),
                settings.severities().getOrDefault(rule.id(), new Setting<>(rule.severity(), Origin.BUILT_IN)),
                        Optional.of(new Setting<>(rule.severity(), Origin.BUILT_IN))));
        before.catalogue().rules().stream().filter(rule -> rule.mandatory() || settings.mandatory().containsKey(rule.id()))
                .forEach(rule -> lines.add(new Line(
                LayerReader.MANDATORY + "." + rule.id(), "true", rule.mandatory() ? Origin.BUILT_IN
                        : settings.mandatory().get(rule.id()).origin(),
                Optional.of(String.valueOf(rule.mandatory())))));
        return List.copyOf(lines);
    }

    private void figureLines(List<Line> lines) {
        HousePolicy.figures(before.tables().catalogue()).forEach((key, figure) -> {
            Setting<Object> setting = settings.policy().getOrDefault(key, new Setting<>(figure.value(), Origin.BUILT_IN));
            lines.add(new Line(LayerReader.POLICY + "." + key, inUnit(setting.value(), figure), setting.origin(),
                    Optional.of(inUnit(figure.value(), figure))));
        });
    }

    private static String inUnit(Object value, Figure figure) {
        boolean counted = figure.type() == ValueType.NUMBER && !figure.unit().isEmpty();
        return Words.of(value) + (counted ? " " + figure.unit() : "");
    }

    private static <T> void add(List<Line> lines, String name, Setting<T> setting, Optional<Setting<T>> builtIn) {
        lines.add(new Line(name, Words.of(setting.value()), setting.origin(), builtIn.map(other -> Words.of(other.value()))));
    }
}

package org.clausecheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.clausecheck.engine.Explanation;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;

/** A rule's page, and the explanation of a rule on a sheet. */
public final class ExplanationReport {

    private final String file;
    private final LocalDate asOf;

    /** The explanation of a rule on this sheet and day. */
    public ExplanationReport(String file, LocalDate asOf) {
        this.file = file;
        this.asOf = asOf;
    }

    /** A rule's page under a head made of its front matter. */
    public static String page(Rule rule, String body) {
        StringBuilder out = new StringBuilder(head(rule));
        out.append("jurisdiction  ").append(rule.jurisdiction()).append('\n');
        rule.citations().forEach(citation -> out.append("source        ").append(citation.text()).append(" (").append(citation.mark()).append(")\n"));
        if (rule.mandatory()) {
            out.append("mandatory     no configuration lowers its severity\n");
        }
        if (!rule.tables().isEmpty()) {
            out.append("tables        ").append(String.join(", ", rule.tables())).append('\n');
        }
        out.append("remedy        ").append(rule.remedy()).append('\n');
        return out.append("since         ").append(rule.since()).append("\n\n").append(body).toString();
    }

    private static String head(Rule rule) {
        return rule.id() + "  " + Words.of(rule.kind()) + "  " + Words.of(rule.severity()) + "  " + rule.title() + "\n";
    }

    /** What every condition of the rule came to, subject by subject; or how far a rule that reported nothing went. */
    public String text(Explanation explanation) {
        StringBuilder out = new StringBuilder(head(explanation.rule())).append(file).append("  as of ").append(asOf).append("\n\n");
        explanation.cases().forEach(one -> {
            out.append(Words.of(one.outcome().result())).append("  ").append(one.outcome().subject().orElse("")).append('\n');
            for (int i = 0; i < one.steps().size(); i++) {
                step(out, i + 1, one.steps().get(i));
            }
            if (!one.outcome().message().isEmpty()) {
                out.append("  => ").append(one.outcome().message()).append('\n');
            }
            one.outcome().locations().forEach(location -> out.append("     ").append(position(location.place())).append('\n'));
            out.append('\n');
        });
        explanation.unmatched().ifPresent(unmatched -> {
            out.append("not-applicable: the rule found nothing to judge\n");
            for (int i = 0; i < unmatched.met().size(); i++) {
                int count = unmatched.met().get(i).combinations();
                out.append(number(i + 1)).append(unmatched.met().get(i).condition()).append("\n       met, ").append(count)
                        .append(count == 1 ? " combination" : " combinations").append('\n');
            }
            out.append(number(unmatched.met().size() + 1)).append(unmatched.first()).append("\n       the first condition without a partner\n");
        });
        return out.toString().stripTrailing() + "\n";
    }

    private static String number(int i) {
        return (i < 10 ? "   " : "  ") + i + "  ";
    }

    private static void step(StringBuilder out, int number, Explanation.Step step) {
        out.append(number(number)).append(step.condition()).append('\n');
        step.value().ifPresent(value -> out.append("       ").append(value).append('\n'));
        List<String> reasons = step.reasons().stream().map(ExplanationReport::reason).distinct().collect(Collectors.toList());
        reasons.forEach(reason -> out.append("         ").append(reason).append('\n'));
    }

    private static String reason(Why why) {
        String kind = why instanceof Why.Seen ? "seen     " : why instanceof Why.Missing ? "missing  "
                : why instanceof Why.TableRow ? "table    " : "note     ";
        return kind + why.text() + why.at().map(place -> "  at " + position(place)).orElse("");
    }

    private static String position(Place place) {
        return place.file() + ":" + place.line() + ":" + place.column() + (place.pointer().isEmpty() ? "" : " " + place.pointer());
    }
}

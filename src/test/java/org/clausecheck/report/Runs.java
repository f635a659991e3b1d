package org.clausecheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Disposition;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Waived;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.read.InputError;

/** Runs made by hand, one for each thing that a report must be able to tell. */
final class Runs {

    static final String HASH = "0123456789abcdef";
    static final String INPUT_HASH = "40ec02598f1ea3389499669faa5bacb7303884e34b4497fcb7b3ceab3ed2841f";
    static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /** Everything that some format reads as something else: markup, commands, mentions, references, characters that XML has not. */
    static final String HOSTILE = "::error::pwned\n- , \u0001\u0000 ##[set-env]x @octocat owner/repo#12 GH-7 <b>&amp;</b> `code` *bold* _it_ | [a](http://e.vil) {0} 100% ]]> $x$ \\ "
            + "\uD800 \uD83D\uDE00";

    private Runs() {
    }

    static Rule rule(String id, Kind kind, Severity severity) {
        return rule(id, kind, severity, "Title of " + id);
    }

    static Rule rule(String id, Kind kind, Severity severity, String title) {
        return new Rule(id, title, kind, severity, false, "contract practice", List.of(new Rule.Citation("15 U.S.C. § 77g", "official"),
                new Rule.Citation("a note", "secondary")),
                List.of(), List.of("official"), "0.1.0", "template", Optional.empty(), "Mend " + id + ".");
    }

    static Place place(String file, String pointer, int line, int column, int length) {
        return new Place(file, pointer, line, column, length);
    }

    static Outcome failed(Rule rule, Location... locations) {
        return new Outcome(rule, Result.FAILED, Optional.of("subject"), List.of(locations), "What " + rule.id() + " found.",
                List.of(new Why.Note("a remark")), List.of(), fingerprint(rule));
    }

    static Outcome undecided(Rule rule, Location location, Why.Missing missing) {
        return new Outcome(rule, Result.UNDECIDED, Optional.of("subject"), List.of(location), "What " + rule.id() + " cannot decide.",
                List.of(missing), List.of(missing), fingerprint(rule));
    }

    private static String fingerprint(Rule rule) {
        return (rule.id().replaceAll("\\W", "").toLowerCase(Locale.ROOT) + "0000000000000000").substring(0, 16);
    }

    static Location clause(String file, int number) {
        return new Location(place(file, "/clauses/" + number, 3 + number, 5, 20), Optional.of("clause-" + number));
    }

    static Outcome conflict(String file) {
        return failed(rule("XC-002", Kind.CONFLICT, Severity.CRITICAL), clause(file, 0), clause(file, 1));
    }

    static Outcome unmet(String file) {
        return failed(rule("ACC-001", Kind.UNMET, Severity.MEDIUM), clause(file, 2));
    }

    static Outcome advisory(String file) {
        return failed(rule("IP-009", Kind.ADVISORY, Severity.HIGH), clause(file, 1));
    }

    static Outcome open(String file) {
        return undecided(rule("IPO-009", Kind.UNMET, Severity.HIGH), new Location(place(file, "/facts/listings/0", 9, 3, 7),
                Optional.empty()),
                new Why.Missing(place(file, "/facts/financialYears", 8, 1, 1), "not known"));
    }

    static Outcome passed() {
        return new Outcome(rule("REV-001", Kind.UNMET, Severity.LOW), Result.PASSED, Optional.of("subject"), List.of(), "", List.of(),
                List.of(), "");
    }

    static Outcome idle() {
        return Outcome.notApplicable(rule("JV-001", Kind.UNMET, Severity.LOW));
    }

    static Outcome waived(Outcome outcome) {
        return outcome.disposition(new Disposition(Optional.of(new Waived("Both sides accept it", "Ada", "Grace",
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30),
                place(".clausecheck-waivers.yaml", "/waivers/0", 4, 3, 0))), Optional.empty()));
    }

    static Outcome novel(Outcome outcome, Novelty novelty) {
        return outcome.disposition(Disposition.OPEN.compared(novelty));
    }

    static SheetResult sheet(String file, Outcome... outcomes) {
        List<Outcome> all = new ArrayList<>(List.of(outcomes));
        all.add(passed());
        all.add(idle());
        return new SheetResult(file, List.of(new InputFile(file, INPUT_HASH)), Optional.empty(),
                Optional.of(new Check("the-deal", DAY, all, List.of())), Severity.MEDIUM,
                Optional.empty(), List.of());
    }

    static SheetResult unusable(String file) {
        return SheetResult.unusable(file, List.of(new InputFile(file, INPUT_HASH)), List.of(
                new InputError(place(file, "/stage", 5, 12, 9), "\"propsal\" is not allowed here",
                        Optional.of("did you mean {\"proposal\"}?")),
                new InputError(Place.wholeFile(file), "there is more", Optional.empty())), Severity.MEDIUM);
    }

    static Run run(SheetResult... sheets) {
        return new Run("9.8.7", "6.5.4", HASH, 137, 137, Optional.empty(), DAY, Severity.MEDIUM, List.of(sheets), List.of());
    }

    static Run allowingUndecided(SheetResult... sheets) {
        return run(sheets).withUndecidedAllowed(true);
    }

    static SheetResult compared(String file) {
        SheetResult sheet = sheet(file, novel(conflict(file), Novelty.NEW), novel(unmet(file), Novelty.UNCHANGED));
        return sheet.compared(sheet.check().orElseThrow(), new Comparison("old draft.json", List.of(
                new Change("/clauses/rofr/ends", Optional.of("rofr"), Optional.of("\"2030-12-31\""),
                        Optional.of("{\n  \"event\": \"ipo\"\n}"),
                        Optional.of(place("old draft.json", "/clauses/0/ends", 7, 9, 12)),
                                Optional.of(place(file, "/clauses/0/ends", 8, 9, 12))),
                new Change("/clauses/share", Optional.of("share"), Optional.empty(), Optional.of("{}"), Optional.empty(),
                        Optional.of(place(file, "/clauses/3", 12, 5, 2)))),
                List.of(new Resolved("REV-002", "One year, two rates", Kind.CONFLICT, Severity.HIGH, Result.FAILED, "Two rates in 2030.",
                        "aaaabbbbccccdddd", Optional.empty()),
                        new Resolved("IPO-009", "Number of audited years", Kind.UNMET, Severity.HIGH, Result.UNDECIDED,
                                "Years not known.", "eeeeffff00001111",
                                Optional.of(place("old draft.json", "/facts", 3, 1, 2))))));
    }

    static SheetResult hostile() {
        String file = "deals/A & B/50%#1, \"ü\".json";
        Rule rule = new Rule("XC-001", HOSTILE, Kind.CONFLICT, Severity.HIGH, false, HOSTILE,
                List.of(new Rule.Citation(HOSTILE, "unverified")), List.of(), List.of(), "0.1.0", "",
                Optional.empty(), HOSTILE);
        Outcome outcome = new Outcome(rule, Result.FAILED, Optional.of(HOSTILE),
                List.of(new Location(place(file, "/a~1b/" + HOSTILE, 1, 1, 3), Optional.of(HOSTILE)), clause(file, 1)),
                HOSTILE, List.of(new Why.Note(HOSTILE)), List.of(), "fedcba9876543210");
        return sheet(file, outcome);
    }

    /** By name, every run that every format must be able to write. */
    static Map<String, Run> all() {
        Map<String, Run> runs = new LinkedHashMap<>();
        runs.put("clean", run(sheet("deal.json")));
        runs.put("findings", run(sheet("deal.json", conflict("deal.json"), unmet("deal.json"), advisory("deal.json"))));
        runs.put("undecided", run(sheet("deal.json", open("deal.json"))));
        runs.put("undecided allowed", allowingUndecided(sheet("deal.json", open("deal.json"))));
        runs.put("waived", run(sheet("deal.json", waived(conflict("deal.json")), unmet("deal.json"), waived(open("deal.json")))));
        runs.put("compared", run(compared("deal.json"), sheet("other.json", unmet("other.json"))));
        runs.put("broken", run(unusable("bad.json")));
        runs.put("several", run(sheet("b.json", open("b.json")), unusable("bad.json"), sheet("a.json", conflict("a.json")),
                sheet("copy/a.json", conflict("copy/a.json"))));
        runs.put("policy", run(sheet("deal.json")).with(new PolicyUse(List.of(new InputFile(".clausecheck-waivers.yaml", INPUT_HASH)),
                List.of(
                new PolicyNotice(PolicyNotice.Kind.WAIVER_EXPIRED, place(".clausecheck-waivers.yaml", "/waivers/0", 4, 3, 0),
                        "its last day is over", Optional.of("renew it or remove it")),
                new PolicyNotice(PolicyNotice.Kind.WAIVER_EXPIRING, place(".clausecheck-waivers.yaml", "/waivers/1", 9, 3, 0),
                        "it ends in 5 days", Optional.empty())))));
        runs.put("standard input", run(sheet("-", conflict("-"))));
        runs.put("hostile", run(hostile()));
        runs.put("no sheet", run());
        runs.put("errors alone", new Run("9.8.7", "6.5.4", HASH, 137, 3, Optional.of("--rule XC-002"), DAY, Severity.LOW, List.of(),
                List.of("deals: no term sheet in this folder", HOSTILE)));
        return runs;
    }

    /** A file of twelve lines that hold their own numbers, and a page for each rule. */
    static final Excerpts EXCERPTS = new Excerpts() {
        @Override
        public Optional<String> line(String file, int number) {
            return number <= 12 ? Optional.of("    { \"line\": " + number + ", \"text\": \"𝒂 line\" }") : Optional.empty();
        }

        @Override
        public Optional<String> page(String rule) {
            return Optional.of("# Title\n\nWhy `it` matters.\nAnd more.\n\n## Fails\n\n```json\n{ \"a\": 1 }\n```\n");
        }

        @Override
        public Optional<String> pageAddress(String rule) {
            return rule.startsWith("XC") ? Optional.empty() : Optional.of("https://clausecheck.org/rules/" + rule);
        }
    };
}

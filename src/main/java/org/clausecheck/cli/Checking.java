package org.clausecheck.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.clausecheck.engine.Checker;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.report.InputFile;
import org.clausecheck.norm.Norms;
import org.clausecheck.report.SheetResult;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.Reading;

/**
 * Checks sheet after sheet with one checker, whatever command wants them checked. The checker is made when the first usable sheet wants
 * it: a call whose sheets are all unusable loads no rules.
 */
final class Checking {

    private final RuleSet rules;
    private final Predicate<Rule> wanted;
    private final LocalDate day;
    private final Severity failLevel;
    private final Sources sources;
    private final Meter meter;
    private Checker checker;

    /**
     * Checks as of a day.
     *
     * @param rules     the rule set
     * @param wanted    which of its rules run
     * @param day       the day asked about
     * @param failLevel from which severity on a finding decides the verdict
     * @param sources   where sheets are read from; keeps their lines
     */
    Checking(RuleSet rules, Predicate<Rule> wanted, LocalDate day, Severity failLevel, Sources sources) {
        this(rules, wanted, day, failLevel, sources, Meter.OFF);
    }

    /** The same, with a meter that notes what it takes. */
    Checking(RuleSet rules, Predicate<Rule> wanted, LocalDate day, Severity failLevel, Sources sources, Meter meter) {
        this.rules = rules;
        this.wanted = wanted;
        this.day = day;
        this.failLevel = failLevel;
        this.sources = sources;
        this.meter = meter;
    }

    /** The same for another thread: with the same checker, other sources and no meter. */
    Checking beside(Sources others) {
        Checking beside = new Checking(rules, wanted, day, failLevel, others);
        beside.checker = checker();
        return beside;
    }

    /** What comes of a file, named as places are to name it. */
    SheetResult check(String file) {
        Reading reading = sources.read(file);
        meter.ends("reading");
        List<InputFile> inputs = reading.hashes().entrySet().stream().map(entry -> new InputFile(entry.getKey(), entry.getValue())).toList();
        if (reading instanceof Reading.Unusable unusable) {
            return SheetResult.unusable(file, inputs, unusable.errors(), failLevel);
        }
        Deal deal = new Deal(((Reading.Usable) reading).documents(), day);
        Norms norms = Norms.of(deal);
        meter.ends("norms");
        Checker rules = checker();
        meter.ends("rule base");
        Check check = rules.check(deal, norms);
        meter.ends("rules");
        return SheetResult.checked(file, inputs, deal, check, failLevel);
    }

    /** The checker, made when it is first wanted. */
    Checker checker() {
        if (checker == null) {
            checker = Checker.of(rules, wanted, meter.listener());
        }
        return checker;
    }
}

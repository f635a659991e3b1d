package org.clausecheck.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clausecheck.engine.Checker;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.norm.Norms;
import org.clausecheck.report.InputFile;
import org.clausecheck.report.SheetResult;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.InputError;
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
    private Optional<Houses> houses = Optional.empty();
    private Meter meter = Meter.OFF;
    private Checker checker;

    /**
     * Checks as of a day.
     *
     * @param rules     the rule set
     * @param wanted    which of its rules run
     * @param day       the day asked about
     * @param failLevel from which severity on a finding decides the verdict
     * @param sources   where sheets are read from; keeps their lines and lets reports quote the rules
     */
    Checking(RuleSet rules, Predicate<Rule> wanted, LocalDate day, Severity failLevel, Sources sources) {
        this.rules = rules;
        this.wanted = wanted;
        this.day = day;
        this.failLevel = failLevel;
        this.sources = sources;
        sources.quote(rules);
    }

    /** The same with a meter that notes what it takes. */
    Checking noting(Meter with) {
        meter = with;
        return this;
    }

    /** The same for another thread: the same rules and checkers, other sources and no meter. */
    Checking beside(Sources others) {
        Checking beside = new Checking(rules, wanted, day, failLevel, others);
        beside.houses = houses;
        beside.checker = checker;
        return beside;
    }

    /** The same by what houses have configured. */
    Checking under(Houses configured) {
        houses = Optional.of(configured);
        return this;
    }

    /** What comes of a file, named as places are to name it. */
    SheetResult check(String file) {
        Reading reading = sources.read(file);
        meter.ends("reading");
        return check(file, reading);
    }

    /** What comes of a file that was read. */
    SheetResult check(String file, Reading reading) {
        List<InputFile> inputs = reading.hashes().entrySet().stream().map(entry -> new InputFile(entry.getKey(), entry.getValue())).toList();
        if (reading instanceof Reading.Unusable unusable) {
            Optional<House> house = houses.map(known -> known.of(file, Optional.empty()));
            List<InputError> errors = Stream.concat(unusable.errors().stream(), house.stream().flatMap(found -> found.errors().stream())).toList();
            return SheetResult.unusable(file, inputs, errors, house.map(House::failLevel).orElse(failLevel));
        }
        Deal deal = new Deal(((Reading.Usable) reading).documents(), day);
        Optional<House> house = houses.map(known -> known.of(file, Optional.of(deal)));
        return house.isPresent() ? check(file, inputs, deal, house.get()) : SheetResult.checked(file, inputs, deal, check(deal, this::checker), failLevel);
    }

    private SheetResult check(String file, List<InputFile> inputs, Deal deal, House house) {
        if (!house.errors().isEmpty()) {
            return SheetResult.unusable(file, inputs, house.errors(), house.failLevel());
        }
        SheetResult result = SheetResult.checked(file, inputs, deal, check(deal, () -> house.checker(meter.listener())), house.failLevel());
        return house.settings().map(result::by).orElse(result);
    }

    private Check check(Deal deal, Supplier<Checker> wanted) {
        Norms norms = Norms.of(deal);
        meter.ends("norms");
        Checker rules = wanted.get();
        meter.ends("rule base");
        Check check = rules.check(deal, norms);
        meter.ends("rules");
        return check;
    }

    private Checker checker() {
        if (checker == null) {
            checker = Checker.of(rules, wanted, meter.listener());
        }
        return checker;
    }
}

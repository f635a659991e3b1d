package org.clausecheck.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.clausecheck.engine.Checker;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.dmn.TableListener;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.policy.waiver.Lives;
import org.clausecheck.report.SheetSettings;
import org.clausecheck.sheet.read.InputError;

/** What sheets are checked by: rules and level, as options and configuration want them. Sheets with the same settings share one checker. */
final class House {

    private final RuleSet rules;
    private final Predicate<Rule> wanted;
    private final Severity failLevel;
    private final Optional<SheetSettings> settings;
    private final List<InputError> errors;
    /** Empty where nobody has set them: to name the built-in ones here would load them at every start. */
    private final Optional<Supplier<Lives>> lives;
    private Checker checker;

    House(RuleSet rules, Predicate<Rule> wanted, Severity failLevel, Optional<SheetSettings> settings, List<InputError> errors) {
        this(rules, wanted, failLevel, settings, errors, Optional.empty());
    }

    House(RuleSet rules, Predicate<Rule> wanted, Severity failLevel, Optional<SheetSettings> settings, List<InputError> errors,
            Optional<Supplier<Lives>> lives) {
        this.rules = rules;
        this.wanted = wanted;
        this.failLevel = failLevel;
        this.settings = settings;
        this.errors = errors;
        this.lives = lives;
    }

    /** The rules and tables. */
    RuleSet rules() {
        return rules;
    }

    /** The same; {@link UnusableException} with all that is wrong if there is no configuration that could be used. */
    RuleSet usableRules() {
        if (!errors.isEmpty()) {
            throw new UnusableException(String.join("\n", errors.stream().map(InputError::toString).toList()));
        }
        return rules;
    }

    /** Which of the rules run. */
    Predicate<Rule> wanted() {
        return wanted;
    }

    /** From which severity on a finding decides the verdict. */
    Severity failLevel() {
        return failLevel;
    }

    /** The configuration; empty if there is none. */
    Optional<SheetSettings> settings() {
        return settings;
    }

    /** How long waivers may hold; asked only where there are waivers. */
    Lives lives() {
        return lives.isPresent() ? lives.get().get() : Lives.builtIn();
    }

    /** What is wrong with the configuration; nothing may be checked by it then. */
    List<InputError> errors() {
        return errors;
    }

    /** The checker, made when it is first wanted: a call whose sheets are all unusable loads no rules. */
    synchronized Checker checker() {
        return checker(TableListener.NONE);
    }

    /** The same; if it is made now, with somebody who hears what its tables are asked. */
    synchronized Checker checker(TableListener listener) {
        if (checker == null) {
            checker = Checker.of(rules, wanted, listener);
        }
        return checker;
    }
}

package org.clausecheck.policy;

import java.nio.file.Path;
import java.util.List;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.sheet.read.InputError;

/** Opens the folders of rules and tables that a configuration names. */
public interface PackOpener {

    /**
     * The rules with those of these folders.
     *
     * @throws Refused if they cannot be used
     */
    RuleSet open(List<Setting<Path>> rules, List<Setting<Path>> tables) throws Refused;

    /** Folders that cannot be used; carries the errors that say why, each at its place. */
    final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<InputError> errors;

        /** Refuses folders for these reasons. */
        public Refused(List<InputError> errors) {
            super(errors.toString(), null, false, false);
            this.errors = List.copyOf(errors);
        }

        /** The reasons. */
        public List<InputError> errors() {
            return errors;
        }
    }
}

package org.clausecheck.cli;

import org.clausecheck.engine.BuildProperties;
import picocli.CommandLine.IVersionProvider;

/** Versions of the tool and of the rule set, as the build wrote them. */
public final class Version implements IVersionProvider {

    /** Version of the tool. */
    public String tool() {
        return BuildProperties.of("tool");
    }

    /** Version of the rule set. */
    public String ruleSet() {
        return BuildProperties.of("ruleSet");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"clausecheck " + tool(), "rule set " + ruleSet() + " (" + BuildProperties.of("ruleHash") + ")",
            "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"};
    }
}

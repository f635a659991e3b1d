package org.clausecheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** Versions of the tool and of the rule set, as the build wrote them. */
public final class Version implements IVersionProvider {

    private static final String RESOURCE = "/org/clausecheck/version.properties";

    private final Properties properties = new Properties();

    /** Reads what the build wrote; {@link IllegalStateException} if it wrote nothing. */
    public Version() {
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }

    /** Version of the tool. */
    public String tool() {
        return properties.getProperty("tool");
    }

    /** Version of the rule set. */
    public String ruleSet() {
        return properties.getProperty("ruleSet");
    }

    /** Hash of the rule set: pages, rule files and tables. */
    public String ruleHash() {
        return properties.getProperty("ruleHash");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"clausecheck " + tool(), "rule set " + ruleSet() + " (" + ruleHash() + ")",
            "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"};
    }
}

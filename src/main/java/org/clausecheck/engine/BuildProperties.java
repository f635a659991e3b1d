package org.clausecheck.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What the build wrote of itself: versions and hashes. Read once. */
public final class BuildProperties {

    private static final String RESOURCE = "/org/clausecheck/version.properties";
    private static final Properties PROPERTIES = read();

    private BuildProperties() {
    }

    private static Properties read() {
        try (InputStream in = BuildProperties.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }

    /** A property; {@link IllegalStateException} if the build wrote none of the name. */
    public static String of(String name) {
        String value = PROPERTIES.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(RESOURCE + " has no " + name);
        }
        return value;
    }
}

package org.clausecheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The left side of a rule file, split into its conditions as they are written. */
public final class ConditionText {

    private static final Pattern START = Pattern.compile("^(\\$\\w+\\s*:|exists\\b|not\\b|accumulate\\b|forall\\b|[A-Z]\\w*\\s*\\().*");

    private ConditionText() {
    }

    /** One text per condition, white space folded, comments left out, in the order of the file. */
    public static List<String> of(String drl) {
        int when = drl.indexOf("\nwhen");
        int then = drl.indexOf("\nthen", when);
        List<String> conditions = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String raw : drl.substring(when + 5, then).split("\n")) {
            int comment = raw.indexOf("//");
            String line = (comment >= 0 ? raw.substring(0, comment) : raw).trim();
            if (line.isEmpty()) {
                continue;
            }
            if (current.length() > 0 && depth(current) == 0 && START.matcher(line).matches() && !current.toString().endsWith("from")) {
                conditions.add(current.toString());
                current.setLength(0);
            }
            current.append(current.length() > 0 ? " " : "").append(line);
        }
        if (current.length() > 0) {
            conditions.add(current.toString());
        }
        return conditions.stream().map(text -> text.replaceAll("\\s+", " ")).toList();
    }

    private static int depth(CharSequence text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return depth;
    }
}

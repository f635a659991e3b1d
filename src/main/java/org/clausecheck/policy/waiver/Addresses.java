package org.clausecheck.policy.waiver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.clausecheck.logic.Place;

/**
 * The pointers of a sheet by id: {@code /clauses/rofr/ends} for what reports call {@code /clauses/3/ends}, so that an entry that is moved
 * in its list keeps its address. The sheet is looked through when the first address is asked for.
 */
public final class Addresses {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final String file;
    private final Supplier<String> text;
    private Map<String, String> ids;

    /**
     * The addresses within one sheet.
     *
     * @param file the sheet as places name it
     * @param text its text, which is valid
     */
    public Addresses(String file, Supplier<String> text) {
        this.file = file;
        this.text = text;
    }

    /** The pointer by id; empty for what stands in another file or in an entry of a list that has no id. */
    public Optional<String> of(Place place) {
        if (!place.file().equals(file)) {
            return Optional.empty();
        }
        StringBuilder stable = new StringBuilder();
        StringBuilder positional = new StringBuilder();
        for (String step : place.pointer().split("/", -1)) {
            if (stable.isEmpty() && positional.isEmpty() && step.isEmpty()) {
                continue;
            }
            positional.append('/').append(step);
            String id = ids().get(positional.toString());
            if (id == null && isNumber(step)) {
                return Optional.empty();
            }
            stable.append('/').append(id == null ? step : id);
        }
        return Optional.of(stable.toString());
    }

    /** Whether a step of a pointer counts entries. */
    static boolean isNumber(String step) {
        return NUMBER.matcher(step).matches();
    }

    private Map<String, String> ids() {
        if (ids == null) {
            ids = read(text.get());
        }
        return ids;
    }

    /** The id of every entry of a list that has one, by the pointer of the entry. */
    private static Map<String, String> read(String text) {
        Map<String, String> found = new HashMap<>();
        Deque<Step> open = new ArrayDeque<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    continue;
                }
                if (token.isStructEnd()) {
                    open.pop();
                    continue;
                }
                Step owner = open.peek();
                String name = owner == null ? "" : owner.list ? Integer.toString(owner.next++) : escape(json.currentName());
                if (token == JsonToken.VALUE_STRING && owner != null && owner.entry && name.equals("id")) {
                    found.put(owner.pointer, escape(json.getText()));
                }
                if (token.isStructStart()) {
                    open.push(new Step(owner == null ? "" : owner.pointer + "/" + name, token == JsonToken.START_ARRAY, owner != null && owner.list));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet that was read before", e);
        }
        return found;
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** An object or list that is being read. */
    private static final class Step {
        private final String pointer;
        private final boolean list;
        private final boolean entry;
        private int next;

        private Step(String pointer, boolean list, boolean entry) {
            this.pointer = pointer;
            this.list = list;
            this.entry = entry;
        }
    }
}

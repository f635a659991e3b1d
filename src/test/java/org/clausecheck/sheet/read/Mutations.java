package org.clausecheck.sheet.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Ways to spoil a sheet, or to change it so that it stays sound. */
enum Mutations {

    DELETE_A_MEMBER((random, at) -> at.holder() instanceof ObjectNode object && object.remove(at.name()) != null),
    ADD_AN_UNKNOWN_MEMBER((random, at) -> at.value() instanceof ObjectNode object && object.put("nonsense", 1) != null),
    ADD_A_MEMBER_OF_ANOTHER_OBJECT((random, at) -> at.value() instanceof ObjectNode object && other(random, at)
            .filter(from -> !from.name().isEmpty())
            .map(from -> object.set(from.name(), from.value().deepCopy())).isPresent()),
    MOVE_A_MEMBER((random, at) -> at.value() instanceof ObjectNode object && other(random, at)
            .filter(from -> from.holder() instanceof ObjectNode && from.holder() != object
            && !contains(from.value(), object)).map(from -> object.set(from.name(), ((ObjectNode) from.holder()).remove(from.name())))
            .isPresent()),
    MISSPELL_A_MEMBER((random, at) -> at.holder() instanceof ObjectNode object
            && object.set(at.name() + "s", object.remove(at.name())) != null),
    CHANGE_THE_TYPE((random, at) -> at.replace(anything(random))),
    TAKE_A_VALUE_FROM_ELSEWHERE((random, at) -> other(random, at).filter(from -> !contains(from.value(), at.value()))
            .map(from -> at.replace(from.value().deepCopy())).orElse(false)),
    SWAP_A_WORD((random, at) -> at.value().isTextual() && at.replace(text(Pool.any(random, Pool.WORDS)))),
    CAPITALISE_A_WORD((random, at) -> at.value().isTextual() && at.replace(text(at.value().textValue().toUpperCase(Locale.ROOT)))),
    BREAK_A_DATE((random, at) -> isDate(at.value()) && at.replace(text(at.value().textValue().substring(0, 5)
            + Pool.any(random, Pool.DAYS)))),
    PUT_NULL((random, at) -> at.replace(JsonNodeFactory.instance.nullNode())),
    QUOTE_A_NUMBER((random, at) -> at.value().isNumber() && at.replace(text(at.value().asText()))),
    UNQUOTE_A_NUMBER((random, at) -> at.value().isTextual() && at.replace(JsonNodeFactory.instance.numberNode(7))),
    SPOIL_A_UNIT((random, at) -> at.value().isTextual() && at.value().textValue().indexOf(' ') > 0
            && at.replace(text(at.value().textValue() + Pool.any(random, Pool.SUFFIXES)))),
    SPOIL_A_FIGURE((random, at) -> at.value().isTextual() && at.value().textValue().indexOf(' ') > 0
            && at.replace(text(at.value().textValue().replaceFirst("[0-9]", Pool.any(random, Pool.DIGITS))))),
    CHANGE_A_NUMBER((random, at) -> at.value().isNumber() && at.replace(JsonNodeFactory.instance.numberNode(
            new BigDecimal(Pool.any(random, Pool.NUMBERS))))),
    EMPTY_AN_OBJECT((random, at) -> at.value().isObject() && at.replace(JsonNodeFactory.instance.objectNode())),
    EMPTY_A_LIST((random, at) -> at.value().isArray() && at.replace(JsonNodeFactory.instance.arrayNode())),
    EMPTY_A_TEXT((random, at) -> at.value().isTextual() && at.replace(text(""))),
    REPEAT_AN_ENTRY((random, at) -> at.value() instanceof ArrayNode list && !list.isEmpty() && list.add(list.get(0).deepCopy()) != null),
    PUT_INTO_A_LIST((random, at) -> at.replace(JsonNodeFactory.instance.arrayNode().add(at.value()))),
    TAKE_OUT_OF_A_LIST((random, at) -> at.value() instanceof ArrayNode list && list.size() == 1 && at.replace(list.get(0))),
    BOUND_A_FIGURE((random, at) -> (at.value().isNumber() || at.value().isTextual())
            && at.replace(JsonNodeFactory.instance.objectNode().set(Pool.any(random, Pool.BOUNDS), at.value()))),
    WITHHOLD_A_MEMBER((random, at) -> at.holder() instanceof ObjectNode object && object.remove(at.name()) != null
            && object.set("withheld", JsonNodeFactory.instance.arrayNode().add(at.name())) != null),
    ADD_AN_EXTENSION((random, at) -> at.value() instanceof ObjectNode object && object.set("x-acme", anything(random)) != null);

    private final BiFunction<Random, Spot, Boolean> change;

    Mutations(BiFunction<Random, Spot, Boolean> change) {
        this.change = change;
    }

    /** A value in its sheet, with what holds it; the sheet itself is held by nothing and has no name. */
    record Spot(JsonNode root, JsonNode holder, String name, int index) {

        JsonNode value() {
            return holder == null ? root : holder.isObject() ? holder.get(name) : holder.get(index);
        }

        boolean replace(JsonNode value) {
            if (holder instanceof ObjectNode object) {
                object.set(name, value);
            } else if (holder instanceof ArrayNode list) {
                list.set(index, value);
            }
            return holder != null;
        }
    }

    /** Changes one random value of the sheet; false if this mutation does not fit any value that was tried. */
    boolean apply(Random random, JsonNode sheet) {
        List<Spot> spots = spots(sheet);
        for (int attempt = 0; attempt < 20; attempt++) {
            if (change.apply(random, spots.get(random.nextInt(spots.size())))) {
                return true;
            }
        }
        return false;
    }

    private static List<Spot> spots(JsonNode root) {
        List<Spot> spots = new ArrayList<>(List.of(new Spot(root, null, "", -1)));
        collect(root, root, spots);
        return spots;
    }

    private static void collect(JsonNode root, JsonNode holder, List<Spot> spots) {
        holder.properties().forEach(member -> {
            spots.add(new Spot(root, holder, member.getKey(), -1));
            collect(root, member.getValue(), spots);
        });
        if (holder.isArray()) {
            for (int i = 0; i < holder.size(); i++) {
                spots.add(new Spot(root, holder, "", i));
                collect(root, holder.get(i), spots);
            }
        }
    }

    private static Optional<Spot> other(Random random, Spot at) {
        List<Spot> spots = spots(at.root());
        Spot spot = spots.get(random.nextInt(spots.size()));
        return spot.holder() == null ? Optional.empty() : Optional.of(spot);
    }

    private static boolean contains(JsonNode outer, JsonNode inner) {
        if (outer == inner) {
            return true;
        }
        for (JsonNode part : outer) {
            if (contains(part, inner)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    private static boolean isDate(JsonNode value) {
        return value.isTextual() && value.textValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    private static JsonNode anything(Random random) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (random.nextInt(7)) {
            case 0 -> json.numberNode(7);
            case 1 -> json.booleanNode(random.nextBoolean());
            case 2 -> json.textNode("text");
            case 3 -> json.arrayNode().add("text");
            case 4 -> json.objectNode().put("text", 1);
            case 5 -> json.arrayNode().add(json.objectNode());
            default -> json.objectNode().set("text", json.nullNode());
        };
    }

    /** What is put in. */
    private static final class Pool {

        static final String[] WORDS = {"equity", "licence", "exclusive", "sole", "none", "2030-12-31", "never", "signing", "openai",
                "USD 5", "5 days",
            "5 MW", "x-acme:thing", "duty", "power", "US", "models", "any", "unstated", "use", "true", "1", "board", "common", "joint",
                    "other"};
        static final String[] DAYS = {"02-29", "02-30", "13-01", "00-10", "04-31", "12-31", "1-1", "06-00", "11-30"};
        static final String[] SUFFIXES = {"s", " ", "x", " million", " thousand", "-", "1", "\u00e9", " shares"};
        static final String[] DIGITS = {"x", "0", "00", "-1", "1.5", ".", "1,0", " 1", "+1", "9999999999999999999999999999999"};
        static final String[] NUMBERS = {"0", "-1", "100", "100.5", "101", "1.0", "2147483648", "-2147483648", "0.001", "1e29", "99.99"};
        static final String[] BOUNDS = {"about", "upTo", "atLeast", "moreThan", "lessThan", "range", "event", "endOf", "not", "allOf"};

        static String any(Random random, String... pool) {
            return pool[random.nextInt(pool.length)];
        }
    }
}

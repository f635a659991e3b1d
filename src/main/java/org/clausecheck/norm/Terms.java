package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.LocalCode;

/**
 * Whether two codes of one kind overlap, and whether one lies inside another: the taxonomy, and the local definitions that extend it. A
 * definition lies inside its {@code within}, is made of its {@code contains}, and shares nothing with its {@code disjointFrom}.
 */
final class Terms {

    private static final String ANY_BRANCH = "*";

    private final Tree tree;
    private final Deal deal;
    private final Map<String, Map<String, State>> overlaps = new HashMap<>();
    private final Map<String, Map<String, State>> insides = new HashMap<>();

    Terms(Tree tree, Deal deal) {
        this.tree = tree;
        this.deal = deal;
    }

    private Optional<Definition> local(String code) {
        return tree.has(code) ? Optional.empty() : deal.definition(code);
    }

    /** Whether two codes have something in common. */
    State overlap(String one, String other) {
        if (one.equals(other)) {
            return State.YES;
        }
        State known = overlaps.computeIfAbsent(one, key -> new HashMap<>()).get(other);
        if (known == null) {
            known = computeOverlap(one, other);
            overlaps.get(one).put(other, known);
        }
        return known;
    }

    /** Whether the first code lies inside the second. */
    State inside(String one, String other) {
        if (one.equals(other)) {
            return State.YES;
        }
        State known = insides.computeIfAbsent(one, key -> new HashMap<>()).get(other);
        if (known == null) {
            known = computeInside(one, other);
            insides.get(one).put(other, known);
        }
        return known;
    }

    private State computeOverlap(String one, String other) {
        if (isInside(one, other) || isInside(other, one) || meetsMember(one, other) || meetsMember(other, one)) {
            return State.YES;
        }
        if (tree.has(one) && tree.has(other)) {
            return tree.siblings(one, other);
        }
        return isDisjoint(one, other) ? State.NO : State.UNKNOWN;
    }

    private State computeInside(String one, String other) {
        if (isInside(one, other)) {
            return State.YES;
        }
        if (isInside(other, one) || isDisjoint(one, other)) {
            return State.NO;
        }
        if (tree.has(one) && tree.has(other)) {
            return tree.siblingInside(one, other);
        }
        return isMemberOutside(one, other) ? State.NO : State.UNKNOWN;
    }

    private boolean isMemberOutside(String one, String other) {
        return local(one).map(Definition::contains).filter(Items::isStated)
                .filter(members -> members.stream().anyMatch(member -> isDisjoint(member.code(), other))).isPresent();
    }

    /** Certainly inside. */
    private boolean isInside(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (tree.has(one) && tree.has(other)) {
            return tree.contains(other, one);
        }
        Optional<Definition> inner = local(one);
        if (inner.isPresent() && (some(inner.get().within(), broader -> isInside(broader, other))
                || isMadeUp(inner.get()) && every(inner.get().contains(), member -> isInside(member, other)))) {
            return true;
        }
        return local(other).filter(outer -> some(outer.contains(), member -> isInside(one, member))).isPresent();
    }

    private boolean meetsMember(String one, String other) {
        return local(one).filter(definition -> some(definition.contains(), member -> overlap(member, other) == State.YES)).isPresent();
    }

    /** Certainly apart. */
    private boolean isDisjoint(String one, String other) {
        if (tree.has(one) && tree.has(other)) {
            return !tree.contains(one, other) && !tree.contains(other, one) && tree.siblings(one, other) == State.NO;
        }
        return excludes(one, other) || excludes(other, one) || liesElsewhere(one, other) || liesElsewhere(other, one);
    }

    private boolean excludes(String one, String other) {
        return local(one).filter(definition -> some(definition.disjointFrom(), apart -> isInside(other, apart))).isPresent();
    }

    /** Every broader code, or every member where there is no broader code, shares nothing with the other. */
    private boolean liesElsewhere(String one, String other) {
        return local(one).filter(definition -> every(definition.within(), broader -> isDisjoint(broader, other))
                || isMadeUp(definition) && every(definition.contains(), member -> isDisjoint(member, other))).isPresent();
    }

    /** Whether a definition is no more than its members: one that also lies within something may have others. */
    private static boolean isMadeUp(Definition definition) {
        return definition.within().isEmpty() && !definition.within().isOpen();
    }

    private static boolean some(Items<LocalCode> codes, Predicate<String> test) {
        return codes.stream().anyMatch(code -> test.test(code.code()));
    }

    private static boolean every(Items<LocalCode> codes, Predicate<String> test) {
        return !codes.isEmpty() && !codes.isOpen() && codes.stream().allMatch(code -> test.test(code.code()));
    }

    /** The codes that together make up a code; empty if it cannot be told. */
    List<String> parts(String code) {
        return local(code).map(definition -> definition.contains().isOpen() || !isMadeUp(definition) ? List.<String>of()
                : definition.contains().stream().map(LocalCode::code).toList()).orElseGet(() -> tree.parts(code));
    }

    /** Whether the parts leave nothing of it. */
    boolean isMadeOfParts(String code) {
        return local(code).isPresent() || tree.isMadeOfParts(code);
    }

    /** The definition that would settle whether two codes overlap. */
    Optional<Definition> unsettled(String one, String other) {
        return local(one).or(() -> local(other));
    }

    /** The branches in which a code may be found; {@code *} for one that may lie anywhere. */
    Set<String> branches(String code) {
        Optional<Definition> definition = local(code);
        if (definition.isEmpty()) {
            return Set.of(tree.top(code));
        }
        Set<String> branches = new LinkedHashSet<>();
        List<String> near = new ArrayList<>();
        definition.get().within().forEach(broader -> near.add(broader.code()));
        definition.get().contains().forEach(member -> near.add(member.code()));
        near.forEach(neighbour -> branches.addAll(branches(neighbour)));
        if (branches.isEmpty() || definition.get().within().isOpen()) {
            branches.add(ANY_BRANCH);
        }
        return branches;
    }
}

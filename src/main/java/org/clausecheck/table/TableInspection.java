package org.clausecheck.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.clausecheck.engine.dmn.InputTest;
import org.clausecheck.engine.dmn.Interval;
import org.clausecheck.engine.dmn.TableDefect;
import org.clausecheck.engine.dmn.TableDefect.Kind;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.HitPolicy;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.engine.dmn.TableException;
import org.clausecheck.engine.dmn.ValueType;

/**
 * Static checks of a decision table: what keeps a file from being read as one, and then what its rows leave out, say twice or say in
 * disorder. Nothing is evaluated.
 */
public final class TableInspection {

    /** Names of outputs that hand over a judgement, which is the rule's work. */
    private static final Set<String> JUDGEMENTS = Set.of("pass", "passed", "fail", "failed", "compliant", "verdict", "outcome", "result",
            "allowed", "filingrequired", "notify", "withinsafeharbour");

    /** Texts that turn a row into "nothing to see here". */
    private static final Set<String> PASSES = Set.of("pass", "passed", "compliant", "ok", "allowed", "none", "no limit", "n/a");

    private final TableDefinition table;
    private final List<TableDefect> defects = new ArrayList<>();

    private TableInspection(TableDefinition table) {
        this.table = table;
    }

    /** Everything wrong with a file, by line; empty if nothing is. A file that is no table is not looked at further. */
    public static List<TableDefect> inspect(String file, String text) {
        try {
            return inspect(TableDefinition.read(file, text));
        } catch (TableException e) {
            if (e.defects().isEmpty()) {
                throw e;
            }
            return e.defects();
        }
    }

    /** Everything wrong with the rows of a table, by line; empty if nothing is. */
    public static List<TableDefect> inspect(TableDefinition table) {
        TableInspection inspection = new TableInspection(table);
        inspection.checkCoverage();
        inspection.checkOrder();
        inspection.checkKnownFrom();
        inspection.checkSuccessors();
        inspection.checkCatchAll();
        return inspection.defects.stream().sorted(TableDefect.ORDER).toList();
    }

    private void checkCoverage() {
        Optional<Grid> grid = Grid.of(table);
        if (grid.isEmpty()) {
            add(Kind.GAP, Optional.empty(), "the table has too many rows to look for gaps and overlaps");
            return;
        }
        if (table.hitPolicy() == HitPolicy.COLLECT) {
            return;
        }
        grid.get().gaps().forEach(gap -> add(Kind.GAP, gap.before(), "no row covers " + gap.words()));
        grid.get().overlaps().forEach(overlap -> add(Kind.OVERLAP, Optional.of(overlap.second()),
                "covers " + overlap.words() + ", which " + overlap.first().id() + " covers too"));
    }

    /** Rows that differ in nothing but their days stand in the order of time. */
    private void checkOrder() {
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = i + 1; j < table.rows().size(); j++) {
                TableRow earlier = table.rows().get(i);
                TableRow later = table.rows().get(j);
                if (differOnlyInDays(earlier, later) && startsBefore(table.validity(later), table.validity(earlier))) {
                    add(Kind.ORDER, Optional.of(later), "begins before " + earlier.id() + ", which stands above it");
                }
            }
        }
    }

    private boolean differOnlyInDays(TableRow one, TableRow other) {
        return IntStream.range(0, table.inputs().size()).filter(i -> table.inputs().get(i).type() != ValueType.DATE)
                .allMatch(i -> one.tests().get(i).equals(other.tests().get(i)));
    }

    private static boolean startsBefore(InputTest one, InputTest other) {
        Optional<Object> start = one.intervals().get(0).low();
        Optional<Object> otherStart = other.intervals().get(0).low();
        return otherStart.isPresent() && (start.isEmpty() || ValueType.compare(start.get(), otherStart.get()) < 0);
    }

    private void checkKnownFrom() {
        for (TableRow row : table.rows()) {
            List<Interval> days = table.validity(row).intervals();
            Optional<Object> last = days.get(days.size() - 1).high();
            if (row.knownFrom().isPresent() && last.isPresent() && ValueType.compare(row.knownFrom().get(), last.get()) > 0) {
                add(Kind.KNOWN_FROM, Optional.of(row), "became known on " + row.knownFrom().get() + ", after its last day");
            }
        }
    }

    /** New figures are expected only of a row that is still open, and after it began. */
    private void checkSuccessors() {
        for (TableRow row : table.rows()) {
            List<Interval> days = table.validity(row).intervals();
            if (row.successor().isPresent() && days.get(days.size() - 1).high().isPresent()) {
                add(Kind.SUCCESSOR, Optional.of(row), "expects a successor in " + row.successor().get() + " and yet has a last day");
            }
            Optional<Object> first = days.get(0).low();
            if (row.successor().isPresent() && first.isPresent()
                    && ValueType.compare(row.successor().get().atEndOfMonth(), first.get()) < 0) {
                add(Kind.SUCCESSOR, Optional.of(row), "expects a successor in " + row.successor().get() + ", before it begins");
            }
        }
    }

    private void checkCatchAll() {
        table.outputs().stream().filter(output -> JUDGEMENTS.contains(output.name().toLowerCase(Locale.ROOT))).forEach(output ->
                add(Kind.CATCH_ALL, Optional.empty(), "the output " + output.name()
                        + " is a judgement; a table gives figures, the rule judges"));
        for (TableRow row : table.rows()) {
            boolean everything = row.tests().stream().allMatch(InputTest::isAny);
            if (everything && table.hitPolicy() == HitPolicy.UNIQUE && table.rows().size() > 1) {
                add(Kind.CATCH_ALL, Optional.of(row), "answers whatever is asked, so that a missing row goes unnoticed");
            }
            boolean passes = row.figures().stream().flatMap(Optional::stream).filter(String.class::isInstance)
                    .anyMatch(text -> PASSES.contains(((String) text).strip().toLowerCase(Locale.ROOT)));
            if (passes) {
                add(Kind.CATCH_ALL, Optional.of(row), "answers with a pass; a table gives figures, the rule judges");
            }
        }
    }

    private void add(Kind kind, Optional<TableRow> row, String message) {
        defects.add(new TableDefect(table.file(), row.map(TableRow::line).orElse(1), kind, row.map(TableRow::id).orElse(""), message));
    }
}

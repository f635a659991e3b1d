package org.clausecheck.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;

/**
 * Everything a table can be asked, as cells between the cuts of its {@link Axis axes}, each with the rows that cover it. Cells are few,
 * for they come from the bounds of the rows and not from the values.
 */
final class Grid {

    private static final long MAX_CELLS = 1_000_000;

    /**
     * Values between two covered ones that no row covers, or a combination of texts that no row covers at all.
     *
     * @param words  the values
     * @param before the row that covers what follows, if the gap lies between values
     */
    record Gap(String words, Optional<TableRow> before) {
    }

    /**
     * Values that two rows cover.
     *
     * @param first  the row that stands first
     * @param second the other
     * @param words  one place where both answer
     */
    record Overlap(TableRow first, TableRow second, String words) {
    }

    private final List<Axis> axes;
    private final Map<List<Integer>, List<TableRow>> rowsByCell = new LinkedHashMap<>();

    private Grid(List<Axis> axes) {
        this.axes = axes;
    }

    /** The grid of a table; empty if it has more cells than can be looked through. */
    static Optional<Grid> of(TableDefinition table) {
        List<Axis> axes = IntStream.range(0, table.inputs().size()).mapToObj(index -> Axis.of(table, index)).toList();
        if (axes.stream().mapToLong(axis -> axis.slices().size()).reduce(1, Math::multiplyExact) > MAX_CELLS) {
            return Optional.empty();
        }
        Grid grid = new Grid(axes);
        grid.fill(table, new ArrayList<>());
        return Optional.of(grid);
    }

    private void fill(TableDefinition table, List<Integer> cell) {
        if (cell.size() == axes.size()) {
            rowsByCell.put(List.copyOf(cell), table.rows().stream().filter(row -> covers(row, cell)).toList());
            return;
        }
        for (int slice = 0; slice < axes.get(cell.size()).slices().size(); slice++) {
            cell.add(slice);
            fill(table, cell);
            cell.remove(cell.size() - 1);
        }
    }

    private boolean covers(TableRow row, List<Integer> cell) {
        return IntStream.range(0, axes.size()).allMatch(i -> row.tests().get(i).matches(axes.get(i).slices().get(cell.get(i)).sample()));
    }

    /** Each pair of rows that answer one question. */
    List<Overlap> overlaps() {
        Map<List<String>, Overlap> overlaps = new LinkedHashMap<>();
        rowsByCell.forEach((cell, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    Overlap overlap = new Overlap(rows.get(i), rows.get(j), words(cell, -1, ""));
                    overlaps.putIfAbsent(List.of(overlap.first().id(), overlap.second().id()), overlap);
                }
            }
        });
        return List.copyOf(overlaps.values());
    }

    /**
     * What lies between rows and is covered by none. A table may begin and end where the law does; it may not stop in between, nor list a
     * text that none of its rows answers.
     */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Set<List<Integer>> told = new LinkedHashSet<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            if (axes.get(axis).isOrdered()) {
                int along = axis;
                rowsByCell.keySet().stream().filter(cell -> cell.get(along) == 0).forEach(start -> gapsAlong(along, start, gaps, told));
            }
        }
        uncoveredTexts(gaps);
        return gaps;
    }

    private void gapsAlong(int axis, List<Integer> start, List<Gap> gaps, Set<List<Integer>> told) {
        List<List<Integer>> open = new ArrayList<>();
        boolean covered = false;
        for (int slice = 0; slice < axes.get(axis).slices().size(); slice++) {
            List<Integer> cell = new ArrayList<>(start);
            cell.set(axis, slice);
            List<TableRow> rows = rowsByCell.get(cell);
            if (rows.isEmpty()) {
                open.add(List.copyOf(cell));
            } else {
                if (covered && !open.isEmpty() && told.addAll(open)) {
                    gaps.add(new Gap(words(start, axis, through(axis, open)), Optional.of(rows.get(0))));
                }
                covered = true;
                open.clear();
            }
        }
    }

    private String through(int axis, List<List<Integer>> cells) {
        String first = axes.get(axis).slices().get(cells.get(0).get(axis)).words();
        String last = axes.get(axis).slices().get(cells.get(cells.size() - 1).get(axis)).words();
        return first.equals(last) ? first : first + " through " + last;
    }

    private void uncoveredTexts(List<Gap> gaps) {
        Map<String, Boolean> coveredByTexts = new LinkedHashMap<>();
        rowsByCell.forEach((cell, rows) -> coveredByTexts.merge(textWords(cell), !rows.isEmpty(), Boolean::logicalOr));
        coveredByTexts.forEach((words, covered) -> {
            if (!covered) {
                gaps.add(new Gap(words, Optional.empty()));
            }
        });
    }

    private String textWords(List<Integer> cell) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            if (!axes.get(i).isOrdered()) {
                parts.add(axes.get(i).input().name() + "=" + axes.get(i).slices().get(cell.get(i)).words());
            }
        }
        return String.join(", ", parts);
    }

    private String words(List<Integer> cell, int replaced, String replacement) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            String value = i == replaced ? replacement : axes.get(i).slices().get(cell.get(i)).words();
            if (!value.equals("any") || !axes.get(i).isOrdered()) {
                parts.add(axes.get(i).input().name() + "=" + value);
            }
        }
        return parts.isEmpty() ? "everything" : String.join(", ", parts);
    }
}

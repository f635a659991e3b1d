package org.clausecheck.report.html;

import java.util.List;

/**
 * Assets against parties: who may, must and must not do what with what. A cell without entries says that no clause says anything.
 *
 * @param parties the columns
 * @param rows    the rows, broader assets before narrower
 */
public record MatrixView(List<Link> parties, List<Row> rows) {

    /**
     * One asset, or several of which the clauses say the same.
     *
     * @param codes their codes; empty for what is not tied to an asset
     * @param label their names
     * @param depth how many broader assets above have a row
     * @param cells one for each party
     */
    public record Row(List<String> codes, String label, int depth, List<Cell> cells) {
    }

    /**
     * What a party may, must and must not do with an asset.
     *
     * @param entries what is known
     * @param perhaps clauses of which it is not known whether they reach this asset
     */
    public record Cell(List<Entry> entries, List<Link> perhaps) {
    }

    /**
     * One norm, or an express exclusion.
     *
     * @param modality right, duty, prohibition, power, or excluded
     * @param modal    may, must, must not, can, owns, no right
     * @param text     what is done, with whom, for what and where
     * @param until    until when; from when too, where it has not begun
     * @param clause   the clause
     * @param through  the broader asset by which it reaches this one; empty if the clause names this one
     * @param state    stands, proposed or open; empty for an exclusion
     * @param grade    exclusive, sole or non-exclusive; empty where nothing is said
     * @param except   its exceptions
     * @param proviso  what keeps it from being firm; may be empty
     */
    public record Entry(String modality, String modal, String text, String until, Link clause, String through, String state, String grade,
            List<String> except,
            String proviso) {
    }
}

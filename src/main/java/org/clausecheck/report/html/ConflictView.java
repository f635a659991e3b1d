package org.clausecheck.report.html;

import java.util.List;

/**
 * Which clauses cannot be kept together, drawn as arcs between them.
 *
 * @param width  of the drawing
 * @param height of the drawing
 * @param nodes  the clauses, from top to bottom
 * @param edges  the conflicts
 */
public record ConflictView(int width, int height, List<Node> nodes, List<Edge> edges) {

    /**
     * A clause.
     *
     * @param link  the clause
     * @param label its reference, shortened where it is very long
     * @param type  its type and document
     * @param y     where it stands
     */
    public record Node(Link link, String label, String type, int y) {
    }

    /**
     * A conflict, certain or possible.
     *
     * @param finding the finding
     * @param rule    id of its rule
     * @param kind    conflict, step (something is missing that would allow both) or possible
     * @param words   the same in words
     * @param one     the one clause
     * @param other   the other clause, or what the clause meets
     * @param where   where they meet, in words; may be empty
     * @param path    the arc; empty where the other side is no clause
     * @param labelX  where its label stands
     * @param labelY  where its label stands
     */
    public record Edge(Link finding, String rule, String kind, String words, Link one, Link other, String where, String path, int labelX,
            int labelY) {
    }
}

package org.clausecheck.report.html;

import java.util.List;

/**
 * Who may do what with which assets until when, drawn against the days. Positions are percentages of the axis from its first to its last
 * day.
 *
 * @param first   the first day of the axis
 * @param last    the last day of the axis
 * @param ticks   the years
 * @param lines   days that are drawn through all rows: the day asked about and the horizon
 * @param groups  rows by whose they are; the first holds documents and events
 * @param rows    how many rows there are
 */
public record TimelineView(String first, String last, List<Tick> ticks, List<Line> lines, List<Group> groups, int rows) {

    /**
     * A year on the axis.
     *
     * @param label the year; empty for one that is only a tick
     * @param at    its first day
     */
    public record Tick(String label, String at) {
    }

    /**
     * A day that is drawn through all rows.
     *
     * @param kind  as-of or horizon
     * @param label what it is
     * @param day   the day
     * @param at    where
     * @param anchor on which side of the line its label stands: start, middle or end
     */
    public record Line(String kind, String label, String day, String at, String anchor) {
    }

    /**
     * Rows of one party, or of the calendar.
     *
     * @param title whose
     * @param id    the id of the party's part of the page; empty for the calendar
     * @param rows  the rows
     */
    public record Group(String title, String id, List<Row> rows) {
    }

    /**
     * One row.
     *
     * @param modality  right, duty, prohibition, power, or calendar
     * @param modal     may, must, must not, can, owns; empty in the calendar
     * @param text      what
     * @param clause    the clause it comes from; empty id in the calendar
     * @param when      its days in words
     * @param state     stands, proposed (by a sheet that does not bind yet), open (it waits, may be called, or its standing is not known),
     *                  and for what does not stand superseded, ended, unbound or fallen
     * @param note      what became of it, provisos and exceptions in words; may be empty
     * @param spans     what is drawn, from left to right
     * @param marks     single days
     */
    public record Row(String modality, String modal, String text, Link clause, String when, String state, String note, List<Span> spans,
            List<Mark> marks) {
    }

    /**
     * A stretch of time.
     *
     * @param kind  {@code certain}; {@code possible}, while what ends or begins it may have come; {@code hidden}, where the day is withheld
     * @param at    where it begins
     * @param width how long it is
     * @param end   how it ends: {@code day}, {@code never}, {@code unstated}, {@code event}, {@code withheld}, {@code between}, or empty
     *              where
     *              another stretch follows
     */
    public record Span(String kind, String at, String width, String end) {
    }

    /**
     * A single day.
     *
     * @param kind  done, planned, or last
     * @param label what happens, with its day
     * @param at    where
     */
    public record Mark(String kind, String label, String at) {
    }
}

package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.EventRef;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.WorldFact;

/**
 * What has happened.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param event the event
 * @param occurredOn day it happened
 * @param notOccurredBy had not happened on that day
 */
public record Occurrence(
        Margin margin,
        EventRef event,
        Fact<LocalDate> occurredOn,
        Fact<LocalDate> notOccurredBy) implements WorldFact {
}

package de.foerderfluss.calendar;

import java.time.LocalDate;

/**
 * A day with its reason.
 *
 * @param date the last day of a period, or the day on which something counts as notified; in Europe/Berlin, the whole day included
 * @param ruleVersion since when rule and holidays stand as they were applied
 * @param startDate the day of the start event, itself not counted (§ 187 Abs. 1 BGB)
 * @param legalBasis the paragraphs in force at the start event
 * @param reason why this date: one German sentence with the paragraph
 */
public record Deadline(
        LocalDate date,
        DeadlineRule rule,
        String ruleVersion,
        StartEvent startEvent,
        LocalDate startDate,
        String legalBasis,
        String reason) {

    public Deadline {
        if (!date.isAfter(startDate)) {
            throw new IllegalArgumentException("A deadline on " + date + " does not follow its start on " + startDate);
        }
    }
}

package de.foerderfluss.hearing;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the municipality says to the intended measure (Äußerung).
 *
 * @param number from 1
 * @param text empty if it only sent files
 * @param files how many files came with it; they stand in the case file
 * @param way how it came
 * @param receivedOn when it reached the authority
 * @param recordedBy who sent it in the portal, or the clerk who entered a letter
 */
public record HearingAnswer(
        int number,
        String text,
        int files,
        AnswerWay way,
        LocalDate receivedOn,
        PersonId recordedBy,
        Instant recordedAt) {}

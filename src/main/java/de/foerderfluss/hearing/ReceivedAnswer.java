package de.foerderfluss.hearing;

import de.foerderfluss.casefile.InspectedAttachment;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer as it came in.
 *
 * @param text empty if only files came; what was said, for an answer by word of mouth
 * @param receivedOn when it reached the authority
 */
public record ReceivedAnswer(String text, List<InspectedAttachment> files, AnswerWay way, LocalDate receivedOn) {

    public ReceivedAnswer {
        files = List.copyOf(files);
    }
}

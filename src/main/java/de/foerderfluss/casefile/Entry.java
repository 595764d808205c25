package de.foerderfluss.casefile;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal of a case: what happened, when, by whom.
 *
 * @param number counts from 1 within the case, without gaps
 * @param kind what happened, for the rooms: upper case, for example {@code APPLICATION_SUBMITTED}
 * @param text what happened, for people: a German sentence
 * @param document what was filed with it
 * @param hash over this entry and, through its predecessor's hash, over all before it
 */
public record Entry(
        long number,
        Instant at,
        PersonId by,
        String kind,
        String text,
        Visibility visibility,
        @Nullable DocumentId document,
        ContentHash hash) {}

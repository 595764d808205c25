package de.foerderfluss.proofofuse;

import org.jspecify.annotations.Nullable;

/**
 * Which proofs to list; an empty part does not narrow the list.
 *
 * @param text part of the reference, the title or the municipality's name
 */
public record BacklogFilter(
        @Nullable BacklogStage stage,
        @Nullable ProofKind kind,
        @Nullable ExaminationDepth depth,
        @Nullable String text) {

    public static final BacklogFilter ALL = new BacklogFilter(null, null, null, null);
}

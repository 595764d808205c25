package de.foerderfluss.earlystart;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** The first contract of a project, as its municipality has reported it after the application (Vertragsschluss). */
public record ContractReport(LocalDate signedOn, PersonId by, Instant at) {}

package de.foerderfluss.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a project has begun, and from when it was allowed to (Vorhabensbeginn, Nr. 1.3 VV zu § 44 ThürLHO).
 *
 * @param contractDate when the first contract was signed, if one was
 * @param earlyStartFrom from when an early start is permitted, if it is
 */
public record Beginning(
        @Nullable LocalDate contractDate, @Nullable LocalDate earlyStartFrom) {}

package de.foerderfluss.payment.sepa;

import de.foerderfluss.shared.ContentHash;

/**
 * What bank or cash desk say about money that has come in.
 *
 * @param bankKey tells this booking from every other one, in whichever file it is reported
 * @param remittance the purpose as the payer wrote it
 * @param payer the payer's name, empty if it is not said
 */
public record CreditDetails(ContentHash bankKey, String remittance, String payer) {}

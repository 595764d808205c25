package de.foerderfluss.payment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CertifiedActs extends Repository<CertifiedAct, UUID> {

    CertifiedAct saveAndFlush(CertifiedAct act);

    Optional<CertifiedAct> findFirstByCaseReferenceAndNumberOrderByCertifiedAtDesc(String caseReference, int number);

    Optional<CertifiedAct> findFirstByCaseReferenceAndNumberAndOutcomeAndContentHash(
            String caseReference, int number, CertificationOutcome outcome, String contentHash);
}

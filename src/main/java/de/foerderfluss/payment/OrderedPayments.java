package de.foerderfluss.payment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrderedPayments extends Repository<OrderedPayment, UUID> {

    OrderedPayment saveAndFlush(OrderedPayment payment);

    /** Takes the row, so that two answers about the same payment come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select payment from OrderedPayment payment where payment.endToEndId = :endToEndId")
    Optional<OrderedPayment> findForSettlement(String endToEndId);
}

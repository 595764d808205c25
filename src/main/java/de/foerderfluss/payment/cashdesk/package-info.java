/** Lists for and from the state's cash desk: payment orders and what became of them, as CSV (Kassenlisten). */
@NullMarked
package de.foerderfluss.payment.cashdesk;

import org.jspecify.annotations.NullMarked;

package de.foerderfluss.form;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checked values by key. What was left empty, was wrong or is hidden is not there: text reads as empty, money as zero, a tick as
 * no, a list as empty; whoever must tell the difference asks {@link #has}.
 */
public interface FormValues {

    /** The typed values by key. */
    Map<String, Object> values();

    default boolean has(String key) {
        return values().containsKey(key);
    }

    /** Text, or the value of a single choice. */
    default String text(String key) {
        return find(key, String.class).orElse("");
    }

    default Money money(String key) {
        return find(key, Money.class).orElse(Money.ZERO);
    }

    default Optional<LocalDate> date(String key) {
        return find(key, LocalDate.class);
    }

    /** A whole number. */
    default Optional<Integer> integer(String key) {
        return find(key, Integer.class);
    }

    /** A number with decimals. */
    default Optional<BigDecimal> decimal(String key) {
        return find(key, BigDecimal.class);
    }

    default Optional<Iban> iban(String key) {
        return find(key, Iban.class);
    }

    default Optional<MunicipalityKey> municipality(String key) {
        return find(key, MunicipalityKey.class);
    }

    /** Whether a checkbox is ticked. */
    default boolean flag(String key) {
        return find(key, Boolean.class).orElse(false);
    }

    /** The values ticked in a checklist, in its order. */
    default List<String> choices(String key) {
        return list(key, String.class);
    }

    /** The filled rows of a list, in order. */
    default List<FormRow> rows(String key) {
        return list(key, FormRow.class);
    }

    private <T> Optional<T> find(String key, Class<T> type) {
        return Optional.ofNullable(cast(values().get(key), type, key));
    }

    private <T> List<T> list(String key, Class<T> type) {
        return find(key, List.class).orElse(List.of()).stream().map(type::cast).toList();
    }

    private static <T> @Nullable T cast(@Nullable Object value, Class<T> type, String key) {
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(
                    key + " holds " + value.getClass().getSimpleName() + ", asked for " + type.getSimpleName());
        }
        return type.cast(value);
    }
}

package de.foerderfluss.identity;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are taken, and what is kept of them. */
@Component
class Passwords {

    private static final int SHORTEST = 12;

    /** What bcrypt looks at; of a longer one it would ignore the rest. */
    private static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** @throws InvalidPerson if the password is too short, too long or the username */
    String hashOf(String password, String username) {
        if (password.length() < SHORTEST
                || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                || password.equalsIgnoreCase(username)) {
            throw new InvalidPerson(
                    "password",
                    "Das Kennwort muss mindestens 12 und darf höchstens 72 Zeichen lang sein und nicht der Benutzername sein. Bitte wählen Sie ein anderes.");
        }
        return Objects.requireNonNull(encoder.encode(password));
    }

    boolean matches(String password, Account account) {
        return encoder.matches(password, account.passwordHash());
    }
}

package de.foerderfluss.notice.text;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of letters and notices as the authority maintains them (Textbausteine). Letters already written keep the versions they
 * were written with.
 */
@Service
@Transactional
public class TextBlocks {

    private static final int LONGEST_SOURCE = 500;

    private final TextShelf shelf;
    private final Placeholders placeholders;
    private final TextCheck check;
    private final Clock clock;

    TextBlocks(TextShelf shelf, Placeholders placeholders, TextCheck check, Clock clock) {
        this.shelf = shelf;
        this.placeholders = placeholders;
        this.check = check;
        this.clock = clock;
    }

    /** Every text block as it reads on the given day, by name. */
    @Transactional(readOnly = true)
    public List<TextBlock> on(LocalDate day) {
        return shelf.inForce(day);
    }

    /**
     * All versions of a text block, the newest first.
     *
     * @throws UnknownTextBlock if there is none of this code
     */
    @Transactional(readOnly = true)
    public List<TextBlock> history(String code) {
        List<TextBlock> versions = shelf.versions(code);
        if (versions.isEmpty()) {
            throw new UnknownTextBlock();
        }
        return versions;
    }

    /** The placeholders that a text block may use, given the letters it stands in. */
    public List<Placeholder> placeholders(TextBlock block) {
        return placeholders.all().stream()
                .filter(placeholder ->
                        !block.kinds().isEmpty() && block.kinds().stream().allMatch(placeholder::availableIn))
                .toList();
    }

    /**
     * Writes a new version, in force from its first day on. The same text sent twice is one version.
     *
     * @param basedOn the newest version when the change was begun
     * @param validFrom today or later
     * @param verified whether the text was checked against the official source
     * @throws TextBlockRefused if the text could not be printed, its day lies in the past or the source is missing
     * @throws StaleTextBlock if a newer version exists
     */
    public TextBlock change(
            Actor administrator,
            String code,
            int basedOn,
            String body,
            LocalDate validFrom,
            String source,
            boolean verified) {
        administrator.require(Role.ADMINISTRATOR);
        shelf.lock(code);
        TextBlock newest = history(code).get(0);
        if (isRepeat(newest, basedOn, body, validFrom)) {
            return newest;
        }
        if (newest.version() != basedOn) {
            throw new StaleTextBlock(newest);
        }
        require(newest, body, validFrom, source);
        OffsetDateTime now = OffsetDateTime.now(clock);
        TextBlock next = new TextBlock(
                code,
                newest.germanName(),
                basedOn + 1,
                validFrom,
                body.strip(),
                source.strip(),
                verified,
                now.toInstant(),
                administrator.id(),
                newest.kinds());
        shelf.insert(next, now);
        return next;
    }

    private static boolean isRepeat(TextBlock newest, int basedOn, String body, LocalDate validFrom) {
        return newest.version() == basedOn + 1
                && newest.body().equals(body.strip())
                && newest.validFrom().equals(validFrom);
    }

    private void require(TextBlock newest, String body, LocalDate validFrom, String source) {
        check.require(body, newest.kinds());
        if (validFrom.isBefore(LocalDate.now(clock))) {
            throw new TextBlockRefused(
                    "validFrom", "Eine neue Fassung kann frühestens ab heute gelten, nicht rückwirkend.");
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new TextBlockRefused(
                    "source",
                    "Bitte nennen Sie die Quelle des Textes mit höchstens %d Zeichen.".formatted(LONGEST_SOURCE));
        }
    }
}

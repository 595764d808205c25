package de.foerderfluss.identity;

import de.foerderfluss.shared.MunicipalityKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of Thuringian local authorities. */
@Component
public class Municipalities {

    private static final String SELECT = """
            select m.ags, m.name, m.kind, m.street, m.house_number, m.postal_code, m.town, d.court, d.name as district
            from municipality m join district d on d.key = m.district_key
            """;

    private static final String MATCHING = """
            where m.valid_from <= :today and (m.valid_until is null or m.valid_until >= :today)
              and (m.name ilike :pattern escape '!' or m.ags like :pattern escape '!')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Municipalities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The municipality of the key, even if it has been merged into another one since: its old cases still name it.
     *
     * @throws UnknownMunicipality if no municipality bears or bore the key
     */
    public Municipality get(MunicipalityKey key) {
        return find(key).orElseThrow(() -> new UnknownMunicipality(key));
    }

    public Optional<Municipality> find(MunicipalityKey key) {
        return jdbc.sql(SELECT + "where m.ags = :ags")
                .param("ags", key.ags())
                .query(Municipalities::read)
                .optional();
    }

    /** The names of all these municipalities, in one query; whichever is unknown is left out. */
    public Map<MunicipalityKey, String> names(Collection<MunicipalityKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select ags, name from municipality where ags in (:keys)")
                .param(
                        "keys",
                        keys.stream().map(MunicipalityKey::ags).distinct().toList())
                .query((row, number) -> Map.entry(new MunicipalityKey(row.getString("ags")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those that exist today and have the text in their name or key, by name; an empty text finds all. */
    public Page<Municipality> search(String text, Pageable page) {
        LocalDate today = LocalDate.now(clock);
        String pattern = "%" + text.strip().replaceAll("([!%_])", "!$1") + "%";
        List<Municipality> found = jdbc.sql(SELECT + MATCHING + "order by m.name, m.ags limit :limit offset :offset")
                .param("today", today)
                .param("pattern", pattern)
                .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param("offset", page.isPaged() ? page.getOffset() : 0)
                .query(Municipalities::read)
                .list();
        return new PageImpl<>(found, page, count(today, pattern));
    }

    private long count(LocalDate today, String pattern) {
        return jdbc.sql("select count(*) from municipality m " + MATCHING)
                .param("today", today)
                .param("pattern", pattern)
                .query(Long.class)
                .single();
    }

    private static Municipality read(ResultSet row, int number) throws SQLException {
        PostalAddress address = new PostalAddress(
                row.getString("street"),
                row.getString("house_number"),
                row.getString("postal_code"),
                row.getString("town"));
        return new Municipality(
                new MunicipalityKey(row.getString("ags")),
                row.getString("name"),
                MunicipalityKind.valueOf(row.getString("kind")),
                address,
                AdministrativeCourt.valueOf(row.getString("court")),
                row.getString("district"));
    }
}

package vn.gdnn.reporting.province;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The list of provinces of a day: 63 until 30 June 2025, 34 since (rules: Decision 19/2025/QĐ-TTg). */
@ApplicationScoped
public class Provinces {

    private static final String ON = """
            select code, name, communes, merged_from, nullif(valid_from, '-infinity') as valid_from, valid_to
            from province where valid_from <= :on and (valid_to is null or valid_to >= :on)
            order by code""";

    private final EntityManager entities;

    Provinces(EntityManager entities) {
        this.entities = entities;
    }

    /** The provinces that exist on that day, by code. */
    @Transactional
    public List<Province> on(LocalDate day) {
        @SuppressWarnings("unchecked")
        Stream<Tuple> rows = entities.createNativeQuery(ON, Tuple.class)
                .setParameter("on", day)
                .getResultStream();
        return rows.map(Provinces::province).toList();
    }

    /** Whether a province has that code on that day; a code without a date says nothing. */
    @Transactional
    public boolean exists(String code, LocalDate day) {
        return on(day).stream().anyMatch(province -> province.code().equals(code));
    }

    private static Province province(Tuple row) {
        return new Province(
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("communes", Integer.class),
                List.of(row.get("merged_from", String[].class)),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }
}

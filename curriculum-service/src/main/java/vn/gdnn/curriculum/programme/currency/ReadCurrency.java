package vn.gdnn.curriculum.programme.currency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** Tells which programmes are up to date today and why others are not. */
@ApplicationScoped
public class ReadCurrency {

    private final ProgrammesByDay programmes;
    private final ProgrammeCatalogue catalogue;
    private final Clock clock;

    ReadCurrency(ProgrammesByDay programmes, ProgrammeCatalogue catalogue, Clock clock) {
        this.programmes = programmes;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Of one version; empty where it is not in force. */
    @Transactional
    public Optional<DatedProgramme> find(UUID id) {
        return programmes.find(catalogue.one(id).id());
    }

    /** The days of a version that is in force. */
    @Transactional
    public CurrencyDays days(UUID id) {
        return programmes.find(id).orElseThrow().days();
    }

    /**
     * A page of the programmes in information technology and digital technology that are not up to date, of one province and by one
     * signal if asked for.
     */
    @Transactional
    public Slice<DatedProgramme> outdated(
            @Nullable String province, @Nullable Signal signal, @Nullable Cursor after, int limit) {
        var today = today();
        var filter = new Filter().and("digital_technology").andIf(province, "province = ?");
        if (after != null) {
            filter.and("(institution, name, id) > (?, ?, ?)", after.text(0), after.text(1), after.uuid(2));
        }
        if (signal == null) {
            filter.and("least(changed_on, framework_on, outdated_on, overdue_on) <= ?", today);
        } else {
            filter.and(dayOf(signal) + " <= ?", today);
        }
        return Slice.of(programmes.list(filter, limit), limit, ReadCurrency::cursor);
    }

    private static Cursor cursor(DatedProgramme last) {
        return Cursor.of(last.institution(), last.named().name(), last.id());
    }

    private static String dayOf(Signal signal) {
        return switch (signal) {
            case OCCUPATION_CHANGED -> "changed_on";
            case FRAMEWORK_CHANGED -> "framework_on";
            case TECHNOLOGY_OUTDATED -> "outdated_on";
            case REVIEW_OVERDUE -> "overdue_on";
        };
    }
}

package vn.gdnn.training.expiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one rule of what is to be told: what holds and ends within 60 days, once, and what ends within 14, once more; of whoever
 * is at work and of nothing annulled or refused. In SQL, for the use of whoever tells.
 */
final class DueTrainings {

    private static final int FIRST = 60;
    private static final int LAST = 14;

    /** How many days before it ends a training is told of; its parameter is {@link #soon}. */
    static final String DAYS_BEFORE =
            "case when completed_training.valid_until <= ? then %d else %d end".formatted(LAST, FIRST);

    private static final String DUE = """
            from completed_training where institution = %s and valid_until > ? and valid_until <= ?
              and annulled_on is null and standing <> 'REFUSED'
              and not exists (select from training_reminder r where r.institution = completed_training.institution
                and r.training = completed_training.id and r.valid_until = completed_training.valid_until
                and r.told = '%s'
                and r.days_before <= %s)
              and %s""";

    private static final String REACHED = """
             and exists (select from staff_member e where e.institution = completed_training.institution
                and e.id = completed_training.staff_member and e.email is not null)""";

    private final LocalDate today;

    DueTrainings(LocalDate today) {
        this.today = today;
    }

    /** Of the school that a parameter names: what there is to tell them. */
    static String of(Told told) {
        return of("?", told);
    }

    /** The schools that have something to tell them. */
    static String schools(Told told) {
        return "select code from tenant where exists (select %s) order by code".formatted(of("code", told));
    }

    private static String of(String school, Told told) {
        var due = DUE.formatted(school, told, DAYS_BEFORE, ExpiringTrainings.AT_WORK);
        return told == Told.PERSON ? due + REACHED : due;
    }

    /** What {@link #of(Told)} and {@link #schools} ask for, behind these. */
    @Nullable Object[] parameters(Object... before) {
        return parametersBetween(List.of(before));
    }

    /** The same, between what stands before and behind it. */
    @Nullable Object[] parametersBetween(List<?> before, Object... behind) {
        var all = new ArrayList<@Nullable Object>(before);
        all.addAll(List.of(today, today.plusDays(FIRST), soon(), today));
        all.addAll(Arrays.asList(behind));
        return all.toArray();
    }

    /** Until when a training ends so soon that it is told of for the last time. */
    LocalDate soon() {
        return today.plusDays(LAST);
    }
}

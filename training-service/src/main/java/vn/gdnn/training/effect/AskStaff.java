package vn.gdnn.training.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.letter.LetterKind;
import vn.gdnn.training.letter.Letters;
import vn.gdnn.training.letter.Letters.ToWrite;

/** Writes to the staff of a school who gave an address and have not answered yet, once for each course and month. */
@ApplicationScoped
class AskStaff {

    /** After so many days nobody is written to about a day that passed: who gives an address then is not flooded. */
    private static final int LATEST = 30;

    /** What is due since not so long, of who can be written to, at the school that a parameter or a column names. */
    private static final String DUE = """
            from completed_training t
            join staff_member m on m.institution = t.institution and m.id = t.staff_member
            cross join unnest(?::int[]) as x (month)
            where t.institution = %s and t.standing = 'COMPLETED' and t.annulled_on is null and m.email is not null
              and (t.completed_on + make_interval(months => x.month))::date between ? and ?
              and m.employed_since <= ? and (m.left_on is null or m.left_on > ?)
              and not exists (select from effect_answer a
                where a.institution = t.institution and a.training = t.id and a.month = x.month)
              and not exists (select from letter l where l.institution = t.institution and l.kind = 'EFFECT_ASKED'
                and l.staff_member = t.staff_member and l.occasion = t.id || '/' || x.month)""";

    private static final String OF_SCHOOL =
            "select t.staff_member, t.id || '/' || x.month as occasion " + DUE.formatted("?");

    private static final String SCHOOLS =
            "select code from tenant where exists (select %s) order by code".formatted(DUE.formatted("tenant.code"));

    private final Database database;
    private final Letters letters;
    private final EffectRule rule;

    AskStaff(Database database, Letters letters, EffectRule rule) {
        this.database = database;
        this.letters = letters;
        this.rule = rule;
    }

    /** The schools whose staff are to be written to on that day; in the ministry's scope. */
    @Transactional
    List<String> schools(LocalDate today) {
        var latest = today.minusDays(LATEST);
        return database.list(row -> row.text("code"), SCHOOLS, months(), latest, today, today, today);
    }

    /** In the school's scope. */
    @Transactional
    void ask(LocalDate today) {
        var due = database.list(
                row -> new ToWrite(row.uuid("staff_member"), row.text("occasion")),
                OF_SCHOOL,
                months(),
                CurrentScope.required().tenant(),
                today.minusDays(LATEST),
                today,
                today,
                today);
        letters.toStaff(LetterKind.EFFECT_ASKED, due, today);
    }

    private Integer[] months() {
        return rule.months().toArray(Integer[]::new);
    }
}
